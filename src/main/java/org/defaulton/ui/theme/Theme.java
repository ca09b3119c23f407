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

/** The fonts and style sheets of every window. */
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold");
    private static final double ANY_SIZE = 14;
    /**
     * The style sheets below {@code ui}; of rules with equal specificity, the last one wins. They are attached to the
     * scene rather than to nodes: for a node's own style sheet, the toolkit keeps a list of all nodes below it that it
     * has ever styled and searches it for each node.
     */
    private static final List<String> SHEETS = List.of("theme/tokens", "theme/controls", "shell/shell", "mirror/mirror",
            "objection/objection", "timeline/timeline", "impact/impact", "flow/flow", "overtime/overtime",
            "compare/compare", "everyone/everyone", "evidence/evidence", "platforms/platforms");

    private Theme() {
    }

    /**
     * Loads the fonts and the base style sheet, and fixes right-to-left text. Texts of the toolkit, in calendars and
     * the menus of text fields, get the app's language, whatever the system's is. Call once, on the FX thread, before
     * the first scene.
     */
    public static void install() {
        Language.current().installAsDefault();
        PangoShapingFix.fix();
        FONTS.forEach(Theme::loadFont);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Adds all our style sheets to the scene. */
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
    }

    /** The URL of a style sheet below {@code ui}, such as "shell/shell". */
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
