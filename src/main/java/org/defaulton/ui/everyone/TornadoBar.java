package org.defaulton.ui.everyone;

import javafx.scene.layout.Region;
import org.defaulton.population.TornadoAnalysis;

/**
 * One bar, from the lowest to the highest result of varying its share, with a mark where all shares are at their
 * medians.
 */
final class TornadoBar extends Region {
    private static final double THICK = 8;

    private final Region bar = new Region();
    private final Region middle = new Region();
    private final double from;
    private final double until;
    private final double mark;

    /**
     * Creates a bar.
     *
     * @param middle the result with all shares at their medians
     * @param least the value at the left end, the same for all bars
     * @param most the value at the right end
     */
    TornadoBar(TornadoAnalysis.TornadoRange what, double middle, double least, double most) {
        from = (what.least() - least) / (most - least);
        until = (what.most() - least) / (most - least);
        mark = (middle - least) / (most - least);
        bar.getStyleClass().add("tornado-part");
        this.middle.getStyleClass().add("tornado-middle");
        getStyleClass().add("tornado-bar");
        getChildren().addAll(bar, this.middle);
        setFocusTraversable(true);
        setMinWidth(0);
        setPrefWidth(THICK);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * THICK;
    }

    @Override
    protected void layoutChildren() {
        double top = Math.rint((getHeight() - THICK) / 2);
        bar.resizeRelocate(Math.rint(from * getWidth()), top, Math.max(2, Math.rint((until - from) * getWidth())),
                THICK);
        middle.resizeRelocate(Math.rint(mark * (getWidth() - 1)), 0, 1, getHeight());
    }
}
