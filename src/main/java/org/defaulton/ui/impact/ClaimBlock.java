package org.defaulton.ui.impact;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.story.Words;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** A claim with its source; claims that contradict it stand inside. */
final class ClaimBlock {
    private static final Messages TEXTS = Messages.of(ClaimBlock.class);

    private ClaimBlock() {
    }

    static VBox of(Scenario scenario, Claim claim) {
        VBox block = new VBox(origin(scenario, claim), Nodes.paragraph(claim.text(), "strong"));
        block.getStyleClass().add("claim");
        block.setId("claim-" + claim.id());
        if (claim.quote() != null) {
            block.getChildren().add(Nodes.paragraph(TEXTS.quoted(claim.quote()), "body"));
        }
        String address = scenario.source(claim.source()).address();
        if (address != null) {
            block.getChildren().add(new AddressLine(address));
        }
        claim.contradicts().forEach(other -> block.getChildren().add(contradiction(scenario, scenario.claim(other))));
        return block;
    }

    private static VBox contradiction(Scenario scenario, Claim other) {
        Label heading = Nodes.label(TEXTS.text("claim.contradicted"), "status");
        heading.setGraphic(Icons.icon("git-branch"));
        VBox block = new VBox(heading, Nodes.paragraph(other.text()), origin(scenario, other));
        block.getStyleClass().add("contradiction");
        return block;
    }

    /** Kind, source, reliability and date in one line. */
    private static HBox origin(Scenario scenario, Claim claim) {
        Source source = scenario.source(claim.source());
        String kind = EvidenceWord.style(claim.kind());
        List<Node> words = new ArrayList<>(List.of(Nodes.label(Words.kind(claim.kind()), "evidence", kind),
                Nodes.paragraph(source.title(), "caption")));
        Reliability reliability = source.reliability();
        if (reliability != null) {
            Label letter = Nodes.label(reliability.name(), "reliability");
            letter.setTooltip(new Tooltip(Words.reliability(reliability)));
            letter.setAccessibleText(Words.reliability(reliability));
            words.add(letter);
        }
        words.add(Nodes.spacer());
        words.add(Nodes.label(claim.date() == null ? TEXTS.text("claim.no-date") : TEXTS.date(claim.date()),
                "caption"));
        HBox line = new HBox(10);
        line.getChildren().setAll(words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
