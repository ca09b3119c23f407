package org.defaulton.ui.mirror;

import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Row;
import org.defaulton.text.Messages;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** The text at the right of a row. */
final class RowValueText {
    private static final Messages TEXTS = Messages.of(RowValueText.class);

    private RowValueText() {
    }

    /** The value of the page's first control, or the row's own, or nothing. */
    static String of(Row row, ViewState shown) {
        if (row.value() != null) {
            return row.value();
        }
        if (row.controls().isEmpty()) {
            return "";
        }
        Control control = shown.scenario().control(row.controls().getFirst());
        return control.kind() == ControlKind.OBJECTION || !shown.offered(control)
                ? ""
                : label(control, shown.value(control));
    }

    /** The label of the value. */
    static String label(Control control, @Nullable String value) {
        return control.values()
                .stream()
                .filter(known -> known.id().equals(value))
                .map(Control.ControlValue::label)
                .findFirst()
                .orElseGet(() -> TEXTS.text("ask"));
    }
}
