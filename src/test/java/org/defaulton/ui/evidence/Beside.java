package org.defaulton.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.defaulton.session.Event;
import org.defaulton.ui.common.Fx;
import org.defaulton.ui.common.Rehearsal;
import org.defaulton.ui.common.Theme;

/** The evidence beside a button that stands for all the rest, in a scene of its own. Works on the FX thread. */
final class Beside {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 700;

    private final Rehearsal rehearsal;
    private final Parent root;

    private Beside(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        Drawer drawer = new Drawer(rehearsal);
        Button rest = new Button();
        rest.setId("evidence");
        root = new HBox(rest, drawer.node());
        Theme.dress(new Scene(root, WIDTH, HEIGHT));
        rehearsal.watch(drawer);
    }

    static Beside of(Rehearsal rehearsal) {
        return Fx.call(() -> new Beside(rehearsal));
    }

    List<Event> handedIn() {
        return rehearsal.handedIn();
    }

    void happens(Event event) {
        Fx.run(() -> rehearsal.happens(event));
    }

    void fire(String id) {
        Fx.run(() -> Fx.fire(settled(), id));
    }

    /** Chooses an item of the menu that a button opens. */
    void choose(String button, String item) {
        Fx.run(() -> Fx.one(settled(), MenuButton.class, button).getItems().stream()
                .filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire());
    }

    List<String> words() {
        return Fx.call(() -> Fx.words(settled()));
    }

    <N extends Node> List<N> all(Class<N> type, String selector) {
        return Fx.call(() -> Fx.all(settled(), type, selector));
    }

    <N extends Node> N one(Class<N> type, String selector) {
        return Fx.call(() -> Fx.one(settled(), type, selector));
    }

    private Parent settled() {
        Fx.settle(root);
        return root;
    }
}
