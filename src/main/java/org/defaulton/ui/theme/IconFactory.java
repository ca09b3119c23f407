package org.defaulton.ui.theme;

import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons. They are only decoration: the control with the icon also has text. */
public final class IconFactory {
    /** Replaces an unknown icon. */
    private static final String NEUTRAL = "circle";

    private IconFactory() {
    }

    /** The icon with a Feather name, such as "chevron-right". */
    public static FontIcon icon(String name) {
        FontIcon icon = new FontIcon("fth-" + name);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** The icon that a scenario file names; a neutral one if the name is unknown. */
    public static FontIcon named(String name) {
        try {
            return icon(name);
        } catch (IllegalArgumentException | UnsupportedOperationException _) {
            return icon(NEUTRAL);
        }
    }
}
