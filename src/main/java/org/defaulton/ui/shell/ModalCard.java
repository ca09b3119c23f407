package org.defaulton.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.defaulton.ui.controls.NodeFactory;
import org.jspecify.annotations.Nullable;

/** A card over the window that has to be answered first; Escape cancels. */
public final class ModalCard {
    private final ModalPane pane = new ModalPane();
    /** The nodes to focus after the card and on it. */
    private @Nullable Node opener;
    private @Nullable Button first;

    public ModalCard(StackPane over) {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.setPersistent(true);
        pane.setFocusTraversable(false);
        over.getChildren().add(pane);
        over.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        over.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /**
     * Asks before an action that cannot be undone, and runs it only if the user agrees.
     *
     * @param title the question
     * @param text what will happen
     * @param agree the label of the button that agrees, named after the action
     * @param decline the label of the other button
     */
    void ask(String title, String text, String agree, String decline, Runnable action) {
        Button yes = new Button(agree);
        yes.setId("agree");
        yes.getStyleClass().add("primary");
        yes.setOnAction(_ -> {
            close();
            action.run();
        });
        Button no = new Button(decline);
        no.setId("decline");
        no.setOnAction(_ -> close());
        open(title, NodeFactory.paragraph(text, "body"), no, yes);
    }

    /** Shows a card; the last button is the one that does it, the first declines and has the focus. */
    void open(String title, Node content, Button... buttons) {
        HBox row = new HBox(8, NodeFactory.spacer());
        row.getChildren().addAll(buttons);
        VBox card = new VBox(NodeFactory.paragraph(title, "figure"), content, row);
        card.getStyleClass().add("question");
        card.setAccessibleText(title);
        Scene scene = pane.getScene();
        opener = scene == null ? null : scene.getFocusOwner();
        first = buttons[0];
        pane.show(card);
        first.requestFocus();
    }

    /** The window that it is in; null for none. */
    @Nullable
    Window window() {
        Scene scene = pane.getScene();
        return scene == null ? null : scene.getWindow();
    }

    void close() {
        // Also removes its content, which would otherwise remain reachable by keyboard behind the window.
        pane.hide(true);
        if (opener != null) {
            opener.requestFocus();
        }
        opener = null;
    }

    private void pressed(KeyEvent event) {
        if (pane.isDisplay() && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            decline();
        }
    }

    private void decline() {
        if (first != null) {
            first.fire();
        }
    }

    /** Keeps the focus away from everything behind the card. */
    private void keepFocus(@Nullable Node owner) {
        if (pane.isDisplay() && first != null && !NodeFactory.isInside(owner, pane)) {
            first.requestFocus();
        }
    }
}
