package org.defaulton.ui.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.session.EvidenceFilter;
import org.defaulton.session.Impact;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.jspecify.annotations.Nullable;

/** The claims behind a line, or all of them: who says so, when, how reliable, and what contradicts it. */
final class EvidenceView implements View {
    private static final Messages TEXTS = Messages.of(EvidenceView.class);

    private final Intents intents;
    private final VBox node = new VBox();
    /** Made once: narrowing and widening then cost next to nothing. */
    private final Map<String, Node> blocks = new HashMap<>();
    private @Nullable Seen showing;
    private @Nullable EvidenceChips chips;

    /** All that the claims are drawn from. */
    private record Seen(List<String> asked, EvidenceFilter filter) {}

    EvidenceView(Intents intents) {
        this.intents = intents;
        node.getStyleClass().add("claims");
        node.setId("claims");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Shown shown) {
        List<String> asked = shown.state().impact().evidence();
        EvidenceFilter filter = shown.state().impact().filter();
        Seen now = new Seen(asked, filter);
        if (now.equals(showing)) {
            return;
        }
        showing = now;
        Scenario scenario = shown.scenario();
        List<Claim> claims = asked.isEmpty()
                ? EvidenceChoice.of(scenario, filter)
                : asked.stream().map(scenario::claim).toList();
        List<Node> lines = new ArrayList<>();
        lines.add(heading(claims.size(), scenario.claims().size(), !asked.isEmpty()));
        lines.add(chips(scenario, filter));
        if (claims.isEmpty()) {
            lines.add(Nodes.paragraph(TEXTS.text("claims.none"), "body"));
        }
        claims.forEach(claim -> lines.add(
                blocks.computeIfAbsent(claim.id(), _ -> ClaimBlock.of(scenario, claim))));
        node.getChildren().setAll(lines);
    }

    private Node chips(Scenario scenario, EvidenceFilter filter) {
        if (chips == null) {
            chips = new EvidenceChips(scenario, wanted -> intents.act(new Event.EvidenceFiltered(wanted.use(),
                    wanted.kind(), wanted.source(), wanted.contradicted())));
        }
        chips.show(filter);
        return chips.node();
    }

    private HBox heading(int shown, int all, boolean ofALine) {
        HBox heading = new HBox(16, Nodes.label(TEXTS.text(shown == all ? "claims.all" : "claims.some", shown, all),
                "strong"));
        heading.getStyleClass().add("claims-heading");
        if (ofALine) {
            heading.getChildren().addAll(Nodes.spacer(),
                    button("claims.show-all", "claims-all", new Event.EvidenceOpened(List.of())),
                    button("claims.back", "claims-back", new Event.ViewOpened(Impact.FLOW)));
        }
        return heading;
    }

    private Button button(String key, String id, Event event) {
        Button button = new Button(TEXTS.text(key));
        button.setId(id);
        button.setOnAction(_ -> intents.act(event));
        return button;
    }
}
