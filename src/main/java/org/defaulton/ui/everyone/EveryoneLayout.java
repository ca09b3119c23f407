package org.defaulton.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.defaulton.ui.controls.FluidRegion;

/**
 * Puts the parameters to the left of the results if there is room, and the assumptions to their right if there is even
 * more; otherwise everything in one column.
 */
final class EveryoneLayout extends FluidRegion {
    /** In text heights. */
    private static final double WIDE = 60;
    private static final double WIDEST = 84;
    private static final double LEFT = 19.43;
    private static final double RIGHT = 18.86;
    private static final double GAP = 2.86;
    private static final double BETWEEN = 1;

    private final Region settings;
    private final Region results;
    private final Region course;
    private final Region assumptions;
    private final Region confirmation;
    private final Region rule = new Region();

    EveryoneLayout(Region settings, Region results, Region course, Region assumptions, Region confirmation) {
        this.settings = settings;
        this.results = results;
        this.course = course;
        this.assumptions = assumptions;
        this.confirmation = confirmation;
        rule.getStyleClass().add("model-rule");
        rule.setManaged(false);
        hold(List.of(settings, results, course, rule, assumptions, confirmation));
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
        if (put) {
            rule.setVisible(width < WIDEST * em());
        }
        if (width >= WIDEST * em()) {
            double right = width - RIGHT * em();
            return Math.max(outcome(List.of(results, course, confirmation), right - GAP * em(), put),
                    stack(List.of(assumptions), right, 0, width - right, put));
        }
        double end = outcome(List.of(results, course), width, put);
        if (put) {
            rule.resizeRelocate(0, snapPositionY(end + BETWEEN * em() / 2), width, 1);
        }
        double from = end + 1.5 * BETWEEN * em();
        return from + stack(List.of(assumptions, confirmation), 0, from, width, put);
    }

    /** Places the parameters and the results; returns their height. */
    private double outcome(List<Region> comesOut, double width, boolean put) {
        if (width < WIDE * em()) {
            List<Region> all = new ArrayList<>(comesOut);
            all.add(1, settings);
            return stack(all, 0, 0, width, put);
        }
        double from = (LEFT + GAP) * em();
        return Math.max(stack(List.of(settings), 0, 0, LEFT * em(), put), stack(comesOut, from, 0, width - from, put));
    }

    /** Stacks the nodes; returns their height. */
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
