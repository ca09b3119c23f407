package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.List;

/**
 * A mark on a chart over time.
 *
 * @param x the center of the mark
 * @param days the days it represents, oldest first
 * @param name its label, empty for none
 * @param words what it represents, one sentence per entry
 * @param filled whether it has happened, or, for a run, has taken something
 */
public record ChartMark(double x, List<LocalDate> days, String name, List<String> words, boolean filled) {
    public ChartMark {
        days = List.copyOf(days);
        words = List.copyOf(words);
    }

    /**
     * The area in which a pointer hits a mark: all of its room, but no more than half the way to the next mark.
     *
     * @param marks all marks of a row, from left to right
     * @param index which of them
     */
    public static PixelSpan reach(List<ChartMark> marks, int index) {
        PixelSpan room = PixelSpan.around(marks.get(index).x, LabelLayout.MARK);
        double from = index == 0 ? room.from() : (marks.get(index - 1).x + marks.get(index).x) / 2;
        double to = index == marks.size() - 1 ? room.to() : (marks.get(index).x + marks.get(index + 1).x) / 2;
        return new PixelSpan(Math.max(from, room.from()), Math.min(to, room.to()));
    }
}
