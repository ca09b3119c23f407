package org.defaulton.ui.timeline;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;

/**
 * The headings of the two lanes. That of the runs opens the claims behind them; its underline shows the kind of
 * evidence.
 */
final class LaneHeadings extends Region {
    private static final Messages TEXTS = Messages.of(LaneHeadings.class);
    private static final double GAP = 24;
    private static final double SHARE = 0.095;

    private final Label events = NodeFactory.label(TEXTS.text("lane.event"), "caption-strong");
    private final Hyperlink runs = new Hyperlink(TEXTS.text("lane.run"));

    LaneHeadings() {
        getChildren().addAll(events, runs);
    }

    void show(Scenario scenario, EvidenceOpener evidence) {
        List<String> claims = TimelineEntryFactory.trained(scenario)
                .map(use -> scenario.runs(use).claims())
                .orElseGet(scenario::runClaims);
        // Without events it would be the heading of nothing.
        events.setVisible(!scenario.timeline().isEmpty());
        String kind = EvidenceLink.style(scenario, claims);
        runs.getStyleClass().setAll("evidence", "timeline-heading", kind);
        runs.setAccessibleText(TEXTS.text("lane.run.spoken", claims.size()));
        runs.setOnAction(_ -> {
            runs.setVisited(false);
            evidence.open(runs, claims);
        });
    }

    /** Places the headings; hides them if they would take more than their share of the width. */
    double arrange(TimelineRows rows, double width) {
        double wide = Math.ceil(Math.max(events.prefWidth(-1), runs.prefWidth(-1)));
        setVisible(wide <= width * SHARE);
        if (!isVisible()) {
            return 0;
        }
        place(events, rows.events());
        place(runs, rows.runs());
        return wide + GAP;
    }

    private static void place(Region heading, double y) {
        double height = Math.ceil(heading.prefHeight(-1));
        heading.resizeRelocate(0, Math.rint(y - height / 2), Math.ceil(heading.prefWidth(-1)), height);
    }

    /** The timeline lays out the headings together with its other parts. */
    @Override
    protected void layoutChildren() {
    }
}
