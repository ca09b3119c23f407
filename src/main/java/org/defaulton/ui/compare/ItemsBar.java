package org.defaulton.ui.compare;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Items as a bar: hatched what is kept already, solid what is still to come; a dotted line for none. */
final class ItemsBar extends Region {
    private static final double HEIGHT = 12;
    private static final double ABOVE = 3;
    private static final double WHOLE = 0.84;
    private static final double PITCH = 6 * Math.sqrt(2);

    private long keptItems;
    private long comingItems;
    private long most = 1;
    private final Rectangle ground = new Rectangle();
    private final Path hatch = new Path();
    private final Rectangle frame = new Rectangle();
    private final Rectangle inside = new Rectangle();
    private final Rectangle coming = new Rectangle();
    private final Path none = new Path();

    ItemsBar() {
        ground.getStyleClass().add("bar-ground");
        hatch.getStyleClass().setAll("bar-hatch");
        hatch.setClip(inside);
        frame.getStyleClass().add("bar-frame");
        coming.getStyleClass().add("bar-coming");
        none.getStyleClass().setAll("bar-none");
        getChildren().addAll(none, ground, hatch, frame, coming);
        setMouseTransparent(true);
    }

    /**
     * Shows other items from now on.
     *
     * @param whole items that a whole bar stands for; 0 where no bar shows
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
        kept(first);
        coming.setVisible(comingItems > 0);
        place(coming, first, ABOVE, second - first, HEIGHT);
        none.setVisible(keptItems + comingItems == 0);
        double middle = ABOVE + HEIGHT / 2;
        none.getElements().setAll(new MoveTo(0.5, middle), new LineTo(whole, middle));
    }

    private void kept(double width) {
        ground.setVisible(keptItems > 0);
        hatch.setVisible(keptItems > 0);
        frame.setVisible(keptItems > 0);
        for (Rectangle one : new Rectangle[]{ground, inside, frame}) {
            place(one, 0.5, ABOVE + 0.5, Math.max(0, width - 1), HEIGHT - 1);
        }
        hatch.getElements().clear();
        for (double start = 0; start < width + HEIGHT; start += PITCH) {
            hatch.getElements().addAll(new MoveTo(start, ABOVE), new LineTo(start - HEIGHT, ABOVE + HEIGHT));
        }
    }

    private static void place(Rectangle one, double x, double y, double width, double height) {
        one.setX(x);
        one.setY(y);
        one.setWidth(width);
        one.setHeight(height);
    }
}
