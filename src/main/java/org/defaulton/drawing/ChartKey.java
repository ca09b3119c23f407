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
        COUNTS,
        COUNT,
        GRID,
        TICK,
        AXIS,
        MONTH,
        BAND,
        KEPT,
        KEPT_HATCH,
        HATCH,
        KEPT_OUT,
        LINE,
        AHEAD,
        STEM,
        EVENTS,
        EVENT,
        EVENT_MARK,
        EVENT_REACH,
        EVENT_NAME,
        CHOICE_STEM,
        CHOICE,
        CHOICE_MARK,
        CHOICE_HOLE,
        CHOICE_WORD,
        RUNS,
        RUNS_HEADING,
        RUN,
        RUN_REACH,
        NAMES,
        SWATCH,
        NAME,
        DETAIL,
        FIRST_RUN,
        KEPT_WORD,
        POLE,
        BRACKET,
        KEPT_OUT_WORD,
        FLAG,
        FLAG_GROUND,
        FLAG_DAY,
        HEARD,
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
