package org.defaulton.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.Line;
import org.defaulton.story.Words;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * "Stated", "Reported" or "Assumed" with a line under it; a click opens the claims. Without claims the word is plain and
 * opens nothing.
 */
public final class EvidenceWord extends Hyperlink {
    private static final Messages TEXTS = Messages.of(EvidenceWord.class);

    private final List<Node> lines = new ArrayList<>();
    private List<String> claims = List.of();

    public EvidenceWord(EvidenceOpener opener) {
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
    public EvidenceWord reactsOn(Node line) {
        lines.add(EvidenceLine.on(line, this::fire));
        EvidenceLine.show(line, opens());
        return this;
    }

    private boolean opens() {
        return isVisible() && !claims.isEmpty();
    }

    /** Stands for a line that needs all of these claims; without any it is an assumption. */
    public EvidenceWord show(Scenario scenario, List<String> claimIds) {
        return show(claimIds, Line.weakest(scenario, claimIds));
    }

    /** Stands for the line's claims from now on; hidden where the line says nothing of the platform. */
    public EvidenceWord show(Line line) {
        return show(line.claims(), line.kind());
    }

    private EvidenceWord show(List<String> claimIds, @Nullable EvidenceKind kind) {
        claims = claimIds;
        setShown(kind != null);
        setFocusTraversable(kind != null && !claimIds.isEmpty());
        if (kind != null) {
            setText(Words.kind(kind));
            Nodes.restyle(this, claimIds.isEmpty()
                    ? List.of("evidence", style(kind), "unopened")
                    : List.of("evidence", style(kind)));
            setAccessibleText(claimIds.isEmpty()
                    ? getText()
                    : TEXTS.text("evidence.open", getText(), claimIds.size()));
        }
        return this;
    }

    private void setShown(boolean shown) {
        Nodes.show(this, shown);
        lines.forEach(line -> EvidenceLine.show(line, opens()));
    }

    /** The style class of a kind. */
    public static String style(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The style class of a line that rests on all of these claims; of an assumption where there are none. */
    public static String style(Scenario scenario, List<String> claimIds) {
        return style(Line.weakest(scenario, claimIds));
    }
}
