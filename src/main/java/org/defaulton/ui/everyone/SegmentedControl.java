package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.session.ImpactEvent;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;

/** One of several ways is chosen. */
final class SegmentedControl {
    private final String name;
    private final Intents intents;
    private final Label heading = NodeFactory.label("", "caption-strong");
    private final HBox segments = new HBox();
    private final VBox node = new VBox(heading, segments);
    private List<Segment> ways = List.of();

    /**
     * One way.
     *
     * @param id what an event sets it by
     * @param label what it is called
     */
    record Segment(String id, String label) {}

    /**
     * Ways to choose from.
     *
     * @param name of what is chosen, in events
     */
    SegmentedControl(String name, String title, Intents intents) {
        this.name = name;
        this.intents = intents;
        heading.setText(title);
        segments.getStyleClass().add("segments");
        node.getStyleClass().add("ways");
        segments.setAccessibleText(title);
    }

    VBox node() {
        return node;
    }

    void show(List<Segment> now, String chosen) {
        if (!now.equals(ways)) {
            ways = now;
            segments.getChildren().setAll(now.stream().map(this::button).toList());
        }
        for (int i = 0; i < now.size(); i++) {
            ((ToggleButton) segments.getChildren().get(i)).setSelected(now.get(i).id().equals(chosen));
        }
    }

    private ToggleButton button(Segment way) {
        ToggleButton button = new ToggleButton(way.label());
        button.setId(name + "-" + way.id());
        button.setAccessibleText(heading.getText() + ": " + way.label());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            button.setSelected(true);
            intents.act(new ImpactEvent.EveryoneSet(name, way.id()));
        });
        return button;
    }
}
