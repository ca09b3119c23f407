package org.defaulton.ui.flow;

import javafx.scene.Group;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowCurve;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;
import org.defaulton.drawing.FlowLink;

/** The ribbons of another flow as lines, laid over those that are drawn in full: whole where it flows, else to its stop. */
final class OutlineLayer extends Group {
    private static final double MARGIN = 2;

    OutlineLayer() {
        setId("flow-outlines");
        setMouseTransparent(true);
    }

    /**
     * Draws the outlines.
     *
     * @param full what is drawn in full; rows and block are where it has them
     * @param other the flow in outlines, in the same room
     */
    void place(FlowDiagram full, FlowDiagram other) {
        getChildren().clear();
        double moved = full.focus().barY() - other.focus().barY();
        for (PlacedRibbon band : other.ribbons()) {
            full.data()
                    .stream()
                    .filter(place -> place.what().id().equals(band.link().row().id()))
                    .findFirst()
                    .ifPresent(place -> getChildren().add(outline(full, from(full, place, band), band, moved)));
        }
    }

    /** A ribbon begins at the upper side of the bar; where there is none, in the middle of it. */
    private static double from(FlowDiagram full, PlacedItem<DataRow> place, PlacedRibbon band) {
        boolean beside = full.ribbons().stream().anyMatch(one -> one.link().row().equals(place.what()));
        return beside ? place.barY() : place.middle() - band.width() / 2;
    }

    private static Path outline(FlowDiagram full, double from, PlacedRibbon band, double moved) {
        double left = full.columns().from();
        double right = full.columns().block();
        double middle = (left + right) / 2;
        double to = band.to() + moved;
        Path path = new Path();
        path.getStyleClass().setAll("flow-outline");
        for (double down : new double[]{0, band.width()}) {
            path.getElements()
                    .addAll(new MoveTo(left, from + down),
                            new CubicCurveTo(middle, from + down, middle, to + down, right, to + down));
        }
        if (band.link().look() == FlowLink.FlowLinkStyle.STOPPED) {
            stop(path, full.stopX(), FlowCurve.at((full.stopX() - left) / (right - left), from, to), band.width());
            path.setClip(new Rectangle(left - MARGIN, Math.min(from, to) - MARGIN, full.stopX() - left + 2 * MARGIN,
                    Math.abs(from - to) + band.width() + 2 * MARGIN));
        }
        return path;
    }

    private static void stop(Path path, double x, double y, double height) {
        path.getElements().addAll(new MoveTo(x, y), new LineTo(x, y + height));
    }
}
