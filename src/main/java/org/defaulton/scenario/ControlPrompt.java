package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that a platform shows over its page: a pop-up that asks about a control from a day on, or a confirmation
 * before a change.
 *
 * @param at for a pop-up: the first day on which it asks, or {@link #START}; null for a confirmation
 * @param to for a confirmation: the value that it asks about; null for a pop-up
 * @param title its heading
 * @param text its paragraphs, at least one
 * @param label the words beside the switch or choice in the pop-up; null for those of the control
 * @param preSet the value selected in the pop-up, which counts only once it is confirmed; null for none
 * @param switchBelow whether the switch is below the button that confirms, in small print, instead of above it
 * @param yes the label of the button that confirms
 * @param no the label of the button that closes it and leaves everything as it is; null for no such button
 * @param claims ids of the claims that support it
 */
public record ControlPrompt(@Nullable String at, @Nullable String to, String title, List<String> text,
        @Nullable String label, @Nullable String preSet, boolean switchBelow, String yes, @Nullable String no,
        List<String> claims) {
    /** Instead of a day: the first day of the scenario. */
    public static final String START = "start";

    public ControlPrompt {
        text = OmittedKeys.copyOrEmpty(text);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Whether it is a confirmation of a change to the value. */
    public boolean confirms(String value) {
        return value.equals(to);
    }

    /**
     * Whether it is a pop-up that asks on the day.
     *
     * @param start the first day of the scenario
     */
    public boolean asks(LocalDate day, LocalDate start) {
        return at != null && !day(start).isAfter(day);
    }

    /**
     * The first day on which the pop-up asks.
     *
     * @param start the first day of the scenario
     */
    public LocalDate day(LocalDate start) {
        return at == null || at.equals(START) ? start : LocalDate.parse(at);
    }
}
