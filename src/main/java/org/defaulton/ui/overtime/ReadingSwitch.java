package org.defaulton.ui.overtime;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.session.ImpactEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.usage.Readings;
import org.defaulton.whatif.Course;

/**
 * Chooses how a late opt-out is read; there where the readings differ, or where one of them was left aside. A narrow line
 * of tabs hides its content, and the one in the head of the view stands in for it.
 */
final class ReadingSwitch extends HBox {
    private static final Messages TEXTS = Messages.of(ReadingSwitch.class);

    private final Map<Readings, ToggleButton> buttons = new EnumMap<>(Readings.class);
    private final Label label = Nodes.label(TEXTS.text("reading"), "caption");
    private final HBox segments = new HBox();
    private final HBox content = new HBox(label, segments);

    ReadingSwitch(Intents intents) {
        getStyleClass().add("reading-place");
        content.getStyleClass().add("reading-switch");
        segments.getStyleClass().add("segments");
        label.setMinWidth(Region.USE_PREF_SIZE);
        for (Readings one : Readings.values()) {
            ToggleButton button = button(one, intents);
            buttons.put(one, button);
            segments.getChildren().add(button);
        }
        segments.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(content);
    }

    private static ToggleButton button(Readings readings, Intents intents) {
        ToggleButton button = new ToggleButton();
        button.setId("reading-" + readings);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(TEXTS.text("reading.help." + readings));
        button.setTooltip(new Tooltip(TEXTS.text("reading.help." + readings)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            intents.act(new ImpactEvent.ReadingsChosen(readings));
        });
        return button;
    }

    void show(Course course, Readings readings) {
        LateOptOut late = course.use().lateOptOut();
        boolean disputed = late != null && late.disputed() != null;
        Nodes.show(this, course.disputed() || (disputed && readings != Readings.BOTH));
        buttons.forEach((one, button) -> button.setText(TEXTS.text("reading." + one, course.scenario().name())));
        buttons.forEach((_, button) -> button.setAccessibleText(TEXTS.text("reading.spoken", button.getText())));
        buttons.forEach((one, button) -> button.setSelected(one == readings));
    }

    /** Shows itself only while the other does not. */
    void standInFor(ReadingSwitch other) {
        content.visibleProperty().bind(other.content.visibleProperty().not());
        content.managedProperty().bind(content.visibleProperty());
    }

    void setWords(boolean shown) {
        Nodes.show(label, shown);
    }

    double prefWidth(boolean withWords) {
        if (!isManaged() || !content.isManaged()) {
            return 0;
        }
        return segments.prefWidth(-1) + (withWords ? label.prefWidth(-1) + content.getSpacing() : 0);
    }
}
