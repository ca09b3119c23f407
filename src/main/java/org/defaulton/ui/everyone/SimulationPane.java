package org.defaulton.ui.everyone;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationReport;
import org.defaulton.population.PopulationShares;
import org.defaulton.population.PopulationSimulation;
import org.defaulton.population.SimulationResult;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Simulates ten million members one by one, on demand, with a button to cancel, and compares the result with the
 * formula.
 */
final class SimulationPane {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationPane.class);
    private static final Messages TEXTS = Messages.of(SimulationPane.class);
    private static final long MEMBERS = 10_000_000;
    /** Fixed, so that everyone gets the same counts. */
    private static final long SEED = 20240918;
    /** By chance, a count is further off only once in some 16,000 times. */
    private static final double ERRORS = 4;

    private final BackgroundTasks background;
    private final Button start = new Button(TEXTS.text("confirm.start", MEMBERS));
    private final Button cancel = new Button(TEXTS.text("confirm.cancel"));
    private final ProgressBar progress = new ProgressBar(0);
    private final Label about = NodeFactory.paragraph(TEXTS.text("confirm.what"), "caption");
    private final Label result = NodeFactory.paragraph("", "body");
    private final VBox node;
    private final AtomicBoolean canceled = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private @Nullable PopulationReport course;
    private @Nullable PopulationReport confirmed;

    SimulationPane(BackgroundTasks background) {
        this.background = background;
        start.setId("confirm");
        cancel.setId("confirm-cancel");
        result.setId("confirm-result");
        progress.setId("confirm-progress");
        progress.setAccessibleText(TEXTS.text("confirm.progress"));
        start.setOnAction(_ -> run());
        cancel.setOnAction(_ -> canceled.set(true));
        FlowPane line = new FlowPane(12, 8, start, progress, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(NodeFactory.label(TEXTS.text("confirm.title"), "caption-strong"), about, line, result);
        node.getStyleClass().add("confirmation");
        running(false);
        NodeFactory.show(result, false);
    }

    VBox node() {
        return node;
    }

    /** The labels about the members: progress and result. */
    List<Label> sentences() {
        return List.of(about, result);
    }

    /** A confirmed result does not hold for other shares. */
    void show(PopulationReport now) {
        course = now;
        if (confirmed != null
                && !(confirmed.shares().equals(now.shares()) && confirmed.groups().equals(now.groups()))) {
            confirmed = null;
            NodeFactory.show(result, false);
        }
    }

    private void running(boolean now) {
        NodeFactory.show(start, !now);
        NodeFactory.show(progress, now);
        NodeFactory.show(cancel, now);
    }

    private void run() {
        PopulationReport asked = course;
        if (asked == null) {
            return;
        }
        canceled.set(false);
        progress.setProgress(0);
        running(true);
        cancel.requestFocus();
        NodeFactory.show(result, false);
        PopulationSimulation simulation = new PopulationSimulation(asked.shares().medians(),
                asked.assumptions().population().adoption(), asked.groups());
        background.run(() -> simulation.run(MEMBERS, SEED, Runtime.getRuntime().availableProcessors(), this::tell,
                canceled::get), run -> done(asked, run), this::failed);
    }

    /** Reports progress no more often than the window can follow. */
    private void tell(double share) {
        if (!told.getAndSet(true)) {
            Platform.runLater(() -> {
                told.set(false);
                progress.setProgress(Math.max(progress.getProgress(), share));
            });
        }
    }

    private void done(PopulationReport asked, SimulationResult run) {
        PopulationShares.ShareValues medians = asked.shares().medians();
        SimulationResult.ExpectedCount own = run.settled(asked.rule(), medians);
        double most = Stream.of(DefaultRule.values())
                .mapToDouble(rule -> run.settled(rule, medians).errorsOff())
                .max()
                .orElseThrow();
        confirmed = asked;
        end(TEXTS.text(most <= ERRORS ? "confirm.agrees" : "confirm.differs", run.members(), own.counted(),
                Math.round(own.expected()), Math.max(1, Math.round(own.error())), most, run.seed(),
                asked.assumptions().population().name()));
        if (course != null) {
            show(course);
        }
    }

    private void failed(Throwable failure) {
        boolean stopped = failure instanceof CancellationException;
        if (!stopped) {
            LOG.error("The simulation failed", failure);
        }
        end(TEXTS.text(stopped ? "confirm.stopped" : "confirm.failed"));
    }

    private void end(String sentence) {
        boolean focused = cancel.isFocused();
        running(false);
        if (focused) {
            start.requestFocus();
        }
        result.setText(sentence);
        NodeFactory.show(result, true);
    }
}
