package org.defaulton.ui.theme;

import javafx.application.Platform;

/** Whether things may move. */
public final class ReducedMotion {
    private ReducedMotion() {
    }

    /** Whether the system asks for reduced motion; then everything jumps. On the FX thread only. */
    public static boolean isReduced() {
        return Platform.getPreferences().isReducedMotion() || Boolean.getBoolean("defaulton.still");
    }
}
