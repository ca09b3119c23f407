package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.defaulton.session.FormState;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Reachable;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that are opened and closed do not stay in memory. */
class FormLetGoTest {
    private static final int TIMES = 20;
    private static final int PATIENCE_SECONDS = 30;

    private final List<Node> forms = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @Test
    void of_a_form_that_was_opened_and_left_nothing_stays() throws Exception {
        ObjectionScreens screens = Fx.call(ObjectionScreens::new);
        Fx.run(() -> leave(screens));
        Stage stage = Fx.call(() -> shown(screens.scene(536, 1100, Look.LIGHT, TextSize.P100)));
        for (int i = 0; i < TIMES; i++) {
            Fx.run(() -> openAndLeave(screens, stage.getScene()));
        }
        // A node removed from a window stays in memory until the window is drawn again.
        drawn(stage.getScene());

        Set<Node> kept = Fx.call(() -> Reachable.nodes(screens, stage));
        Fx.run(stage::close);

        assertThat(kept).contains(stage.getScene().getRoot());
        assertThat(forms).hasSize(TIMES).doesNotContainNull().noneMatch(kept::contains);
    }

    private static Stage shown(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void openAndLeave(ObjectionScreens screens, Scene scene) {
        screens.model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, "")));
        Fx.settle(scene.getRoot());
        scene.lookup("#" + FormState.FIRST_NAME).requestFocus();
        forms.add(scene.lookup(".objection"));
        leave(screens);
        Fx.settle(scene.getRoot());
    }

    private static void leave(ObjectionScreens screens) {
        screens.model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.SECTION, "data-privacy")));
    }

    private static void drawn(Scene scene) throws Exception {
        for (int i = 0; i < 2; i++) {
            CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
            Runnable listener = () -> laidOut.complete(true);
            Fx.run(() -> {
                scene.addPostLayoutPulseListener(listener);
                scene.getRoot().requestLayout();
            });
            laidOut.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Fx.run(() -> scene.removePostLayoutPulseListener(listener));
        }
    }
}
