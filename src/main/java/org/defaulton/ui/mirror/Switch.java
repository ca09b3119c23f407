package org.defaulton.ui.mirror;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.defaulton.ui.common.Motion;

/** The platform's switch: a word, a track and a knob. */
final class Switch extends ToggleButton {
    private static final Duration SLIDE = Duration.millis(120);
    private static final double LEFT = 5;
    private static final double RIGHT = 28;

    private final Region knob = new Region();

    Switch() {
        StackPane track = new StackPane(knob);
        track.getStyleClass().add("track");
        knob.getStyleClass().add("knob");
        knob.setTranslateX(LEFT);
        getStyleClass().add("switch");
        setGraphic(track);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows the value with its word; the knob slides only once the switch has been on the screen. */
    void show(boolean on, String word) {
        setText(word);
        setSelected(on);
        double goal = on ? RIGHT : LEFT;
        if (getScene() == null || Motion.isReduced()) {
            knob.setTranslateX(goal);
        } else if (knob.getTranslateX() != goal) {
            TranslateTransition slide = new TranslateTransition(SLIDE, knob);
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.setToX(goal);
            slide.play();
        }
    }
}
