package org.defaulton.ui.theme;

import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons, decoration only: the control that carries one has the words. */
public final class IconFactory {
    /** What stands where an icon is not known. */
    private static final String NEUTRAL = "circle";

    private IconFactory() {
    }

    /** The icon with a Feather name, such as "chevron-right". */
    public static FontIcon icon(String name) {
        FontIcon icon = new FontIcon("fth-" + name);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** The icon that a scenario file names; a neutral one where there is none of that name. */
    public static FontIcon named(String name) {
        try {
            return icon(name);
        } catch (IllegalArgumentException | UnsupportedOperationException _) {
            return icon(NEUTRAL);
        }
    }
}
