package org.defaulton.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.usage.StatusNames;
import org.jspecify.annotations.Nullable;

/**
 * The underlined word "Stated", "Reported" or "Assumed"; a click opens the claims. Without claims the word is plain
 * text.
 */
public final class EvidenceLink extends Hyperlink {
    private static final Messages TEXTS = Messages.of(EvidenceLink.class);

    private final List<Node> lines = new ArrayList<>();
    private List<String> claims = List.of();

    public EvidenceLink(EvidenceOpener opener) {
        getStyleClass().setAll("evidence");
        setOnAction(_ -> {
            setVisited(false);
            if (!claims.isEmpty()) {
                opener.open(this, claims);
            }
        });
        setMinWidth(USE_PREF_SIZE);
        setShown(false);
    }

    /** Makes a click anywhere on the line open the claims, too, while there are any. */
    public EvidenceLink reactsOn(Node line) {
        lines.add(EvidenceClicks.install(line, this::fire));
        EvidenceClicks.show(line, opens());
        return this;
    }

    private boolean opens() {
        return isVisible() && !claims.isEmpty();
    }

    /** Shows the evidence of a line that needs all of these claims; without claims it is an assumption. */
    public EvidenceLink show(Scenario scenario, List<String> claimIds) {
        return show(claimIds, Statement.weakest(scenario, claimIds));
    }

    /** Shows the evidence of a line; hidden if the line says nothing about the platform. */
    public EvidenceLink show(Statement line) {
        return show(line.claims(), line.kind());
    }

    private EvidenceLink show(List<String> claimIds, @Nullable EvidenceKind kind) {
        claims = claimIds;
        setShown(kind != null);
        setFocusTraversable(kind != null && !claimIds.isEmpty());
        if (kind != null) {
            setText(StatusNames.kind(kind));
            NodeFactory.restyle(this,
                    claimIds.isEmpty()
                            ? List.of("evidence", style(kind), "unopened")
                            : List.of("evidence", style(kind)));
            setAccessibleText(claimIds.isEmpty() ? getText() : TEXTS.text("evidence.open", getText(), claimIds.size()));
        }
        return this;
    }

    private void setShown(boolean shown) {
        NodeFactory.show(this, shown);
        lines.forEach(line -> EvidenceClicks.show(line, opens()));
    }

    /** The style class for a kind of evidence. */
    public static String style(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The style class for a line that needs all of these claims; that of an assumption without claims. */
    public static String style(Scenario scenario, List<String> claimIds) {
        return style(Statement.weakest(scenario, claimIds));
    }
}
