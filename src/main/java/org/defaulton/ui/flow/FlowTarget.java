package org.defaulton.ui.flow;

import java.util.function.Predicate;
import javafx.scene.Node;
import org.defaulton.drawing.FlowLink;
import org.defaulton.session.OpenCard;

/**
 * What can be hovered, focused and explained.
 *
 * @param card stays the same as long as it is the same thing
 * @param column where the keyboard finds it
 * @param node what has the focus
 * @param explanation what its card says
 * @param concerns which links stay while the others fade
 * @param enter what Enter does
 * @param acts whether a click does the same; else it keeps the card open
 */
record FlowTarget(OpenCard card, FlowTargetColumn column, Node node, FlowExplanation explanation,
        Predicate<FlowLink> concerns, Runnable enter, boolean acts) {
    /** From left to right. */
    enum FlowTargetColumn {
        /** Rows of data. */
        DATA,
        /** Ribbons. */
        RIBBON,
        /** Uses. */
        USE
    }
}
