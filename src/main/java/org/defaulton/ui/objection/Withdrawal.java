package org.defaulton.ui.objection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Nodes;

/** Takes a request back, and asks first, in the same place. */
final class Withdrawal extends StackPane {
    private static final Messages TEXTS = Messages.of(Withdrawal.class);

    private final Node offer;
    private final Node question;
    private final Button ask;
    private final Button keep;

    /**
     * Offers to take a request back.
     *
     * @param other what else can be done
     * @param withdraw takes it back
     */
    Withdrawal(Node other, Runnable withdraw) {
        ask = Buttons.secondary("withdraw", TEXTS.text("withdraw"), () -> ask(true));
        keep = Buttons.secondary("keep", TEXTS.text("withdraw.keep"), () -> ask(false));
        Label sure = Nodes.paragraph(TEXTS.text("withdraw.sure"), "strong");
        offer = Buttons.right(other, ask);
        question = Buttons.right(sure, keep,
                Buttons.primary("withdraw-sure", TEXTS.text("withdraw"), withdraw));
        getChildren().addAll(offer, question);
        Nodes.show(question, false);
    }

    private void ask(boolean asking) {
        Nodes.show(offer, !asking);
        Nodes.show(question, asking);
        (asking ? keep : ask).requestFocus();
    }
}
