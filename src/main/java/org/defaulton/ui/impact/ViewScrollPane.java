package org.defaulton.ui.impact;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.defaulton.ui.theme.ReducedMotion;

/** Holds the open view. Scrolls, unless it has to be as high as the view because something around it scrolls. */
final class ViewScrollPane extends ScrollPane {
    private static final Duration FADE = Duration.millis(200);

    private final FadeTransition comingUp = new FadeTransition(FADE);
    private boolean whole;
    private boolean fills;

    ViewScrollPane() {
        setId("impact-scroll");
        comingUp.setFromValue(0);
        comingUp.setToValue(1);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(_ -> requestLayout());
    }

    /** Shows the view; one that fills gets the height of the pane, the others keep their own. */
    void show(Node view, boolean fillsIt) {
        fills = fillsIt;
        setFitToHeight(fills && !whole);
        if (!view.equals(getContent())) {
            setContent(view);
            setVvalue(0);
        }
    }

    /** Fades the view in, or jumps with reduced motion. */
    void fade() {
        comingUp.stop();
        if (comingUp.getNode() != null) {
            comingUp.getNode().setOpacity(1);
        }
        comingUp.setNode(getContent());
        if (!ReducedMotion.isReduced()) {
            comingUp.playFromStart();
        }
    }

    void setWhole(boolean now) {
        whole = now;
        setFitToHeight(fills && !whole);
        setVbarPolicy(now ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        Node content = getContent();
        return whole && content != null
                ? Math.ceil(content.prefHeight(getWidth())) + snappedTopInset() + snappedBottomInset()
                : 0;
    }
}
