package org.defaulton.ui.flow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Group;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowPart;
import org.defaulton.ui.controls.DisplayLayer;

/**
 * What of a ribbon moves when it is stopped or flows again.
 *
 * @param whole the ribbon
 * @param way as far as it goes
 * @param ends the bar in which it ends if it is stopped, and the rest of the way
 */
record RibbonNodes(boolean stopped, Group whole, Group way, Group ends) {
    private static RibbonNodes of(DisplayLayer shapes, FlowLink link) {
        boolean stopped = link.look() == FlowLink.FlowLinkStyle.STOPPED;
        Function<FlowPart, Group> group = part -> (Group) shapes.node(FlowKey.of(part, link));
        return new RibbonNodes(stopped, group.apply(FlowPart.RIBBON),
                group.apply(stopped ? FlowPart.RIBBON_PULLED : FlowPart.RIBBON_SOLID),
                stopped ? group.apply(FlowPart.RIBBON_ENDS) : new Group());
    }

    /** The ribbons that are drawn, by what they are. */
    static Map<FlowKey, RibbonNodes> all(DisplayLayer shapes, List<FlowLink> ribbons) {
        return ribbons.stream()
                .collect(Collectors.toMap(link -> FlowKey.of(FlowPart.RIBBON, link), link -> of(shapes, link)));
    }
}
