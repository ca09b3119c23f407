package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a control's value that nobody makes: a deadline, an expiry, or a default that is flipped.
 *
 * @param from the value that it changes; {@link Control#ASK} for none yet
 * @param to the value that it changes to
 * @param at the day on which it happens; null if it happens after a time
 * @param afterMonths how many months after the control began to have the value, 1 or more; null if it happens on a day
 * @param unlessChosen whether only the default changes: whoever has set the control keeps the value, and whoever joins
 *     later begins with the new one
 * @param claims ids of the claims that support it
 */
public record ValueTurn(String from, String to, @Nullable LocalDate at, @Nullable Integer afterMonths,
        boolean unlessChosen, List<String> claims) {
    public ValueTurn {
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /**
     * The day on which it happens to a control that has the value.
     *
     * @param began the first day of the unbroken time with the value
     */
    public LocalDate day(LocalDate began) {
        return afterMonths == null ? fixedDay() : began.plusMonths(afterMonths);
    }

    private LocalDate fixedDay() {
        return at == null ? LocalDate.MAX : at;
    }

    /** Whether it changes this value. */
    public boolean changes(@Nullable String value) {
        return from.equals(value == null ? Control.ASK : value);
    }
}
