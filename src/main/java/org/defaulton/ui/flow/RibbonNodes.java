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
 * The animated nodes of a ribbon.
 *
 * @param whole the ribbon
 * @param way the part up to its end
 * @param ends the bar of a stopped ribbon, and the rest of its way
 */
record RibbonNodes(boolean stopped, Group whole, Group way, Group ends) {
    private static RibbonNodes of(DisplayLayer shapes, FlowLink link) {
        boolean stopped = link.look() == FlowLink.FlowLinkStyle.STOPPED;
        Function<FlowPart, Group> group = part -> (Group) shapes.node(FlowKey.of(part, link));
        return new RibbonNodes(stopped, group.apply(FlowPart.RIBBON),
                group.apply(stopped ? FlowPart.RIBBON_PULLED : FlowPart.RIBBON_SOLID),
                stopped ? group.apply(FlowPart.RIBBON_ENDS) : new Group());
    }

    /** The drawn ribbons by key. */
    static Map<FlowKey, RibbonNodes> all(DisplayLayer shapes, List<FlowLink> ribbons) {
        return ribbons.stream()
                .collect(Collectors.toMap(link -> FlowKey.of(FlowPart.RIBBON, link), link -> of(shapes, link)));
    }
}
