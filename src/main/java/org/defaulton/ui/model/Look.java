package org.defaulton.ui.model;

import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The color scheme of the window. */
public enum Look {
    /** That of the system. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** High contrast. */
    CONTRAST;

    private static final List<String> STYLE_CLASSES = List.of("light", "dark", "contrast");

    /** Sets the style class of this look on the root. */
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
