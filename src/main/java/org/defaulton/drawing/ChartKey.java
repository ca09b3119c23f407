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
        /** The labels of the count axis. */
        COUNTS,
        /** The label of one of its grid lines. */
        COUNT,
        /** A horizontal grid line at a count. */
        GRID,
        /** A tick at a month. */
        TICK,
        /** The axis of months. */
        AXIS,
        /** The label of a month. */
        MONTH,
        /** A 95% interval. */
        BAND,
        /** The area of items that stay in the model. */
        KEPT,
        /** Its background with the hatch. */
        KEPT_HATCH,
        /** The lines of the hatch. */
        HATCH,
        /** The area of items that stayed out of training. */
        KEPT_OUT,
        /** A line up to the day shown. */
        LINE,
        /** The same line after that day. */
        AHEAD,
        /** The line from an event down to the axis. */
        STEM,
        /** The heading of the events. */
        EVENTS,
        /** An event. */
        EVENT,
        /** The mark of an event. */
        EVENT_MARK,
        /** The clickable area of an event. */
        EVENT_REACH,
        /** The label of an event. */
        EVENT_NAME,
        /** The line from a choice down to the axis. */
        CHOICE_STEM,
        /** A choice. */
        CHOICE,
        /** The mark of a choice. */
        CHOICE_MARK,
        /** The hole in the mark. */
        CHOICE_HOLE,
        /** The label of a choice. */
        CHOICE_WORD,
        /** The training runs. */
        RUNS,
        /** The heading of the training runs. */
        RUNS_HEADING,
        /** A run. */
        RUN,
        /** The clickable area of a run. */
        RUN_REACH,
        /** The names at the ends of lines. */
        NAMES,
        /** A sample of the line beside its name. */
        SWATCH,
        /** The name of a line. */
        NAME,
        /** A number below the name of a line. */
        DETAIL,
        /** A note on the first run. */
        FIRST_RUN,
        /** The label of the area that stays in the model. */
        KEPT_WORD,
        /** The vertical line at the day shown. */
        POLE,
        /** The bracket between two lines, where items stayed out. */
        BRACKET,
        /** The label with the number of items that stayed out. */
        KEPT_OUT_WORD,
        /** The flag with the day shown. */
        FLAG,
        /** The background of the flag. */
        FLAG_GROUND,
        /** The text of the flag. */
        FLAG_DAY,
        /** The period in which members hear of the switch. */
        HEARD,
        /** The label that says how they hear of it. */
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
