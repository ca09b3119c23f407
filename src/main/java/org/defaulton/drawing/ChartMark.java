package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.List;

/**
 * A mark of a chart over time.
 *
 * @param x the middle of the mark
 * @param days the days that it stands for, oldest first
 * @param name what stands beside it, empty for nothing
 * @param words what it stands for, one entry a sentence
 * @param filled whether it has happened, or took something
 */
public record ChartMark(double x, List<LocalDate> days, String name, List<String> words, boolean filled) {
    public ChartMark {
        days = List.copyOf(days);
        words = List.copyOf(words);
    }

    /**
     * Where a pointer hits a mark: in all of its room, but not beyond half the way to another.
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
