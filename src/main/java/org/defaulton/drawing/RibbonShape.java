package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;

/**
 * A ribbon as wide as its items per month. When stopped, it is a tint with a dashed edge that ends in a bar, and a
 * ghost shows the rest of its former way.
 */
record RibbonShape(PlacedRibbon ribbon, FlowDiagram diagram) {
    private static final double BAR = 6;
    private static final double BAR_RADIUS = 2;
    /** How far the bar extends beyond the ribbon on either side. */
    private static final double BAR_OVER = 2;
    /** Edges extend beyond the ribbon by half their width, and the focus ring by more. */
    private static final double MARGIN = 4;

    DisplayGroup group() {
        FlowLink link = ribbon.link();
        List<DisplayShape> shapes = new ArrayList<>(
                link.look() == FlowLink.FlowLinkStyle.STOPPED ? List.of(ends(), pulled()) : List.of(solid()));
        shapes.add(figure(FlowPart.RIBBON_RING, "ribbon-ring", area()));
        return new DisplayGroup(key(FlowPart.RIBBON), "flow-ribbon" + FlowShapes.style(link), null, shapes,
                link.claims());
    }

    private DisplayGroup solid() {
        List<DisplayShape> shapes = new ArrayList<>();
        shapes.add(figure(FlowPart.RIBBON_FILL, "ribbon-fill", area()));
        if (ribbon.link().look() == FlowLink.FlowLinkStyle.REVIEW) {
            shapes.add(figure(FlowPart.RIBBON_REVIEW_EDGE, "ribbon-review-edge", edges()));
        }
        return new DisplayGroup(key(FlowPart.RIBBON_SOLID), "", null, shapes, List.of());
    }

    private DisplayGroup ends() {
        double stop = diagram.stopX();
        double y = FlowCurve.at((stop - from()) / (end() - from()), ribbon.from(), ribbon.to());
        DisplayGroup rest = new DisplayGroup(key(FlowPart.RIBBON_REST), "", across(stop, end()),
                List.of(figure(FlowPart.RIBBON_GHOST, "ribbon-ghost", edges())), List.of());
        DisplayFigure bar = figure(FlowPart.RIBBON_STOP, "ribbon-bar",
                new BoxOutline(stop - BAR / 2, y - BAR_OVER, BAR, ribbon.width() + 2 * BAR_OVER, BAR_RADIUS));
        return new DisplayGroup(key(FlowPart.RIBBON_ENDS), "", null, List.of(rest, bar), List.of());
    }

    private DisplayGroup pulled() {
        return new DisplayGroup(key(FlowPart.RIBBON_PULLED), "", across(from() - MARGIN, diagram.stopX()),
                List.of(figure(FlowPart.RIBBON_TINT, "ribbon-tint", area()),
                        figure(FlowPart.RIBBON_EDGE, "ribbon-edge", edges())),
                List.of());
    }

    private double from() {
        return diagram.columns().from();
    }

    private double end() {
        return diagram.columns().block();
    }

    private FlowKey key(FlowPart part) {
        return FlowKey.of(part, ribbon.link());
    }

    private DisplayFigure figure(FlowPart part, String style, ShapeOutline outline) {
        return new DisplayFigure(key(part), style, outline);
    }

    /** The area between two x, as high as the ribbon with its margins. */
    private BoxOutline across(double left, double right) {
        double low = Math.min(ribbon.from(), ribbon.to()) - MARGIN;
        double high = Math.max(ribbon.from(), ribbon.to()) + ribbon.width() + MARGIN;
        return new BoxOutline(left, low, right - left, high - low);
    }

    private PathOutline area() {
        return FlowCurve.band(from(), ribbon.from(), end(), ribbon.to(), ribbon.width());
    }

    private PathOutline edges() {
        return FlowCurve.edges(from(), ribbon.from(), end(), ribbon.to(), ribbon.width());
    }
}
