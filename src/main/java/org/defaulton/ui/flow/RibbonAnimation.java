package org.defaulton.ui.flow;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.defaulton.ui.theme.ReducedMotion;

/** Pulls a ribbon back from the block to the stop line, or lets it flow again. */
final class RibbonAnimation {
    private static final Duration ALL = Duration.millis(280);
    private static final Duration COLOUR = Duration.millis(120);
    private static final Duration ENDS = Duration.millis(200);

    private RibbonAnimation() {
    }

    /** Moves the ribbon from the other state into its own; jumps where the system asks for reduced motion. */
    static void play(Ribbon ribbon, boolean stops) {
        if (ReducedMotion.isReduced()) {
            return;
        }
        timeline(ribbon, stops).play();
    }

    /** Back on is the same, reversed. */
    static Timeline timeline(Ribbon ribbon, boolean stops) {
        double before = stops ? 1 : 0;
        double after = 1 - before;
        Duration colourFrom = stops ? Duration.ZERO : ALL.subtract(COLOUR);
        Duration endsFrom = stops ? ENDS : Duration.ZERO;
        return new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(ribbon.flowing(), before),
                        new KeyValue(ribbon.solid().opacityProperty(), before),
                        new KeyValue(ribbon.ends().opacityProperty(), after)),
                new KeyFrame(colourFrom, new KeyValue(ribbon.solid().opacityProperty(), before)),
                new KeyFrame(colourFrom.add(COLOUR), new KeyValue(ribbon.solid().opacityProperty(), after)),
                new KeyFrame(endsFrom, new KeyValue(ribbon.ends().opacityProperty(), after)),
                new KeyFrame(endsFrom.add(ALL.subtract(ENDS)), new KeyValue(ribbon.ends().opacityProperty(), before)),
                new KeyFrame(ALL, new KeyValue(ribbon.flowing(), after, Interpolator.EASE_OUT)));
    }
}
