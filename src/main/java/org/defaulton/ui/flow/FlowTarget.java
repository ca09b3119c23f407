package org.defaulton.ui.flow;

import java.util.function.Predicate;
import javafx.scene.Node;
import org.defaulton.drawing.FlowLink;
import org.defaulton.session.OpenCard;

/**
 * A part of the flow that can be hovered, focused and explained.
 *
 * @param card identifies it when the flow is drawn again
 * @param column its column for the keyboard
 * @param node gets the focus
 * @param explanation the content of its card
 * @param concerns the links that do not fade
 * @param enter the action of Enter
 * @param acts whether a click has the same action; otherwise it keeps the card open
 */
record FlowTarget(OpenCard card, FlowTargetColumn column, Node node, FlowExplanation explanation,
        Predicate<FlowLink> concerns, Runnable enter, boolean acts) {
    /** The columns, from left to right. */
    enum FlowTargetColumn {
        /** Rows of data. */
        DATA,
        /** Ribbons. */
        RIBBON,
        /** Uses. */
        USE
    }
}
