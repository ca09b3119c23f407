package org.defaulton.ui.toolkit;

import javafx.application.Platform;
import javafx.scene.Scene;

/** What may wait until somebody has seen the rest. */
public final class NextFrame {
    private NextFrame() {
    }

    /** Does the work once, when the next frame of the scene has been laid out; never if it has none any more. */
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
