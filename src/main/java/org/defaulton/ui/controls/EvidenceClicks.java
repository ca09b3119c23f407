package org.defaulton.ui.controls;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A number or a sentence of which a click anywhere opens what it rests on. */
public final class EvidenceClicks {
    /** The style class of such a line. */
    public static final String STYLE = "evidence-line";

    /** The style class of words that tell by a line under them that they alone do this, not what they stand on. */
    private static final String WORDS = "evidence-words";

    private EvidenceClicks() {
    }

    /**
     * The line opens its claims from now on, unless something on it has done something else with the click.
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

    /** The same for words on something that does something else with a click. */
    public static <N extends Node> N installOnWords(N words, Runnable open) {
        words.getStyleClass().add(WORDS);
        return install(words, open);
    }

    /** Whether the line has claims to open; without any it is a line like others. */
    public static void show(Node line, boolean opens) {
        NodeFactory.setStyleClass(line, STYLE, opens);
    }
}
