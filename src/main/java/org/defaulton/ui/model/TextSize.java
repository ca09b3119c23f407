package org.defaulton.ui.model;

import java.util.Arrays;
import javafx.scene.Parent;

/** The size of the text; everything scales with it. */
public enum TextSize {
    /** The usual size. */
    P100(1),
    /** A quarter larger. */
    P125(1.25),
    /** Half as large again. */
    P150(1.5),
    /** Twice as large. */
    P200(2);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /** The scale factor, 1 for the usual size. */
    public double factor() {
        return factor;
    }

    /** The scale in percent. */
    public int percent() {
        return (int) Math.round(factor * 100);
    }

    /** Sets the text size of the root. */
    public void apply(Parent root) {
        Arrays.stream(values()).forEach(size -> root.getStyleClass().remove(size.styleClass()));
        root.getStyleClass().add(styleClass());
    }

    private String styleClass() {
        return "text-" + percent();
    }
}
