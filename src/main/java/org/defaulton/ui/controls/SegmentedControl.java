package org.defaulton.ui.controls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Buttons side by side, of which the one with the current value is selected. Each is a tab stop. */
public final class SegmentedControl<T> extends HBox {
    private final Consumer<T> choose;
    private final Map<T, StateToggleButton> segments = new LinkedHashMap<>();

    /** Creates a control without segments; the consumer gets the value of a clicked segment. */
    public SegmentedControl(Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("segments");
    }

    /** Adds a segment on the right. */
    public ToggleButton add(T value, String id, String label) {
        StateToggleButton segment = new StateToggleButton(label);
        segment.setId(id);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(_ -> choose.accept(value));
        segments.put(value, segment);
        getChildren().add(segment);
        return segment;
    }

    /** Removes all segments. */
    public void clear() {
        segments.clear();
        getChildren().clear();
    }

    /** Shows or hides the segment of the value, if there is one. */
    public void show(T value, boolean shown) {
        Optional.ofNullable(segments.get(value)).ifPresent(segment -> NodeFactory.show(segment, shown));
    }

    /** Selects only the segment of the value. */
    public void select(T value) {
        segments.forEach((option, segment) -> segment.setSelected(option.equals(value)));
    }
}
