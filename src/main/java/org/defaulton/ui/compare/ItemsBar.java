package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import org.defaulton.drawing.BoxOutline;
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.PathOutline;
import org.defaulton.drawing.ShapeKey;
import org.defaulton.ui.controls.DisplayLayer;

/**
 * Items as a bar: hatched for items already used in training, solid for those still to come; a dotted line for none.
 */
final class ItemsBar extends Region {
    private static final double HEIGHT = 12;
    private static final double ABOVE = 3;
    private static final double WHOLE = 0.84;

    private enum BarPart implements ShapeKey {
        NONE,
        KEPT,
        GROUND,
        LINES,
        HATCH,
        FRAME,
        COMING;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private long keptItems;
    private long comingItems;
    private long most = 1;
    private final DisplayLayer layer = new DisplayLayer();

    ItemsBar() {
        getChildren().add(layer);
        setMouseTransparent(true);
    }

    /**
     * Shows other items.
     *
     * @param whole the number of items for the full length; 0 for no bar
     */
    void show(long kept, long still, long whole) {
        keptItems = kept;
        comingItems = still;
        most = Math.max(1, whole);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + 2 * ABOVE;
    }

    @Override
    protected void layoutChildren() {
        double whole = getWidth() * WHOLE;
        double first = Math.round(whole * keptItems / most);
        double second = Math.round(whole * (keptItems + comingItems) / most);
        List<DisplayShape> shapes = new ArrayList<>();
        if (keptItems > 0) {
            shapes.add(kept(first));
        }
        if (comingItems > 0) {
            shapes.add(new DisplayFigure(BarPart.COMING, "bar-coming",
                    new BoxOutline(first, ABOVE, second - first, HEIGHT)));
        }
        if (shapes.isEmpty()) {
            double middle = ABOVE + HEIGHT / 2;
            shapes.add(new DisplayFigure(BarPart.NONE, "bar-none", PathOutline.from(0.5, middle).line(whole, middle)));
        }
        layer.show(shapes);
    }

    private static DisplayShape kept(double width) {
        BoxOutline inside = new BoxOutline(0.5, ABOVE + 0.5, Math.max(0, width - 1), HEIGHT - 1);
        DisplayShape lines = new DisplayFigure(BarPart.HATCH, "bar-hatch",
                PathOutline.hatch(new BoxOutline(0, ABOVE, width, HEIGHT)));
        return new DisplayGroup(BarPart.KEPT, "", null,
                List.of(new DisplayFigure(BarPart.GROUND, "bar-ground", inside),
                        new DisplayGroup(BarPart.LINES, "", inside, List.of(lines), List.of()),
                        new DisplayFigure(BarPart.FRAME, "bar-frame", inside)),
                List.of());
    }
}
