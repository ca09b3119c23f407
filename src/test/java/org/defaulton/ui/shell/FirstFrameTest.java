package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.model.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The window's first frame has everything that can be used at once, the next one the rest. */
class FirstFrameTest {
    private static final Appearance USUAL = new Appearance(Look.LIGHT, TextSize.P100, true);
    private static final int SECONDS = 30;

    private final List<Stage> stages = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    /** Other tests search all open windows. */
    @AfterEach
    void close() {
        Fx.run(() -> stages.forEach(Fx::close));
    }

    @Test
    void the_mirror_and_the_headline_come_first_and_the_rest_in_the_next_frame() throws Exception {
        MainView view = Fx.call(() -> begun(model()));
        Parent root = view.scene().getRoot();
        Fx.run(() -> Fx.settle(root));
        assertThat(Fx.<Integer>call(() -> Fx.all(root, Node.class, ".row").size())).isPositive();
        assertThat(Fx.<String>call(() -> Fx.one(root, Label.class, "#headline").getText())).isNotBlank();
        assertThat(Fx.<List<Node>>call(() -> Fx.all(root, Node.class, ".flow-ribbon"))).isEmpty();

        show(view);
        assertThat(Fx.<List<String>>call(() -> Fx.words(root))).isEqualTo(wordsOfAWholeDesk(model()));
    }

    @Test
    void events_before_the_second_frame_count_for_it() throws Exception {
        SessionModel model = model();
        MainView view = Fx.call(() -> begun(model));
        Fx.run(() -> model.act(new HistoryEvent.DateMoved(LocalDate.parse("2025-11-03"))));
        show(view);
        Parent root = view.scene().getRoot();
        assertThat(Fx.<List<String>>call(() -> Fx.words(root))).isEqualTo(wordsOfAWholeDesk(model));
    }

    private static MainView begun(SessionModel model) {
        return MainView.begun(model, USUAL, new NoServices(), () -> {
        }, failure -> {
            throw new AssertionError(failure);
        });
    }

    private void show(MainView view) throws Exception {
        Parent root = view.scene().getRoot();
        Fx.run(() -> shown(view));
        Callable<Boolean> whole = () -> Fx.<Boolean>call(() -> !Fx.all(root, Node.class, ".flow-ribbon").isEmpty());
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, whole);
        Fx.run(() -> Fx.settle(root));
    }

    private List<String> wordsOfAWholeDesk(SessionModel model) {
        return Fx.call(() -> {
            MainView view = new MainView(model, USUAL, new NoServices());
            shown(view);
            Fx.settle(view.scene().getRoot());
            return Fx.words(view.scene().getRoot());
        });
    }

    private void shown(MainView view) {
        Stage stage = new Stage();
        stages.add(stage);
        stage.setScene(view.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    private static SessionModel model() {
        return new Rehearsal(Demo.SCENARIO).model();
    }
}
