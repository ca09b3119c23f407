package org.defaulton.ui.mirror;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.theme.ReducedMotion;

/** The platform's switch: a word, a track and a knob. */
final class PlatformSwitch extends StateToggleButton {
    private static final Duration SLIDE = Duration.millis(120);

    private final Region knob = new Region();
    private final StackPane track = new StackPane(knob);

    PlatformSwitch() {
        track.getStyleClass().add("track");
        knob.getStyleClass().add("knob");
        getStyleClass().add("switch");
        setGraphic(track);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows the value with its label; the knob slides only once the switch has been on screen. */
    void show(boolean on, String word) {
        boolean moves = track.getAlignment() != alignment(on) && getScene() != null && !ReducedMotion.isReduced();
        setText(word);
        setSelected(on);
        track.setAlignment(alignment(on));
        if (moves) {
            slide(on ? -way() : way());
        }
    }

    private static Pos alignment(boolean on) {
        return on ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
    }

    private double way() {
        return track.getWidth() - knob.getWidth() - track.snappedLeftInset() - track.snappedRightInset();
    }

    private void slide(double from) {
        TranslateTransition slide = new TranslateTransition(SLIDE, knob);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.setFromX(from);
        slide.setToX(0);
        slide.play();
    }
}
