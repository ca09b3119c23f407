package org.defaulton.ui.common;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The fonts and style sheets that every window shares. */
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold");
    private static final double ANY_SIZE = 14;

    private Theme() {
    }

    /**
     * Loads the fonts and the base style sheet, and sees to text from right to left. The app speaks English: what the
     * toolkit says, in calendars and in the menus of text fields, then does, too, whatever the system speaks. Once, on
     * the FX thread, before the first scene.
     */
    public static void install() {
        Locale.setDefault(Locale.US);
        Shaping.fix();
        FONTS.forEach(Theme::loadFont);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives the scene our colours and controls. */
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(Fxml.stylesheet(Theme.class, "tokens.css"),
                Fxml.stylesheet(Theme.class, "controls.css"));
    }

    private static void loadFont(String name) {
        String file = "/com/formdev/flatlaf/fonts/inter/" + name + ".otf";
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                throw new IllegalStateException("The font " + name + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
