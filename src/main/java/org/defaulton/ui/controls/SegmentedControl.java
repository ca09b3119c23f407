package org.defaulton.ui.controls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Buttons side by side, one of which is selected: that of the value in the state. Each is a stop for Tab. */
public final class SegmentedControl<T> extends HBox {
    private final Consumer<T> choose;
    private final Map<T, StateToggleButton> segments = new LinkedHashMap<>();

    /** A control without segments; the consumer takes the value whose segment was clicked. */
    public SegmentedControl(Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("segments");
    }

    /** Adds a segment at the right. */
    public ToggleButton add(T value, String id, String label) {
        StateToggleButton segment = new StateToggleButton(label);
        segment.setId(id);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(_ -> choose.accept(value));
        segments.put(value, segment);
        getChildren().add(segment);
        return segment;
    }

    /** Takes all segments away. */
    public void clear() {
        segments.clear();
        getChildren().clear();
    }

    /** Shows the segment of the value, or does not; where there is none, nothing happens. */
    public void show(T value, boolean shown) {
        Optional.ofNullable(segments.get(value)).ifPresent(segment -> NodeFactory.show(segment, shown));
    }

    /** Selects the segment of the value, and no other. */
    public void select(T value) {
        segments.forEach((option, segment) -> segment.setSelected(option.equals(value)));
    }
}
