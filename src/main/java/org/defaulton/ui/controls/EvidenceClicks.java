package org.defaulton.ui.controls;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Makes a number or a sentence open its evidence when it is clicked. */
public final class EvidenceClicks {
    /** The style class of such a line. */
    public static final String STYLE = "evidence-line";

    /** The style class of underlined text that does this alone, while the node around it does not. */
    private static final String WORDS = "evidence-words";

    private EvidenceClicks() {
    }

    /**
     * Makes the line open its claims, unless a node on it has handled the click.
     *
     * @param open what a click does
     */
    public static <N extends Node> N install(N line, Runnable open) {
        line.getStyleClass().add(STYLE);
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean reacts = line.getStyleClass().contains(STYLE);
            if (reacts && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                open.run();
            }
        });
        return line;
    }

    /** The same for text on a node whose clicks do something else. */
    public static <N extends Node> N installOnWords(N words, Runnable open) {
        words.getStyleClass().add(WORDS);
        return install(words, open);
    }

    /** Whether the line has claims to open; without claims it looks like any other line. */
    public static void show(Node line, boolean opens) {
        NodeFactory.setStyleClass(line, STYLE, opens);
    }
}
