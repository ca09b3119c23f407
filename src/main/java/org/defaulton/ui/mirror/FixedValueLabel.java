package org.defaulton.ui.mirror;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.defaulton.scenario.Control;
import org.jspecify.annotations.Nullable;

/** The value of a control that nobody can set. */
final class FixedValueLabel extends Label implements ValueNodes {
    private final Control control;

    FixedValueLabel(Control control) {
        this.control = control;
        setId(control.id() + "-fixed");
        getStyleClass().addAll("strong", "fixed-value");
    }

    @Override
    public List<Node> nodes() {
        return List.of(this);
    }

    @Override
    public void show(@Nullable String value, boolean held) {
        setText(RowValueText.label(control, value));
    }
}
