package org.defaulton.ui.model;

import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;

/** How the window looks. */
public enum Look {
    /** As the system does. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** High contrast. */
    CONTRAST;

    private static final List<String> STYLE_CLASSES = List.of("light", "dark", "contrast");

    /** Gives the root the colors of this look. */
    public void apply(Parent root) {
        root.getStyleClass().removeAll(STYLE_CLASSES);
        root.getStyleClass().add(resolved().key());
    }

    /** Its name in bundles, preferences and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Look resolved() {
        if (this != SYSTEM) {
            return this;
        }
        return systemAsksForContrast()
                ? CONTRAST
                : Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    private static boolean systemAsksForContrast() {
        Object windows = Platform.getPreferences().get("Windows.SPI.HighContrast");
        Object theme = Platform.getPreferences().get("GTK.theme_name");
        return Boolean.TRUE.equals(windows) || (theme instanceof String name && name.startsWith("HighContrast"));
    }
}
