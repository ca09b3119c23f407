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
public record TimeMark(double x, List<LocalDate> days, String name, List<String> words, boolean filled) {
    public TimeMark {
        days = List.copyOf(days);
        words = List.copyOf(words);
    }
}
