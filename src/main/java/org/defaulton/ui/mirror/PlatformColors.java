package org.defaulton.ui.mirror;

import javafx.scene.Node;
import org.defaulton.scenario.AccentColors;
import org.defaulton.ui.controls.NodeFactory;

/** Colors what mirrors a platform as the platform does, in every look. */
final class PlatformColors {
    private PlatformColors() {
    }

    /** Not by a sheet made for it: with one, every click costs half as much again. */
    static void of(AccentColors look, Node mirrored) {
        NodeFactory.setStyleClass(mirrored, "of-platform", true);
        mirrored.setStyle("-platform-accent: %s; -platform-accent-dark: %s; -platform-accent-contrast: %s;"
                .formatted(look.accent(), look.accentDark(), look.accentContrast()));
    }
}
