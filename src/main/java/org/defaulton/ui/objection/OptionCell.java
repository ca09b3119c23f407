package org.defaulton.ui.objection;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;
import org.kordamp.ikonli.javafx.FontIcon;

/** An option in the open list: a check mark if it is selected, its label, and its hint below. */
final class OptionCell extends ListCell<SelectOption> {
    private final FontIcon tick = IconFactory.icon("check");
    private final Label label = NodeFactory.paragraph("", "option-label");
    private final Label hint = NodeFactory.paragraph("", "option-hint");
    private final HBox line = new HBox(10, tick, NodeFactory.growing(new VBox(label, hint)));

    OptionCell() {
        getStyleClass().add("option");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list; longer text wraps.
        setPrefWidth(0);
        selectedProperty().subscribe(tick::setVisible);
    }

    @Override
    protected void updateItem(SelectOption option, boolean empty) {
        super.updateItem(option, empty);
        boolean none = empty || option == null;
        setGraphic(none ? null : line);
        setText(none ? "" : option.label());
        if (!none) {
            label.setText(option.label());
            hint.setText(option.hint());
            NodeFactory.show(hint, !option.hint().isEmpty());
            setAccessibleHelp(option.hint());
        }
    }
}
