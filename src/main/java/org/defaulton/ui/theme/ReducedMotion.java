package org.defaulton.ui.theme;

import javafx.application.Platform;

/** Whether to avoid motion. */
public final class ReducedMotion {
    private ReducedMotion() {
    }

    /** Whether the system asks for reduced motion; then everything jumps. Call on the FX thread. */
    public static boolean isReduced() {
        return Platform.getPreferences().isReducedMotion() || Boolean.getBoolean("defaulton.still");
    }
}
