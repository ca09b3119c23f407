package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A control set to a value from a day on, by the member or by whoever decides on an objection.
 *
 * @param value the value
 * @param at the day from which it counts
 * @param rule the kind of request whose rule decided; null if a person decided
 */
record Decision(String value, LocalDate at, ObjectionForm.@Nullable RequestKind rule) {
    /** The values that the control can be set to. */
    static List<String> valuesOf(Control control) {
        return control.kind() == ControlKind.OBJECTION
                ? RequestState.words()
                : control.values().stream().map(Control.ControlValue::id).toList();
    }
}
