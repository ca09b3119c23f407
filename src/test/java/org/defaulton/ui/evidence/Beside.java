package org.defaulton.ui.evidence;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.Alone;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.theme.Theme;

/** The evidence beside a button that represents everything else, in its own scene. */
final class Beside extends Alone {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 700;

    private final EvidenceDrawer drawer;
    private final Parent root;

    private Beside(Rehearsal rehearsal) {
        super(rehearsal);
        drawer = new EvidenceDrawer(rehearsal);
        Button rest = new Button();
        rest.setId("evidence");
        root = new HBox(rest, drawer.node());
        Theme.dress(new Scene(root, WIDTH, HEIGHT));
        rehearsal.watch(drawer);
    }

    static Beside of(Rehearsal rehearsal) {
        return Fx.call(() -> new Beside(rehearsal));
    }

    List<SessionEvent> handedIn() {
        return rehearsal.handedIn();
    }

    @Override
    protected Parent root() {
        drawer.finish();
        Fx.settle(root);
        return root;
    }
}
