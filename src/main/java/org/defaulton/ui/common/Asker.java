package org.defaulton.ui.common;

/** Asks before something that cannot be taken back. */
@FunctionalInterface
public interface Asker {
    /**
     * Asks; the action runs only if the person agrees.
     *
     * @param title the question
     * @param text what will happen
     * @param agree the words of the button that agrees, named after what it does
     * @param decline the words of the other one
     */
    void ask(String title, String text, String agree, String decline, Runnable action);
}
