package org.defaulton.ui.mirror;

import javafx.scene.Node;
import org.defaulton.scenario.Look;

/** Colours what mirrors a platform as the platform does, in every look. */
final class Accent {
    private Accent() {
    }

    /** Not by a sheet made for it: with one, every click costs half as much again. */
    static void of(Look look, Node mirrored) {
        mirrored.getStyleClass().add("of-platform");
        mirrored.setStyle("-platform-accent: %s; -platform-accent-dark: %s; -platform-accent-contrast: %s;"
                .formatted(look.accent(), look.accentDark(), look.accentContrast()));
    }
}
