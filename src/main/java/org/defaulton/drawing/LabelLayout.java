package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Places labels where there is room, so that nothing ever overlaps. Lanes do not touch, so only x matters. */
public final class LabelLayout {
    /** The room for a mark, which is also the minimum target size for a pointer. */
    public static final double MARK = 24;
    private static final double GAP = 4;
    /** Wide enough to show which of two marks a label between them belongs to. */
    private static final double LABEL_GAP = 12;

    /** The side of a label. */
    public enum LabelSide {
        /** To the right of its mark. */
        RIGHT,
        /** To the left of its mark. */
        LEFT,
        /** No label, because there is no room for it. */
        NONE
    }

    /**
     * A mark and the label it wants.
     *
     * @param x the center of the mark
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
     * Groups marks that would touch.
     *
     * @param xs the centers of the marks, from left to right
     * @param closest the minimum distance between the first marks of two groups
     * @return the number of marks in each group, in order
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
     * How far apart the first marks of groups have to be so that at least half of them have room for labels.
     *
     * @param xs the centers of the marks, from left to right
     * @param closest the minimum distance, and its increment
     * @param width of the labels
     * @param taken spans that are already occupied
     * @param room the lane
     * @return a multiple of the minimum distance; the minimum itself if no multiple is enough
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
     * Places the labels of one lane beside their marks: on the right if there is room, otherwise on the left, otherwise
     * nowhere.
     *
     * @param wanted from left to right; the newest chooses first
     * @param taken spans that are already occupied, such as the flag of the day
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
     * Uses longer labels where this does not displace another label.
     *
     * @param wanted from left to right; the newest chooses first
     * @param longer the width of the longer version of each label
     * @param taken spans that are already occupied
     * @param room the lane
     * @return the labels to place, in the same order
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
     * Chooses which of evenly spaced, centered labels to show: every one, every second, every fourth …, so that they
     * stay evenly spaced, and then only those that do not touch occupied spans.
     *
     * @param middles from left to right
     * @param width of the widest label
     * @return the indexes of the labels to show
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
