package org.defaulton.ui.harness;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** A part of the screen alone in a scene of its own. Each method works on the FX thread. */
public abstract class Alone {
    /** The session behind it. */
    public final Rehearsal rehearsal;

    protected Alone(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Stands for a part that is not under test. */
    public record Elsewhere(Label node) implements View {
        /** It always says the same. */
        public Elsewhere(String words) {
            this(new Label(words));
        }

        @Override
        public void show(ViewState shown) {
            // Nothing of the moment is in it.
        }
    }

    /** All of it, with its styles and in its place. */
    protected abstract Parent root();

    /** An event that it did not hand in. */
    public final void happens(SessionEvent event) {
        Fx.run(() -> rehearsal.happens(event));
    }

    /** Does what the node with the id is for. */
    public final void fire(String id) {
        Fx.run(() -> Fx.fire(root(), id));
    }

    /** Chooses an item of the menu that a button opens. */
    public final void choose(String button, String item) {
        Fx.run(() -> Fx.one(root(), MenuButton.class, button)
                .getItems()
                .stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** Every text that can be read. */
    public final List<String> words() {
        return Fx.call(() -> Fx.words(root()));
    }

    /** Every text that can be read in the only node with the selector. */
    public final List<String> words(String selector) {
        return Fx.call(() -> Fx.words(Fx.one(root(), Node.class, selector)));
    }

    /** The nodes that fit a selector and can be seen. */
    public final <N extends Node> List<N> all(Class<N> type, String selector) {
        return Fx.call(() -> Fx.all(root(), type, selector));
    }

    /** The only one. */
    public final <N extends Node> N one(Class<N> type, String selector) {
        return Fx.call(() -> Fx.one(root(), type, selector));
    }
}
