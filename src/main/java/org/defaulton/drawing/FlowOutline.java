package org.defaulton.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;

/** The ribbons of another flow as outlines over those drawn in full: whole where it flows, otherwise up to the stop. */
public final class FlowOutline {
    private static final double MARGIN = 2;

    private final FlowDiagram full;

    private FlowOutline(FlowDiagram full) {
        this.full = full;
    }

    /**
     * The outlines, back to front.
     *
     * @param full the flow drawn in full, which determines the rows and the block
     * @param outlined the flow drawn as outlines, laid out in the same size
     */
    public static List<DisplayShape> of(FlowDiagram full, FlowDiagram outlined) {
        double moved = full.focus().barY() - outlined.focus().barY();
        FlowOutline outline = new FlowOutline(full);
        return outlined.ribbons().stream().flatMap(ribbon -> outline.ribbon(ribbon, moved)).toList();
    }

    private Stream<DisplayShape> ribbon(PlacedRibbon ribbon, double moved) {
        return full.data()
                .stream()
                .filter(place -> place.what().id().equals(ribbon.link().row().id()))
                .limit(1)
                .map(place -> outline(ribbon, from(place, ribbon), ribbon.to() + moved));
    }

    /** A ribbon begins at the top of the row's bar, or at its middle if the row has no ribbon in full. */
    private double from(PlacedItem<DataRow> place, PlacedRibbon ribbon) {
        boolean beside = full.ribbons().stream().anyMatch(drawn -> drawn.link().row().equals(place.what()));
        return beside ? place.barY() : place.middle() - ribbon.width() / 2;
    }

    private DisplayShape outline(PlacedRibbon ribbon, double from, double to) {
        double left = full.columns().from();
        double right = full.columns().block();
        PathOutline edges = FlowCurve.edges(left, from, right, to, ribbon.width());
        if (ribbon.link().look() != FlowLink.FlowLinkStyle.STOPPED) {
            return line(ribbon, edges);
        }
        double stop = full.stopX();
        double y = FlowCurve.at((stop - left) / (right - left), from, to);
        BoxOutline reach = new BoxOutline(left - MARGIN, Math.min(from, to) - MARGIN, stop - left + 2 * MARGIN,
                Math.abs(from - to) + ribbon.width() + 2 * MARGIN);
        return new DisplayGroup(FlowKey.of(FlowPart.OUTLINE_REACH, ribbon.link()), "", reach,
                List.of(line(ribbon, edges.and(PathOutline.from(stop, y).line(stop, y + ribbon.width())))), List.of());
    }

    private static DisplayFigure line(PlacedRibbon ribbon, PathOutline outline) {
        return new DisplayFigure(FlowKey.of(FlowPart.OUTLINE, ribbon.link()), "flow-outline", outline);
    }
}
