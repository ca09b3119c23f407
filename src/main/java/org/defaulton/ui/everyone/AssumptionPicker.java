package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.session.ImpactEvent;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.SegmentedControl;
import org.defaulton.ui.model.Intents;

/** Chooses one of several assumptions of the model. */
final class AssumptionPicker extends VBox {
    private final String name;
    private final String title;
    private final SegmentedControl<String> segments;
    private List<AssumptionOption> options = List.of();

    /**
     * One of the assumptions.
     *
     * @param id its id in events
     * @param label its label
     */
    record AssumptionOption(String id, String label) {}

    /**
     * Creates a picker without options.
     *
     * @param name the name of the parameter in events
     */
    AssumptionPicker(String name, String title, Intents intents) {
        this.name = name;
        this.title = title;
        segments = new SegmentedControl<>(id -> intents.act(new ImpactEvent.EveryoneSet(name, id)));
        segments.setAccessibleText(title);
        getStyleClass().add("ways");
        getChildren().addAll(NodeFactory.label(title, "caption-strong"), segments);
    }

    void show(List<AssumptionOption> now, String chosen) {
        if (!now.equals(options)) {
            options = now;
            segments.clear();
            now.forEach(this::add);
        }
        segments.select(chosen);
    }

    private void add(AssumptionOption option) {
        ToggleButton segment = segments.add(option.id(), name + "-" + option.id(), option.label());
        segment.setAccessibleText(title + ": " + option.label());
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setMinWidth(0);
        HBox.setHgrow(segment, Priority.ALWAYS);
    }
}
