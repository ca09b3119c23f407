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
 * "Stated", "Reported" or "Assumed" with a line under it; a click opens the claims. Without claims the word is plain and
 * opens nothing.
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

    /** A click anywhere on the line does the same as one on the word, as long as there are claims. */
    public EvidenceLink reactsOn(Node line) {
        lines.add(EvidenceClicks.install(line, this::fire));
        EvidenceClicks.show(line, opens());
        return this;
    }

    private boolean opens() {
        return isVisible() && !claims.isEmpty();
    }

    /** Stands for a line that needs all of these claims; without any it is an assumption. */
    public EvidenceLink show(Scenario scenario, List<String> claimIds) {
        return show(claimIds, Statement.weakest(scenario, claimIds));
    }

    /** Stands for the line's claims from now on; hidden where the line says nothing of the platform. */
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

    /** The style class of a kind. */
    public static String style(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The style class of a line that rests on all of these claims; of an assumption where there are none. */
    public static String style(Scenario scenario, List<String> claimIds) {
        return style(Statement.weakest(scenario, claimIds));
    }
}
