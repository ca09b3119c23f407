package org.defaulton.ui.objection;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.RequestState;
import org.defaulton.session.RequestStatus;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.usage.StatusNames;
import org.jspecify.annotations.Nullable;

/**
 * Submitted, under review, outcome: steps that are done are filled, the current one is a ring, upcoming ones are
 * dashed.
 */
final class ReviewProgress {
    private static final Messages TEXTS = Messages.of(ReviewProgress.class);
    private static final double GAP = 8;
    private static final int COLUMNS = 3;

    private ReviewProgress() {
    }

    static GridPane of(RequestStatus status, LocalDate day) {
        boolean waits = status.standing() == RequestState.SENT;
        LocalDate sent = status.request().sent();
        String review = waits
                ? TEXTS.text("step.review.now", sent, status.reviewDay(day), status.reviewDay(status.due()) - 1)
                : TEXTS.text("step.review.done", sent, status.since());
        GridPane steps = new GridPane();
        steps.addRow(0, step("done", "check", TEXTS.text("step.submitted"), TEXTS.text("step.email", sent), true),
                step(waits ? "now" : "done", waits ? "" : "check", TEXTS.text("step.review"), review, !waits),
                outcome(status, waits));
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            steps.getColumnConstraints().add(column);
        }
        steps.getStyleClass().add("steps-of-request");
        return steps;
    }

    private static VBox outcome(RequestStatus status, boolean waits) {
        String name = StatusNames.request(status.standing());
        return waits
                ? step("next", "", TEXTS.text("step.outcome"), TEXTS.text("step.expected", status.due()), null)
                : step(status.canWithdraw() ? "done" : "refused", status.canWithdraw() ? "check" : "x", name,
                        TEXTS.text("step.on", status.since()), null);
    }

    /** A step with the line to the next one: true for solid, false for dashed, null for none. */
    private static VBox step(String look, String icon, String name, String caption, @Nullable Boolean solidLine) {
        HBox marks = new HBox(GAP, dot(look, icon));
        marks.setAlignment(Pos.CENTER_LEFT);
        if (solidLine != null) {
            Region line = new Region();
            line.getStyleClass().addAll("step-line", solidLine ? "solid" : "dashed");
            HBox.setHgrow(line, Priority.ALWAYS);
            marks.getChildren().add(line);
        }
        VBox step = new VBox(marks, NodeFactory.paragraph(name, "step-name"),
                NodeFactory.paragraph(caption, "step-caption"));
        step.getStyleClass().add("step");
        step.setAccessibleRole(AccessibleRole.TEXT);
        step.setAccessibleText(
                TEXTS.text("step.accessible", name, TEXTS.text("step." + look), caption.replace('\n', ' ')));
        return step;
    }

    private static Node dot(String look, String icon) {
        StackPane dot = new StackPane();
        dot.getStyleClass().addAll("step-dot", look);
        if (!icon.isEmpty()) {
            dot.getChildren().add(IconFactory.icon(icon));
        } else if (look.equals("now")) {
            Region core = new Region();
            core.getStyleClass().add("step-core");
            dot.getChildren().add(core);
        }
        return dot;
    }
}
