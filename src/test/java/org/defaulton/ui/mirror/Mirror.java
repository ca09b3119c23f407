package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.harness.Alone;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.theme.Theme;

/** The mirror alone in its own scene. */
final class Mirror extends Alone {
    static final double WIDTH = 720;
    static final double HEIGHT = 700;

    final List<List<String>> evidence = new ArrayList<>();
    private final MirrorController mirror;

    private Mirror(Rehearsal rehearsal, double width, double height) {
        super(rehearsal);
        mirror = new MirrorController(rehearsal, new MirrorPageFactory(rehearsal, (_, claims) -> evidence.add(claims),
                (_, _) -> new Elsewhere("The form"), (page, _) -> page));
        Theme.dress(new Scene(mirror.node(), width, height));
        Look.LIGHT.apply(mirror.node());
        TextSize.P100.apply(mirror.node());
        rehearsal.watch(mirror);
    }

    static Mirror of(Rehearsal rehearsal) {
        return of(rehearsal, WIDTH, HEIGHT);
    }

    static Mirror of(Rehearsal rehearsal, double width, double height) {
        return Fx.call(() -> new Mirror(rehearsal, width, height));
    }

    /** The mirror on the page behind a row. */
    static Mirror onRow(Rehearsal rehearsal, String row) {
        return of(rehearsal.open(MirrorPage.PageKind.ROW, row));
    }

    /** The text of the page, without header and navigation. */
    List<String> page() {
        return words(".mirror-page");
    }

    @Override
    protected Parent root() {
        Fx.settle(mirror.node());
        return mirror.node();
    }
}
