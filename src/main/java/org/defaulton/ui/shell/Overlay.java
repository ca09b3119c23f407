package org.defaulton.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.ui.common.Asker;
import org.defaulton.ui.common.Nodes;

/** A card over the window that has to be answered first; Escape declines. */
public final class Overlay implements Asker {
    private final ModalPane pane = new ModalPane();

    public Overlay(StackPane over) {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        over.getChildren().add(pane);
    }

    @Override
    public void ask(String title, String text, String agree, String decline, Runnable action) {
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
        open(title, Nodes.paragraph(text, "body"), no, yes);
    }

    /** Shows a card; the last button is the one that does it, the first has the focus. */
    void open(String title, Node content, Button... buttons) {
        HBox row = new HBox(8, Nodes.spacer());
        row.getChildren().addAll(buttons);
        VBox card = new VBox(Nodes.paragraph(title, "figure"), content, row);
        card.getStyleClass().add("question");
        card.setAccessibleText(title);
        pane.show(card);
        buttons[0].requestFocus();
    }

    void close() {
        pane.hide();
    }
}
