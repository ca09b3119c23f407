package org.defaulton;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. */
final class DisplayDetector {
    private DisplayDetector() {
    }

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv());
    }

    /** Windows and macOS always have one; elsewhere, environment variables tell. */
    static boolean isThere(String os, Map<String, String> environment) {
        String name = os.toLowerCase(Locale.ROOT);
        boolean always = name.startsWith("windows") || name.startsWith("mac");
        return always || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
