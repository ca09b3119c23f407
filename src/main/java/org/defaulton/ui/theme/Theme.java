package org.defaulton.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.defaulton.text.Language;
import org.defaulton.ui.toolkit.PangoShapingFix;

/** The fonts and style sheets that every window shares. */
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold");
    private static final double ANY_SIZE = 14;
    /**
     * The style sheets below {@code ui}; where two rules weigh the same, the later one holds. They belong to the scene,
     * not to a node: for a node's own sheet, the toolkit keeps a list of all nodes below that it ever styled, and
     * searches all of it for each.
     */
    private static final List<String> SHEETS = List.of("theme/tokens", "theme/controls", "shell/shell", "mirror/mirror",
            "objection/objection", "timeline/timeline", "impact/impact", "flow/flow", "overtime/overtime",
            "compare/compare", "everyone/everyone", "evidence/evidence");

    private Theme() {
    }

    /**
     * Loads the fonts and the base style sheet, and sees to text from right to left. What the toolkit says, in
     * calendars and in the menus of text fields, is in the app's language, whatever the system speaks. Once, on the FX
     * thread, before the first scene.
     */
    public static void install() {
        Language.current().installAsDefault();
        PangoShapingFix.fix();
        FONTS.forEach(Theme::loadFont);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives the scene all our style sheets. */
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
    }

    /** The address of a style sheet below {@code ui}, such as "shell/shell". */
    public static String sheet(String name) {
        URL url = Theme.class.getResource("/org/defaulton/ui/" + name + ".css");
        if (url == null) {
            throw new IllegalStateException("The app lacks its style sheet " + name + ". Install it again.");
        }
        return url.toExternalForm();
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
