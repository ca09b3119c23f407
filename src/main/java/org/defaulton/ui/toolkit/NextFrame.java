package org.defaulton.ui.toolkit;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Defers work until the next frame is on screen. */
public final class NextFrame {
    private NextFrame() {
    }

    /** Runs the work once, after the next layout of the scene; never if there is no further frame. */
    public static void afterNext(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
        Platform.requestNextPulse();
    }
}
