package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.defaulton.session.Event;
import org.defaulton.session.Page;
import org.defaulton.ui.common.Fx;
import org.defaulton.ui.common.Look;
import org.defaulton.ui.common.Rehearsal;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.TextSize;
import org.defaulton.ui.common.Theme;
import org.defaulton.ui.common.View;

/** The mirror alone in a scene of its own. Each method works on the FX thread. */
final class Mirror {
    static final double WIDTH = 720;
    static final double HEIGHT = 700;

    final List<List<String>> evidence = new ArrayList<>();
    private final Rehearsal rehearsal;
    private final MirrorController mirror;

    private Mirror(Rehearsal rehearsal, double width, double height) {
        this.rehearsal = rehearsal;
        mirror = new MirrorController(rehearsal, new Pages(rehearsal, (_, claims) -> evidence.add(claims),
                (_, _) -> new Form(), (page, _) -> page));
        Theme.dress(new Scene(mirror.node(), width, height));
        Look.LIGHT.apply(mirror.node());
        TextSize.P100.apply(mirror.node());
        rehearsal.watch(mirror);
    }

    /** Stands for the form, which is drawn elsewhere. */
    private static final class Form implements View {
        private final Label label = new Label("The form");

        @Override
        public Node node() {
            return label;
        }

        @Override
        public void show(Shown shown) {
            // It always says the same.
        }
    }

    static Mirror of(Rehearsal rehearsal) {
        return of(rehearsal, WIDTH, HEIGHT);
    }

    static Mirror of(Rehearsal rehearsal, double width, double height) {
        return Fx.call(() -> new Mirror(rehearsal, width, height));
    }

    /** The mirror on the page behind a row. */
    static Mirror onRow(Rehearsal rehearsal, String row) {
        return of(rehearsal.open(Page.Kind.ROW, row));
    }

    List<String> words() {
        return Fx.call(() -> Fx.words(root()));
    }

    /** The words of the page, without header and navigation. */
    List<String> page() {
        return Fx.call(() -> Fx.words(Fx.one(root(), Node.class, ".mirror-page")));
    }

    void fire(String id) {
        Fx.run(() -> Fx.fire(root(), id));
    }

    void happens(Event event) {
        Fx.run(() -> rehearsal.happens(event));
    }

    <N extends Node> N one(Class<N> type, String selector) {
        return Fx.call(() -> Fx.one(root(), type, selector));
    }

    <N extends Node> List<N> all(Class<N> type, String selector) {
        return Fx.call(() -> Fx.all(root(), type, selector));
    }

    Parent root() {
        Fx.settle(mirror.node());
        return mirror.node();
    }
}
