package org.defaulton.bench;

import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.shell.MainView;
import org.defaulton.ui.shell.NoServices;

/** The real window on a session that is not stored, for measuring. On the FX thread. */
final class BenchWindow {
    private final Rehearsal rehearsal = Rehearsal.asShipped();
    private final Scenario scenario = rehearsal.scenario();
    private final SessionModel model = rehearsal.model();
    private final Scene scene;

    BenchWindow() {
        scene = new MainView(model, new Appearance(Look.LIGHT, TextSize.P100, true), new NoServices()).scene();
    }

    /** Starts the toolkit, which the benchmarks of one run share. */
    static void start(Runnable onFx) {
        try {
            Platform.startup(onFx);
        } catch (IllegalStateException _) {
            Platform.runLater(onFx);
        }
    }

    BenchWindow shown() {
        show(scene);
        return this;
    }

    /** Opens a window of the usual size. */
    static void show(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    Scene scene() {
        return scene;
    }

    SessionModel model() {
        return model;
    }

    /** Begins another session, at the page with the main switch. */
    void startOver(ImpactView view) {
        rehearsal.startOver();
        model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW,
                scenario.rows()
                        .filter(row -> row.controls().contains(scenario.mainControl()))
                        .findFirst()
                        .orElseThrow()
                        .id())));
        model.act(new ImpactEvent.ViewOpened(view));
    }

    /** Begins another session, at the form. */
    void startForm() {
        rehearsal.startOver();
        model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, "")));
    }

    /** Clicks on the main switch. */
    void toggle() {
        ((ToggleButton) scene.getRoot().lookup("#" + scenario.mainControl())).fire();
    }

    /** Opens the evidence of a claim, with all claims about the same use. */
    void openEvidence(int claim) {
        model.act(new EvidenceEvent.EvidenceOpened(List.of(scenario.claims().get(claim).id())));
    }

    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100];
    }
}
