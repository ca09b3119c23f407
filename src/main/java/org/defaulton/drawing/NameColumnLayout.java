package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;

/** Places names beside the ends of lines, in the order of the ends and without overlap. */
final class NameColumnLayout {
    private NameColumnLayout() {
    }

    /** The distance between names, at most the wanted one, so that all of them fit. */
    static double gap(int names, double wanted, double from, double to) {
        return names < 2 ? wanted : Math.min(wanted, (to - from) / (names - 1));
    }

    /**
     * Places each name at the end of its line, or lower if the name above needs the room, but high enough to leave room
     * for the names below.
     *
     * @param wanted the y of the ends of the lines, from the top down
     * @param gap between the names
     * @param from the highest y
     * @param to the lowest y
     */
    static List<Double> place(List<Double> wanted, double gap, double from, double to) {
        List<Double> places = new ArrayList<>();
        double least = from;
        for (double want : wanted) {
            double place = Math.max(want, least);
            places.add(place);
            least = place + gap;
        }
        double most = to;
        for (int i = places.size() - 1; i >= 0; i--) {
            places.set(i, Math.rint(Math.min(places.get(i), most)));
            most = places.get(i) - gap;
        }
        return places;
    }
}
