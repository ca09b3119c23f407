package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ValueTurn;
import org.jspecify.annotations.Nullable;

/**
 * A control's value from a day on.
 *
 * @param from the day, never before the member joined
 * @param value the value; null where nothing is chosen and the control has no default
 * @param origin where the value comes from
 */
record SettingPeriod(LocalDate from, @Nullable String value, SettingOrigin origin) {
    /** Where a value comes from. */
    sealed interface SettingOrigin {
        /**
         * The default: nobody chose.
         *
         * @param claims ids of the claims about its flip before the member joined; empty if it was not flipped
         */
        record InitialOrigin(List<String> claims) implements SettingOrigin {}

        /** A person or the rule decided. */
        record DecisionOrigin(Decision decision) implements SettingOrigin {}

        /**
         * It changed by itself.
         *
         * @param turn how
         * @param day when
         */
        record TurnOrigin(ValueTurn turn, LocalDate day) implements SettingOrigin {}

        /** Another control holds it. */
        record HoldOrigin(Control by, String when) implements SettingOrigin {}
    }

    SettingPeriod startingOn(LocalDate day) {
        return new SettingPeriod(day, value, origin);
    }
}
