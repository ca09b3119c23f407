package org.defaulton.ui.objection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** Withdraws a request after asking for confirmation in the same place. */
final class WithdrawalPane extends StackPane {
    private static final Messages TEXTS = Messages.of(WithdrawalPane.class);

    private final Node offer;
    private final Node question;
    private final Button ask;
    private final Button keep;

    /**
     * Creates the pane.
     *
     * @param alternative the other buttons
     * @param withdraw withdraws the request
     */
    WithdrawalPane(Node alternative, Runnable withdraw) {
        ask = PlatformButtons.secondary("withdraw", TEXTS.text("withdraw"), () -> ask(true));
        keep = PlatformButtons.secondary("keep", TEXTS.text("withdraw.keep"), () -> ask(false));
        Label sure = NodeFactory.paragraph(TEXTS.text("withdraw.sure"), "strong");
        offer = PlatformButtons.right(alternative, ask);
        question = PlatformButtons.right(sure, keep,
                PlatformButtons.primary("withdraw-sure", TEXTS.text("withdraw"), withdraw));
        getChildren().addAll(offer, question);
        NodeFactory.show(question, false);
    }

    private void ask(boolean asking) {
        NodeFactory.show(offer, !asking);
        NodeFactory.show(question, asking);
        (asking ? keep : ask).requestFocus();
    }
}
