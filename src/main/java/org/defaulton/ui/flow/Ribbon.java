package org.defaulton.ui.flow;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.defaulton.drawing.FlowCurve;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;
import org.defaulton.drawing.FlowLink;

/**
 * A ribbon as wide as the items that move in a month. Stopped, it is a tint with a dashed edge that ends in a bar; a
 * ghost shows the rest of the way that it went before.
 */
final class Ribbon extends Group {
    private static final PseudoClass REVIEW = PseudoClass.getPseudoClass("review");
    private static final double BAR = 6;
    /** Edges stand out of the ribbon by half their width, and the focus ring by more. */
    private static final double MARGIN = 4;

    private final Path fill = path("ribbon-fill");
    private final Path reviewEdge = path("ribbon-review-edge");
    private final Group solid = new Group(fill, reviewEdge);
    private final Path tint = path("ribbon-tint");
    private final Path edge = path("ribbon-edge");
    private final Group pulled = new Group(tint, edge);
    private final Path ghost = path("ribbon-ghost");
    private final Rectangle bar = new Rectangle();
    private final Group ends = new Group(ghost, bar);
    private final Path ring = path("ribbon-ring");
    private final Rectangle reach = new Rectangle();
    private final Rectangle solidReach = new Rectangle();
    private final Rectangle rest = new Rectangle();
    /** How far it goes: 0 to the stop line, 1 all the way. */
    private final DoubleProperty flowing = new SimpleDoubleProperty(1);
    private double from;
    private double stop;
    private double end;

    Ribbon(FlowLink.FlowLinkStyle look) {
        getStyleClass().add("flow-ribbon");
        bar.getStyleClass().add("ribbon-bar");
        bar.setArcWidth(4);
        bar.setArcHeight(4);
        pulled.setClip(reach);
        solid.setClip(solidReach);
        ghost.setClip(rest);
        getChildren().addAll(ends, pulled, solid, ring);
        pseudoClassStateChanged(REVIEW, look == FlowLink.FlowLinkStyle.REVIEW);
        pulled.visibleProperty().bind(solid.opacityProperty().lessThan(1));
        flowing.subscribe(this::pull);
        boolean stopped = look == FlowLink.FlowLinkStyle.STOPPED;
        flowing.set(stopped ? 0 : 1);
        solid.setOpacity(stopped ? 0 : 1);
        ends.setOpacity(stopped ? 1 : 0);
    }

    DoubleProperty flowing() {
        return flowing;
    }

    /** Its full colour, which fades as it stops. */
    Group solid() {
        return solid;
    }

    /** Stop bar and ghost. */
    Group ends() {
        return ends;
    }

    void place(PlacedRibbon band, FlowDiagram diagram) {
        from = diagram.columns().from();
        end = diagram.columns().block();
        stop = diagram.stopX();
        double low = Math.min(band.from(), band.to()) - MARGIN;
        double high = Math.max(band.from(), band.to()) + band.width() + MARGIN;
        for (Rectangle clip : new Rectangle[]{reach, solidReach, rest}) {
            clip.setX(from - MARGIN);
            clip.setY(low);
            clip.setHeight(high - low);
        }
        rest.setX(stop);
        rest.setWidth(end - stop);
        closed(fill, band);
        closed(tint, band);
        closed(ring, band);
        edges(edge, band);
        edges(reviewEdge, band);
        edges(ghost, band);
        double middle = FlowCurve.at((stop - from) / (end - from), band.from(), band.to());
        bar.setX(stop - BAR / 2);
        bar.setY(middle - 2);
        bar.setWidth(BAR);
        bar.setHeight(band.width() + 4);
        pull();
    }

    private void pull() {
        double width = stop + flowing.get() * (end - stop) - from + MARGIN;
        reach.setWidth(width);
        solidReach.setWidth(width);
    }

    private void closed(Path path, PlacedRibbon band) {
        double middle = (from + end) / 2;
        path.getElements()
                .setAll(new MoveTo(from, band.from()),
                        new CubicCurveTo(middle, band.from(), middle, band.to(), end, band.to()),
                        new LineTo(end, band.to() + band.width()), new CubicCurveTo(middle, band.to() + band.width(),
                                middle, band.from() + band.width(), from, band.from() + band.width()),
                        new ClosePath());
    }

    private void edges(Path path, PlacedRibbon band) {
        double middle = (from + end) / 2;
        path.getElements().clear();
        for (double down : new double[]{0, band.width()}) {
            path.getElements()
                    .addAll(new MoveTo(from, band.from() + down), new CubicCurveTo(middle, band.from() + down, middle,
                            band.to() + down, end, band.to() + down));
        }
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClass);
        return path;
    }
}
