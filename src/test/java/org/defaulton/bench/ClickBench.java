package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.session.Form;
import org.defaulton.session.Impact;
import org.defaulton.session.Page;
import org.defaulton.session.Session;
import org.defaulton.session.Surroundings;
import org.defaulton.ui.common.Appearance;
import org.defaulton.ui.common.Look;
import org.defaulton.ui.common.SessionModel;
import org.defaulton.ui.common.TextSize;
import org.defaulton.ui.common.Theme;
import org.defaulton.ui.shell.Desk;
import org.defaulton.ui.shell.Services;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a click or a key to the window laid out anew, against a window with nothing but a toggle. Without a display. */
@Tag("bench")
class ClickBench {
    private static final double FRAME_MILLIS = 1000.0 / 60;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 40;
    /** As many as a person makes before starting over. */
    private static final int CLICKS = 20;

    private final Scenario scenario = BuiltIn.scenario("linkedin");
    private final List<Member> members = BuiltIn.members();

    @Test
    void a_click_is_laid_out_within_a_frame() throws Exception {
        System.setProperty("defaulton.still", "true");
        CompletableFuture<double[]> click = new CompletableFuture<>();
        Platform.startup(() -> {
            Theme.install();
            try {
                bare();
                double[] clicks = clicks("a click on a setting", Impact.FLOW);
                clicks("the same beside the compared choices", Impact.CHOICES);
                typing();
                click.complete(clicks);
            } catch (RuntimeException | Error e) {
                click.completeExceptionally(e);
            }
        });
        assertThat(percentile(click.get(5, TimeUnit.MINUTES), 50)).isLessThan(FRAME_MILLIS);
    }

    private static double[] bare() {
        ToggleButton toggle = new ToggleButton("On");
        Parent root = new StackPane(toggle);
        show(new Scene(root));
        return measure("a toggle in a bare window", root, () -> {
        }, _ -> toggle.fire());
    }

    private double[] clicks(String name, String view) {
        SessionModel model = new SessionModel(members, scenario, session());
        Parent root = window(model);
        return measure(name, root, () -> {
            model.open(scenario, session());
            model.act(new Event.PageOpened(new Page(Page.Kind.ROW, scenario.rows()
                    .filter(row -> row.controls().contains(scenario.mainControl())).findFirst().orElseThrow().id())));
            model.act(new Event.ViewOpened(view));
        }, _ -> ((ToggleButton) root.lookup("#" + scenario.mainControl())).fire());
    }

    private double[] typing() {
        SessionModel model = new SessionModel(members, scenario, session());
        Parent root = window(model);
        return measure("a key in the form", root, () -> {
            model.open(scenario, session());
            model.act(new Event.PageOpened(new Page(Page.Kind.FORM, "")));
        }, i -> model.act(new Event.FieldEdited(Form.REASON, "x".repeat(i + 1))));
    }

    private static double[] measure(String name, Parent root, Runnable before, IntConsumer act) {
        double[] millis = new double[ROUNDS * CLICKS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            before.run();
            layOut(root);
            for (int i = 0; i < CLICKS; i++) {
                long start = System.nanoTime();
                act.accept(i);
                layOut(root);
                millis[Math.max(0, round) * CLICKS + i] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf("%s: p50 %.2f ms, p99 %.2f ms%n", name, percentile(millis, 50), percentile(millis, 99));
        return millis;
    }

    private static double percentile(double[] millis, int percent) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100];
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Parent window(SessionModel model) {
        // Nothing in this benchmark asks for anything behind the window but the folder.
        Services services = (Services) Proxy.newProxyInstance(Services.class.getClassLoader(),
                new Class<?>[]{Services.class}, (_, _, _) -> Path.of(""));
        Scene scene = new Desk(model, new Appearance(Look.LIGHT, TextSize.P100, true), services).scene();
        show(scene);
        return scene.getRoot();
    }

    private static void show(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    private Session session() {
        Member member = members.getFirst();
        return Session.begin(scenario,
                new Event.Started(scenario.id(), member.id(), member.country(), member.age(), scenario.start()),
                new Surroundings(_ -> CompletableFuture.completedFuture(null), Clock.systemUTC(), System::nanoTime,
                        Runnable::run));
    }
}
