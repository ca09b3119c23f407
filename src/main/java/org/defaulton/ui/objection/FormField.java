package org.defaulton.ui.objection;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.text.Language;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.theme.IconFactory;

/** A field of the form: its name, the control, and, once the focus has left it, its fault. */
final class FormField extends VBox {
    private static final String FAULTY = "faulty";

    private final String name;
    private final FieldInput input;
    private final Intents intents;
    private final Label label = NodeFactory.paragraph("", "field-label");
    private final Label error = NodeFactory.paragraph("", "field-error");
    private final Node icon = IconFactory.icon("alert-circle");
    private String known = "";
    private boolean left;

    /**
     * Creates a field.
     *
     * @param name one of the fields of {@link FormState}; also the id of the control
     * @param title its label
     * @param labeled whether to show the label above; a check box has its own
     */
    FormField(String name, String title, boolean labeled, FieldInput input, Intents intents) {
        this.name = name;
        this.input = input;
        this.intents = intents;
        Control control = input.control();
        control.setId(name);
        control.setAccessibleText(title);
        control.setMaxWidth(Double.MAX_VALUE);
        label.setText(title);
        label.setLabelFor(control);
        NodeFactory.show(label, labeled);
        error.setGraphic(IconFactory.icon("alert-circle"));
        error.setId(name + "-error");
        getStyleClass().add("form-field");
        getChildren().addAll(label, withIcon(control), error);
        input.onEdit().accept(this::edited);
        control.focusedProperty().subscribe((_, focused) -> leaveUnless(focused));
        showFault(Optional.empty());
    }

    void show(FormState form, String text, Optional<String> fault) {
        known = text;
        left = form.left().contains(name);
        if (!input.text().get().equals(text)) {
            input.write().accept(text);
        }
        showFault(left ? fault : Optional.empty());
    }

    /** Shows behind the name whether the field is required. */
    void setNote(String note) {
        Label small = NodeFactory.label(note, "field-note");
        label.setGraphic(note.isEmpty() ? null : small);
        input.control()
                .setAccessibleText(Language.current()
                        .sentences(note.isEmpty() ? List.of(label.getText()) : List.of(label.getText(), note)));
    }

    /** Adds a line between the control and the fault. */
    void addHint(Label hint) {
        getChildren().add(getChildren().indexOf(error), hint);
    }

    Control control() {
        return input.control();
    }

    private void edited(String text) {
        if (!text.equals(known)) {
            intents.act(new FormEvent.FieldEdited(name, text));
        }
    }

    private void leaveUnless(boolean focused) {
        if (focused || !isReallyLeft()) {
            return;
        }
        String text = input.text().get();
        if (!text.equals(text.strip())) {
            intents.act(new FormEvent.FieldEdited(name, text.strip()));
        }
        if (!left) {
            intents.act(new FormEvent.FieldLeft(name));
        }
    }

    /**
     * A window in front, an open list and another page also take the focus, but the user has not left the field then.
     */
    private boolean isReallyLeft() {
        Control control = input.control();
        boolean open = control instanceof ComboBoxBase<?> list && list.isShowing();
        return getScene() != null && !control.equals(getScene().getFocusOwner()) && !open;
    }

    private void showFault(Optional<String> fault) {
        error.setText(fault.orElse(""));
        input.control().setAccessibleHelp(fault.orElse(""));
        NodeFactory.show(error, fault.isPresent());
        icon.setVisible(fault.isPresent());
        NodeFactory.setStyleClass(this, FAULTY, fault.isPresent());
    }

    private Region withIcon(Control control) {
        if (!(control instanceof TextField)) {
            return control;
        }
        HBox right = new HBox(icon);
        right.getStyleClass().add("field-icon");
        right.setMouseTransparent(true);
        return new StackPane(control, right);
    }
}
