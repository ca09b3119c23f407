package org.defaulton.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** A sentence across the window, and what can be done about it. */
final class Notice extends HBox {
    private static final Messages TEXTS = Messages.of(Notice.class);

    /** A sentence that stays as long as it holds, with a button that may end that. */
    Notice(String sentence, Button action) {
        setId("notice");
        getStyleClass().add("notice");
        getChildren().addAll(Icons.icon("alert-circle"), Nodes.paragraph(sentence), Nodes.spacer(), action);
    }

    /** A sentence that stays until it is dismissed. */
    static Notice dismissible(String sentence, Pane parent) {
        Button close = new Button("", Icons.icon("x"));
        close.setId("notice-close");
        close.getStyleClass().addAll("icon-button", "quiet");
        close.setAccessibleText(TEXTS.text("notice.close"));
        Notice notice = new Notice(sentence, close);
        close.setOnAction(_ -> parent.getChildren().remove(notice));
        return notice;
    }
}
