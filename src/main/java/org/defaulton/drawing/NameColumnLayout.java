package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;

/** Places names beside the ends of lines, in the order of the ends and far enough apart. */
final class NameColumnLayout {
    private NameColumnLayout() {
    }

    /** How far apart so many names can stand where they would like to be so far apart. */
    static double gap(int names, double wanted, double from, double to) {
        return names < 2 ? wanted : Math.min(wanted, (to - from) / (names - 1));
    }

    /**
     * Places names at the ends of their lines, or below the name before, or as low as all that follow let it be.
     *
     * @param wanted where the lines end, from the top down
     * @param gap from one name to the next
     * @param from the highest place
     * @param to the lowest place
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
