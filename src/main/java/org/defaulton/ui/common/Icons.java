package org.defaulton.ui.common;

import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons, decoration only: the control that carries one has the words. */
public final class Icons {
    private Icons() {
    }

    /** The icon with a Feather name, such as "chevron-right". */
    public static FontIcon icon(String name) {
        FontIcon icon = new FontIcon("fth-" + name);
        icon.setMouseTransparent(true);
        return icon;
    }
}
