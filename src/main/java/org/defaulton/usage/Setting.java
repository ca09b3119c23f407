package org.defaulton.usage;

import java.time.LocalDate;
import org.defaulton.scenario.Control;
import org.jspecify.annotations.Nullable;

/**
 * What a control is set to from a day on.
 *
 * @param from the day, never before the member joined
 * @param value the value; null where nothing is chosen and the control has no default
 * @param origin where the value comes from
 */
record Setting(LocalDate from, @Nullable String value, Origin origin) {
    /** Where a value comes from. */
    sealed interface Origin {
        /** Nobody chose: it is the default. */
        record Initial() implements Origin {}

        /** Somebody or the rule decided so. */
        record Decided(Decision decision) implements Origin {}

        /** Another control holds it while at a value. */
        record Held(Control by, String when) implements Origin {}
    }

    Setting startingOn(LocalDate day) {
        return new Setting(day, value, origin);
    }
}
