package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds a place for every label that has room, so that nothing ever overlaps. Lanes lie apart: only x matters. */
public final class LabelLayout {
    /** The room of a mark, which is also the smallest target for a pointer. */
    public static final double MARK = 24;
    private static final double GAP = 4;
    /** Wide enough that it is clear which mark a label between two marks belongs to. */
    private static final double LABEL_GAP = 12;

    /** Where a label stands. */
    public enum LabelSide {
        /** To the right of its mark. */
        RIGHT,
        /** To the left of its mark. */
        LEFT,
        /** Nowhere: there is no room, the mark stays alone. */
        NONE
    }

    /**
     * A mark and the label that it would like to have.
     *
     * @param x the middle of the mark
     * @param width the width of the label
     */
    public record WantedLabel(double x, double width) {
        PixelSpan mark() {
            return PixelSpan.around(x, MARK);
        }

        PixelSpan label(LabelSide side) {
            return switch (side) {
                case RIGHT -> new PixelSpan(x + MARK / 2, x + MARK / 2 + width);
                case LEFT -> new PixelSpan(x - MARK / 2 - width, x - MARK / 2);
                case NONE -> new PixelSpan(x, x);
            };
        }
    }

    private LabelLayout() {
    }

    /**
     * Joins marks that would touch.
     *
     * @param xs the middles of the marks, from left to right
     * @param closest how far the marks that lead a group stand apart at least
     * @return how many marks each group has, in order
     */
    public static List<Integer> groups(List<Double> xs, double closest) {
        List<Integer> sizes = new ArrayList<>();
        double leader = Double.NEGATIVE_INFINITY;
        for (double x : xs) {
            if (x - leader >= closest) {
                leader = x;
                sizes.add(1);
            } else {
                sizes.set(sizes.size() - 1, sizes.getLast() + 1);
            }
        }
        return sizes;
    }

    /**
     * How far the marks that lead a group have to stand apart so that at least half of them have room for words.
     *
     * @param xs the middles of the marks, from left to right
     * @param closest the least distance, and the step to the next
     * @param width of the words
     * @param taken what has its place already
     * @param room the lane
     * @return a multiple of the least distance; the least itself where no other is enough
     */
    public static double apart(List<Double> xs, double closest, double width, List<PixelSpan> taken, PixelSpan room) {
        return DoubleStream.iterate(closest, apart -> apart < room.width(), apart -> apart + closest).filter(apart -> {
            List<WantedLabel> leaders = leaders(xs, apart).stream().map(x -> new WantedLabel(x, width)).toList();
            return 2 * labels(place(leaders, taken, room)) >= leaders.size();
        }).findFirst().orElse(closest);
    }

    private static List<Double> leaders(List<Double> xs, double closest) {
        List<Double> leaders = new ArrayList<>();
        int next = 0;
        for (int size : groups(xs, closest)) {
            leaders.add(xs.get(next));
            next += size;
        }
        return leaders;
    }

    /**
     * Places the labels of one lane beside their marks: to the right if there is room, else to the left, else nowhere.
     *
     * @param wanted from left to right; the newest chooses first
     * @param taken what has its place already, such as today's flag
     * @param room the lane
     * @return a side for each, in the same order
     */
    public static List<LabelSide> place(List<WantedLabel> wanted, List<PixelSpan> taken, PixelSpan room) {
        List<LabelSide> sides = new ArrayList<>();
        List<PixelSpan> full = new ArrayList<>(taken);
        for (WantedLabel next : wanted.reversed()) {
            LabelSide side = side(next, wanted, full, room);
            sides.addFirst(side);
            if (side != LabelSide.NONE) {
                full.add(next.label(side));
            }
        }
        return sides;
    }

    /**
     * Takes longer labels where no other label is lost for them.
     *
     * @param wanted from left to right; the newest chooses first
     * @param longer the width of the longer label of each
     * @param taken what has its place already
     * @param room the lane
     * @return what is wanted now, in the same order
     */
    public static List<WantedLabel> lengthened(List<WantedLabel> wanted, List<Double> longer, List<PixelSpan> taken,
            PixelSpan room) {
        List<WantedLabel> now = new ArrayList<>(wanted);
        for (int i = now.size() - 1; i >= 0; i--) {
            if (longer.get(i) > now.get(i).width) {
                long before = labels(place(now, taken, room));
                WantedLabel shorter = now.set(i, new WantedLabel(now.get(i).x, longer.get(i)));
                List<LabelSide> after = place(now, taken, room);
                if (after.get(i) == LabelSide.NONE || labels(after) < before) {
                    now.set(i, shorter);
                }
            }
        }
        return now;
    }

    private static long labels(List<LabelSide> sides) {
        return sides.stream().filter(side -> side != LabelSide.NONE).count();
    }

    private static LabelSide side(WantedLabel label, List<WantedLabel> all, List<PixelSpan> full, PixelSpan room) {
        for (LabelSide side : List.of(LabelSide.RIGHT, LabelSide.LEFT)) {
            PixelSpan span = label.label(side);
            if (room.holds(span) && full.stream().noneMatch(span.wider(LABEL_GAP)::touches)
                    && all.stream()
                            .filter(neighbor -> neighbor.x != label.x)
                            .map(WantedLabel::mark)
                            .noneMatch(span.wider(GAP)::touches)) {
                return side;
            }
        }
        return LabelSide.NONE;
    }

    /**
     * Chooses which of evenly spread, centered labels are shown: every one, every second, every fourth …, so that they
     * stay even, and then only those that are free of what is taken.
     *
     * @param middles from left to right
     * @param width of the widest label
     * @return the indexes of those shown
     */
    public static List<Integer> even(List<Double> middles, double width, List<PixelSpan> taken, PixelSpan room) {
        int step = 1;
        while (step < middles.size() && nearest(middles, step) < width + 2 * GAP) {
            step *= 2;
        }
        int every = step;
        return IntStream.range(0, middles.size()).filter(i -> i % every == 0).filter(i -> {
            PixelSpan label = PixelSpan.around(middles.get(i), width);
            return room.holds(label) && taken.stream().noneMatch(label.wider(2 * GAP)::touches);
        }).boxed().toList();
    }

    private static double nearest(List<Double> middles, int step) {
        return IntStream.range(0, (middles.size() - 1) / step)
                .mapToDouble(i -> middles.get((i + 1) * step) - middles.get(i * step))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
