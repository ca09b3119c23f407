package org.defaulton.ui.harness;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** A part of the screen alone in its own scene. Each method runs on the FX thread. */
public abstract class Alone {
    /** The session behind it. */
    public final Rehearsal rehearsal;

    protected Alone(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Takes the place of a part that is not under test. */
    public record Elsewhere(Label node) implements View {
        /** Always shows the same text. */
        public Elsewhere(String words) {
            this(new Label(words));
        }

        @Override
        public void show(ViewState shown) {
            // It does not depend on the state.
        }
    }

    /** The whole part, with its styles. */
    protected abstract Parent root();

    /** Applies an event that the part did not send. */
    public final void happens(SessionEvent event) {
        Fx.run(() -> rehearsal.happens(event));
    }

    /** Fires the node with the id. */
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

    /** All visible text. */
    public final List<String> words() {
        return Fx.call(() -> Fx.words(root()));
    }

    /** All visible text in the only node with the selector. */
    public final List<String> words(String selector) {
        return Fx.call(() -> Fx.words(Fx.one(root(), Node.class, selector)));
    }

    /** The visible nodes that match a selector. */
    public final <N extends Node> List<N> all(Class<N> type, String selector) {
        return Fx.call(() -> Fx.all(root(), type, selector));
    }

    /** The only visible node that matches. */
    public final <N extends Node> N one(Class<N> type, String selector) {
        return Fx.call(() -> Fx.one(root(), type, selector));
    }
}
