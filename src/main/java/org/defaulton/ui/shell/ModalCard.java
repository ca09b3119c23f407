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
import org.defaulton.ui.controls.NodeFactory;
import org.jspecify.annotations.Nullable;

/** A card over the window that has to be answered first; Escape declines. */
public final class ModalCard {
    private final ModalPane pane = new ModalPane();
    /** What had the focus before the card, and what has it first on the card. */
    private @Nullable Node opener;
    private @Nullable Node first;

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
     * Asks before something that cannot be taken back; the action runs only if the person agrees.
     *
     * @param title the question
     * @param text what will happen
     * @param agree the words of the button that agrees, named after what it does
     * @param decline the words of the other one
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

    /** Shows a card; the last button is the one that does it, the first has the focus. */
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

    void close() {
        // Without its content, which the keyboard would still reach behind the window.
        pane.hide(true);
        if (opener != null) {
            opener.requestFocus();
        }
        opener = null;
    }

    private void pressed(KeyEvent event) {
        if (pane.isDisplay() && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /** What lies behind the card is out of the keyboard's reach. */
    private void keepFocus(@Nullable Node owner) {
        if (pane.isDisplay() && first != null && !NodeFactory.isInside(owner, pane)) {
            first.requestFocus();
        }
    }
}
