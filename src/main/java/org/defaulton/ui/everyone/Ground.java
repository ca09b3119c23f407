package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.defaulton.ui.common.Fluid;

/** Where there is room, what one sets stands left of what comes out; else it stands between results and course. */
final class Ground extends Fluid {
    /** In heights of the text. */
    private static final double WIDE = 60;
    private static final double LEFT = 19.43;
    private static final double GAP = 2.86;
    private static final double BETWEEN = 1.43;

    private final Region settings;
    private final Region results;
    private final Region course;
    private final Region below;

    Ground(Region settings, Region results, Region course, Region below) {
        super(settings, results, course, below);
        this.settings = settings;
        this.results = results;
        this.course = course;
        this.below = below;
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
