package org.defaulton.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.ui.timeline.LaterButton;

/** The buttons for later, undo, redo and start over, and whether everything is saved. */
public final class HistoryToolbar implements View {
    private static final Messages TEXTS = Messages.of(HistoryToolbar.class);

    private final ViewBindings bindings;
    private final FlowPane node;

    /**
     * Assembles the toolbar.
     *
     * @param startOver asks, then begins another session
     */
    public HistoryToolbar(Intents intents, Runnable startOver, ObservableValue<Saving> saving) {
        Button undo = step("undo", "corner-up-left", () -> intents.act(new HistoryEvent.Undone()));
        Button redo = step("redo", "corner-up-right", () -> intents.act(new HistoryEvent.Redone()));
        Button over = step("over", "refresh-ccw", startOver);
        LaterButton later = new LaterButton(intents);
        later.node().setId("later");
        bindings = new ViewBindings().bind(shown -> shown.state().canUndo(), can -> undo.setDisable(!can))
                .bind(shown -> shown.state().canRedo(), can -> redo.setDisable(!can))
                .bind(shown -> shown.state().now().date(), later::show);
        SavingLabel saved = new SavingLabel(saving);
        HBox buttons = new HBox(8, undo, redo, over, NodeFactory.spacer(), saved.node());
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("steps-row");
        node = new FlowPane(later.node(), buttons);
        node.getStyleClass().add("steps");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private static Button step(String key, String icon, Runnable action) {
        Button button = new Button("", IconFactory.icon(icon));
        button.setId(key);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(TEXTS.text(key));
        button.setAccessibleHelp(TEXTS.text(key + ".help"));
        button.setTooltip(new Tooltip(TEXTS.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
