package org.defaulton.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** A sentence across the window, with a button to respond. */
final class NoticeBar extends HBox {
    private static final Messages TEXTS = Messages.of(NoticeBar.class);

    /** A sentence that stays as long as it is true; the button may change that. */
    NoticeBar(String sentence, Button action) {
        setId("notice");
        getStyleClass().add("notice");
        getChildren().addAll(IconFactory.icon("alert-circle"), NodeFactory.paragraph(sentence), NodeFactory.spacer(),
                action);
    }

    /** A sentence with something to do about it, which stays until it is dismissed. */
    static NoticeBar dismissible(String sentence, Button action, Pane parent) {
        NoticeBar notice = dismissible(sentence, parent);
        notice.getChildren().add(notice.getChildren().size() - 1, action);
        return notice;
    }

    /** A sentence that stays until it is dismissed. */
    static NoticeBar dismissible(String sentence, Pane parent) {
        Button close = new Button("", IconFactory.icon("x"));
        close.setId("notice-close");
        close.getStyleClass().addAll("icon-button", "quiet");
        close.setAccessibleText(TEXTS.text("notice.close"));
        NoticeBar notice = new NoticeBar(sentence, close);
        close.setOnAction(_ -> parent.getChildren().remove(notice));
        return notice;
    }
}
