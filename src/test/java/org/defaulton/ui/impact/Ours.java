package org.defaulton.ui.impact;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.defaulton.scenario.Use;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.harness.Alone;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.Theme;
import org.defaulton.ui.toolkit.BackgroundTasks;

/** The impact side alone in its own scene. */
final class Ours extends Alone {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 800;

    final List<List<String>> evidence = new ArrayList<>();
    private final ImpactController impact;
    private boolean settled;

    private Ours(Rehearsal rehearsal) {
        super(rehearsal);
        BackgroundTasks background = new BackgroundTasks();
        impact = new ImpactController(rehearsal, (_, claims) -> evidence.add(claims), new Elsewhere("The form’s table"),
                new Elsewhere("The host’s bar"), background, _ -> {
                });
        Theme.dress(new Scene(impact.node(), WIDTH, HEIGHT));
        rehearsal.watch(impact);
        rehearsal.watch(new Watch());
    }

    /** Styles and lays out only once between two states. */
    private final class Watch implements View {
        @Override
        public Node node() {
            return impact.node();
        }

        @Override
        public void show(ViewState shown) {
            settled = false;
        }
    }

    static Ours of(Rehearsal rehearsal) {
        return Fx.call(() -> new Ours(rehearsal));
    }

    /** With the table of the uses. */
    static Ours table(Rehearsal rehearsal) {
        return of(rehearsal.happens(new ImpactEvent.ViewOpened(ImpactView.USES)));
    }

    /** With one use expanded. */
    static Ours unfolded(Rehearsal rehearsal, String use) {
        return table(rehearsal.happens(new ImpactEvent.UseUnfolded(use, true)));
    }

    /** With every use expanded. */
    static Ours unfolded(Rehearsal rehearsal) {
        for (Use use : rehearsal.scenario().uses()) {
            rehearsal.happens(new ImpactEvent.UseUnfolded(use.id(), true));
        }
        return table(rehearsal);
    }

    /** The visible text in the line of a use. */
    List<String> line(String use) {
        return words("#use-" + use);
    }

    /** The line of a use and all below it. */
    Node block(String use) {
        return one(Node.class, "#use-" + use).getParent();
    }

    /** The visible text in an expanded use. */
    List<String> details(String use) {
        return Fx.call(() -> Fx.words(block(use)));
    }

    /** The numbers of a use as shown: a month, so far, coming. */
    List<String> numbers(String use) {
        return Fx.call(() -> Fx.all(Fx.one(root(), Node.class, "#use-" + use), Label.class, ".use-number")
                .stream()
                .map(Label::getText)
                .toList());
    }

    /** Opens the evidence of every link below the node, in reading order. */
    List<List<String>> openAll(Node below) {
        evidence.clear();
        Fx.run(() -> Fx.all(below, EvidenceLink.class, ".evidence").forEach(EvidenceLink::fire));
        return List.copyOf(evidence);
    }

    @Override
    protected Parent root() {
        if (!settled) {
            Fx.settle(impact.node());
            settled = true;
        }
        return impact.node();
    }
}
