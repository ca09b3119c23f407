package org.defaulton.ui.everyone;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Where there is room, what one sets stands left of what comes out; else it stands between results and course. */
final class Ground extends Region {
    /** In heights of the text. */
    private static final double WIDE = 60;
    private static final double LEFT = 19.43;
    private static final double GAP = 2.86;
    private static final double BETWEEN = 1.43;

    private final Region settings;
    private final Region results;
    private final Region course;
    private final Region below;
    private final Label probe = new Label();

    Ground(Region settings, Region results, Region course, Region below) {
        this.settings = settings;
        this.results = results;
        this.course = course;
        this.below = below;
        probe.setManaged(false);
        probe.setVisible(false);
        // In the order in which the keyboard goes.
        getChildren().addAll(probe, settings, results, course, below);
    }

    private double em() {
        return probe.getFont().getSize();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean put) {
        if (width < WIDE * em()) {
            return stack(List.of(results, settings, course, below), 0, 0, width, put);
        }
        double left = LEFT * em();
        double from = left + GAP * em();
        double settingsEnd = stack(List.of(settings), 0, 0, left, put);
        double resultsEnd = stack(List.of(results, course), from, 0, width - from, put);
        double end = Math.max(settingsEnd, resultsEnd) + BETWEEN * em();
        return end + stack(List.of(below), 0, end, width, put);
    }

    /** One below the other; gives their height. */
    private double stack(List<Region> nodes, double x, double top, double width, boolean put) {
        double y = top;
        for (Node node : nodes) {
            double height = Math.ceil(node.prefHeight(width));
            if (put) {
                node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), height);
            }
            y += height + BETWEEN * em();
        }
        return Math.max(0, y - BETWEEN * em() - top);
    }
}
