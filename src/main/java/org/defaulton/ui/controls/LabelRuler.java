package org.defaulton.ui.controls;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.defaulton.drawing.TextWidths;

/** Measures texts with the fonts that apply at its place in the scene. It is invisible. */
public final class LabelRuler extends Group implements TextWidths {
    private final Map<String, Label> labels = new HashMap<>();

    public LabelRuler() {
        setManaged(false);
        setVisible(false);
    }

    @Override
    public double of(String text, String style) {
        Label label = labels.computeIfAbsent(style, this::label);
        label.setText(text);
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        label.setText("");
        return width;
    }

    private Label label(String style) {
        Label label = NodeFactory.label("", style.split(" "));
        getChildren().add(label);
        return label;
    }
}
