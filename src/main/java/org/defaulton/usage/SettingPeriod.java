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
record SettingPeriod(LocalDate from, @Nullable String value, SettingOrigin origin) {
    /** Where a value comes from. */
    sealed interface SettingOrigin {
        /** Nobody chose: it is the default. */
        record InitialOrigin() implements SettingOrigin {}

        /** Somebody or the rule decided so. */
        record DecisionOrigin(Decision decision) implements SettingOrigin {}

        /** Another control holds it while at a value. */
        record HoldOrigin(Control by, String when) implements SettingOrigin {}
    }

    SettingPeriod startingOn(LocalDate day) {
        return new SettingPeriod(day, value, origin);
    }
}
