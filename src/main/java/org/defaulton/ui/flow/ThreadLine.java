package org.defaulton.ui.flow;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import org.defaulton.drawing.FlowCurve;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedThread;
import org.defaulton.drawing.FlowLink;

/** A thread into a use that does not have the ribbons; its width says nothing, its colour and pattern the status. */
final class ThreadLine extends Group {
    private static final double BAR_WIDTH = 3;
    private static final double BAR_HEIGHT = 5;

    private final CubicCurve edge = new CubicCurve();
    private final CubicCurve line = new CubicCurve();
    private final Rectangle reach = new Rectangle();
    private final Rectangle bar = new Rectangle(BAR_WIDTH, BAR_HEIGHT);
    private final boolean stopped;

    ThreadLine(FlowLink.FlowLinkStyle look) {
        stopped = look == FlowLink.FlowLinkStyle.STOPPED;
        getStyleClass().add("flow-thread");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("stopped"), stopped);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("review"), look == FlowLink.FlowLinkStyle.REVIEW);
        edge.getStyleClass().setAll("thread-edge");
        line.getStyleClass().setAll("thread-line");
        bar.getStyleClass().add("ribbon-bar");
        edge.setVisible(look == FlowLink.FlowLinkStyle.REVIEW);
        bar.setVisible(stopped);
        Group curves = new Group(edge, line);
        if (stopped) {
            curves.setClip(reach);
        }
        getChildren().addAll(curves, bar);
        setMouseTransparent(true);
    }

    void place(PlacedThread strand, FlowDiagram diagram) {
        double from = diagram.columns().from();
        double end = diagram.columns().node();
        double stop = diagram.stopX();
        for (CubicCurve curve : new CubicCurve[]{edge, line}) {
            curve.setStartX(from);
            curve.setStartY(strand.from());
            curve.setControlX1((from + end) / 2);
            curve.setControlY1(strand.from());
            curve.setControlX2((from + end) / 2);
            curve.setControlY2(strand.to());
            curve.setEndX(end);
            curve.setEndY(strand.to());
        }
        reach.setX(from);
        reach.setWidth(stop - from);
        reach.setY(Math.min(strand.from(), strand.to()) - BAR_HEIGHT);
        reach.setHeight(Math.abs(strand.from() - strand.to()) + 2 * BAR_HEIGHT);
        bar.setX(stop);
        bar.setY(FlowCurve.at((stop - from) / (end - from), strand.from(), strand.to()) - BAR_HEIGHT / 2);
    }
}
