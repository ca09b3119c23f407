package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.defaulton.population.Estimate;
import org.defaulton.ui.controls.FluidRegion;
import org.jspecify.annotations.Nullable;

/**
 * One thousand squares, one for each of 1,000 members: included at the low end, at the median, at the high end, or not.
 */
final class WaffleChart extends FluidRegion {
    static final int ACROSS = 50;
    static final int DOWN = 20;
    /** Width of a square with its gap, in text heights. */
    private static final double PITCH = 4 / 14.0;

    /** How far the squares may grow if there is room. */
    private static final double MOST = 1.5;

    private final List<Path> paths = List.of(path("waffle-sure"), path("waffle-likely"), path("waffle-maybe"),
            path("waffle-out"));
    private @Nullable WaffleKey drawn;
    private Estimate.PerThousand shown = new Estimate.PerThousand(0, 0, 0);

    private record WaffleKey(Estimate.PerThousand what, double pitch) {}

    WaffleChart() {
        hold(paths);
        getStyleClass().add("waffle");
    }

    private static Path path(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().setAll("waffle-square", style);
        return path;
    }

    void show(Estimate.PerThousand now) {
        shown = now;
        requestLayout();
    }

    /** On whole pixels, so that squares are sharp. */
    private double pitch(double width) {
        double usual = Math.round(PITCH * em());
        return width < 0 ? usual : Math.clamp(Math.floor((width + 1) / ACROSS), 2, Math.rint(usual * MOST));
    }

    @Override
    protected double computePrefWidth(double height) {
        return pitch(-1) * ACROSS - 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return pitch(width) * DOWN - 1;
    }

    @Override
    protected void layoutChildren() {
        WaffleKey now = new WaffleKey(shown, pitch(getWidth()));
        if (!now.equals(drawn)) {
            drawn = now;
            long[] ends = {shown.low(), shown.median(), shown.high(), (long) ACROSS * DOWN};
            long from = 0;
            for (int i = 0; i < ends.length; i++) {
                // Outlines are half a pixel inside, so that they are one pixel wide.
                draw(paths.get(i), from, ends[i], now.pitch(), i == 2 ? 0.5 : 0);
                from = Math.max(from, ends[i]);
            }
        }
    }

    private static void draw(Path path, long from, long until, double pitch, double inset) {
        path.getElements().clear();
        double size = pitch - 1 - 2 * inset;
        for (long i = from; i < until; i++) {
            double x = i % ACROSS * pitch + inset;
            double y = Math.floorDiv(i, ACROSS) * pitch + inset;
            path.getElements()
                    .addAll(new MoveTo(x, y), new HLineTo(x + size), new VLineTo(y + size), new HLineTo(x),
                            new ClosePath());
        }
    }
}
