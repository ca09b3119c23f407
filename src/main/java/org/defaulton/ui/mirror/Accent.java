package org.defaulton.ui.mirror;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.Parent;
import org.defaulton.scenario.Look;

/** Colours what mirrors a platform as the platform does, in every look. */
final class Accent {
    private Accent() {
    }

    static void of(Look look, Parent mirrored) {
        String sheet = """
                .of-platform {
                    -platform-accent: %s;
                    -platform-accent-dark: %s;
                    -platform-accent-contrast: %s;
                }
                """.formatted(look.accent(), look.accentDark(), look.accentContrast());
        mirrored.getStylesheets().add("data:text/css;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8)));
        mirrored.getStyleClass().add("of-platform");
    }
}
