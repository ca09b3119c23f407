package org.defaulton.drawing;

import java.util.Locale;

/**
 * Which part of a chart a shape is.
 *
 * @param part the kind of part
 * @param index which of several, from 0
 */
public record ChartKey(ChartPart part, int index) implements ShapeKey {
    /** The kinds of parts. */
    public enum ChartPart {
        /** The names of the count axis. */
        COUNTS,
        /** The name of one of its lines. */
        COUNT,
        /** A line across at a count. */
        GRID,
        /** A mark at a month. */
        TICK,
        /** The line of months. */
        AXIS,
        /** The name of a month. */
        MONTH,
        /** A 95% interval. */
        BAND,
        /** What stays in the model. */
        KEPT,
        /** Its ground with the hatch. */
        KEPT_HATCH,
        /** The lines of the hatch. */
        HATCH,
        /** What stayed out. */
        KEPT_OUT,
        /** A line up to the day shown. */
        LINE,
        /** The same line after that day. */
        AHEAD,
        /** From an event down to the axis. */
        STEM,
        /** The word for events. */
        EVENTS,
        /** An event. */
        EVENT,
        /** Its mark. */
        EVENT_MARK,
        /** Where a click finds it. */
        EVENT_REACH,
        /** Its name. */
        EVENT_NAME,
        /** From a choice down to the axis. */
        CHOICE_STEM,
        /** A choice. */
        CHOICE,
        /** Its mark. */
        CHOICE_MARK,
        /** The hole in the mark. */
        CHOICE_HOLE,
        /** What was chosen. */
        CHOICE_WORD,
        /** The training runs. */
        RUNS,
        /** The word for them. */
        RUNS_HEADING,
        /** A run. */
        RUN,
        /** Where a click finds it. */
        RUN_REACH,
        /** The names at the ends of lines. */
        NAMES,
        /** A sample of the line beside its name. */
        SWATCH,
        /** The name of a line. */
        NAME,
        /** A number below the name. */
        DETAIL,
        /** A remark on the first run. */
        FIRST_RUN,
        /** The word for what stays in the model. */
        KEPT_WORD,
        /** The line at the day shown. */
        POLE,
        /** From a line to another, where items stayed out. */
        BRACKET,
        /** How many stayed out. */
        KEPT_OUT_WORD,
        /** The day shown. */
        FLAG,
        /** What lies under the day shown. */
        FLAG_GROUND,
        /** The day shown as text. */
        FLAG_DAY,
        /** The part in which members hear of the switch. */
        HEARD,
        /** How they hear of it. */
        HEARD_WORD
    }

    static ChartKey of(ChartPart part) {
        return new ChartKey(part, 0);
    }

    @Override
    public String id() {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + index;
    }
}
