package org.defaulton.ui.overtime;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.session.ImpactEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.SegmentedControl;
import org.defaulton.ui.model.Intents;
import org.defaulton.usage.InterpretationChoice;

/**
 * Chooses the interpretation of a late opt-out. Shown if the interpretations differ or one of them is hidden. In a
 * narrow tab bar the content is hidden, and another instance in the header of the view stands in for it.
 */
final class InterpretationSwitch extends HBox {
    private static final Messages TEXTS = Messages.of(InterpretationSwitch.class);

    private final Map<InterpretationChoice, ToggleButton> buttons = new EnumMap<>(InterpretationChoice.class);
    private final Label label = NodeFactory.label(TEXTS.text("reading"), "caption");
    private final SegmentedControl<InterpretationChoice> segments;
    private final HBox content;

    InterpretationSwitch(Intents intents) {
        segments = new SegmentedControl<>(readings -> intents.act(new ImpactEvent.InterpretationsChosen(readings)));
        content = new HBox(label, segments);
        getStyleClass().add("reading-place");
        content.getStyleClass().add("reading-switch");
        label.setMinWidth(Region.USE_PREF_SIZE);
        for (InterpretationChoice choice : InterpretationChoice.values()) {
            ToggleButton button = segments.add(choice, "reading-" + choice, "");
            button.setAccessibleHelp(TEXTS.text("reading.help." + choice));
            button.setTooltip(new Tooltip(TEXTS.text("reading.help." + choice)));
            buttons.put(choice, button);
        }
        segments.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(content);
    }

    void show(UsageOverTime course, InterpretationChoice readings) {
        LateOptOut late = course.use().lateOptOut();
        boolean disputed = late != null && late.disputed() != null;
        NodeFactory.show(this, course.disputed() || (disputed && readings != InterpretationChoice.BOTH));
        buttons.forEach((choice, button) -> button
                .setText(TEXTS.text("reading." + choice, course.scenario().company(), course.use().otherReader())));
        buttons.forEach((_, button) -> button.setAccessibleText(TEXTS.text("reading.spoken", button.getText())));
        segments.select(readings);
    }

    /** Shows the content only while the other instance hides its own. */
    void standInFor(InterpretationSwitch preferred) {
        content.visibleProperty().bind(preferred.content.visibleProperty().not());
        content.managedProperty().bind(content.visibleProperty());
    }

    void setWords(boolean shown) {
        NodeFactory.show(label, shown);
    }

    double prefWidth(boolean withWords) {
        if (!isManaged() || !content.isManaged()) {
            return 0;
        }
        return segments.prefWidth(-1) + (withWords ? label.prefWidth(-1) + content.getSpacing() : 0);
    }
}
