package org.defaulton.ui.impact;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Holds the view that is open. It scrolls, unless it is to be as high as the view, because something around it does. */
final class ViewPane extends ScrollPane {
    private boolean whole;
    private boolean fills;

    ViewPane() {
        setId("impact-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(_ -> requestLayout());
    }

    /** Shows the view; one that fills has the height of the pane, the others have their own. */
    void show(Node view, boolean fillsIt) {
        fills = fillsIt;
        setFitToHeight(fills && !whole);
        if (!view.equals(getContent())) {
            setContent(view);
            setVvalue(0);
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
