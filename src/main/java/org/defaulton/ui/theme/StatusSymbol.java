package org.defaulton.ui.theme;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The symbol beside the word for a status, so that no status is shown by color alone. */
public enum StatusSymbol {
    /** A filled disc. */
    IN_USE("in-use"),
    /** A filled square. */
    STOPPED("stopped"),
    /** A disc with a dashed edge. */
    REVIEW("review"),
    /** A hatched square. */
    KEPT("kept"),
    /** A ring. */
    NOT_USED("unused"),
    /** A short dash. */
    NOT_APPLICABLE("unused");

    private static final double SIZE = 10;

    private final String style;

    StatusSymbol(String style) {
        this.style = style;
    }

    /** The style class of the word beside the symbol. */
    public String textStyle() {
        return "text-" + style;
    }

    /** The symbol, 10 pixels wide. */
    public Node node() {
        return switch (this) {
            case IN_USE, REVIEW, NOT_USED -> styled(new Circle(SIZE / 2, SIZE / 2, SIZE / 2 - 0.5), "mark-" + style);
            case STOPPED -> styled(new Rectangle(SIZE, SIZE), "mark-stopped");
            case NOT_APPLICABLE -> styled(new Rectangle(0, SIZE / 2 - 1, SIZE, 2), "mark-dash");
            case KEPT -> hatched();
        };
    }

    private static Node hatched() {
        Group group = new Group(styled(new Rectangle(0.5, 0.5, SIZE - 1, SIZE - 1), "mark-kept"));
        for (double start : new double[]{3, 6.5, 10}) {
            double over = Math.max(0, start - SIZE + 1);
            group.getChildren()
                    .add(styled(new Line(0.5 + over, start - 0.5 - over, start - 0.5 - over, 0.5 + over),
                            "mark-kept-line"));
        }
        return group;
    }

    private static Shape styled(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
