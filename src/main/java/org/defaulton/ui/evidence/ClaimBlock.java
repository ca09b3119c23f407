package org.defaulton.ui.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.usage.StatusNames;

/** A claim with its source. Claims that contradict it are shown inside, with links to them. */
final class ClaimBlock extends VBox {
    private static final Messages TEXTS = Messages.of(ClaimBlock.class);
    private static final double GAP = 10;

    private final Scenario scenario;
    private final EvidenceOpener opener;
    /** The buttons and links of the claim. */
    private final List<Node> means = new ArrayList<>();
    /**
     * Height by width, cached until something changes: adding one block re-measures all of them, with and without a
     * scroll bar.
     */
    private final Map<Double, Double> heights = new HashMap<>();

    ClaimBlock(Scenario scenario, Claim claim, EvidenceOpener opener) {
        this.scenario = scenario;
        this.opener = opener;
        getStyleClass().add("claim");
        setId("claim-" + claim.id());
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(TEXTS.text("claim.spoken", StatusNames.kind(claim.kind()),
                scenario.source(claim.source()).title(), date(claim), claim.text()));
        getChildren().addAll(origin(claim, kind(claim)), NodeFactory.paragraph(claim.text(), "strong"));
        if (claim.quote() != null) {
            getChildren().add(NodeFactory.paragraph(TEXTS.quoted(claim.quote()), "body"));
        }
        String address = scenario.source(claim.source()).address();
        if (address != null) {
            SourceAddressRow line = new SourceAddressRow(address);
            means.add(line.copy());
            getChildren().add(line);
        }
        claim.contradicts().forEach(id -> getChildren().add(contradiction(scenario.claim(id))));
        // From the tab stop, Tab goes on to the buttons and links.
        focusTraversableProperty().subscribe(stop -> means.forEach(node -> node.setFocusTraversable(stop)));
    }

    @Override
    protected double computePrefHeight(double width) {
        Double known = heights.get(width);
        double height = known == null ? super.computePrefHeight(width) : known;
        heights.put(width, height);
        return height;
    }

    @Override
    public void requestLayout() {
        heights.clear();
        super.requestLayout();
    }

    private VBox contradiction(Claim contradicting) {
        Label heading = NodeFactory.label(TEXTS.text("claim.contradicted"), "status");
        heading.setGraphic(IconFactory.icon("git-branch"));
        EvidenceLink word = new EvidenceLink(opener).show(scenario, List.of(contradicting.id()));
        means.add(word);
        VBox block = new VBox(heading, NodeFactory.paragraph(contradicting.text()), origin(contradicting, word));
        block.getStyleClass().add("contradiction");
        return block;
    }

    private static Label kind(Claim claim) {
        return NodeFactory.label(StatusNames.kind(claim.kind()), "evidence", EvidenceLink.style(claim.kind()));
    }

    /** Kind, source, reliability and date on one line. */
    private HBox origin(Claim claim, Labeled kind) {
        Source source = scenario.source(claim.source());
        kind.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(GAP, kind, NodeFactory.paragraph(source.title(), "caption"));
        Reliability reliability = source.reliability();
        if (reliability != null) {
            Label letter = NodeFactory.label(reliability.name(), "reliability");
            letter.setTooltip(new Tooltip(StatusNames.reliability(reliability)));
            letter.setAccessibleText(StatusNames.reliability(reliability));
            letter.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(letter);
        }
        Label date = NodeFactory.label(date(claim), "caption");
        date.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(NodeFactory.spacer(), date);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String date(Claim claim) {
        return claim.date() == null ? TEXTS.text("claim.no-date") : TEXTS.date(claim.date());
    }
}
