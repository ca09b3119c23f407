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

/** "Stated", "Reported" or "Assumed" with a line under it; a click opens the claims. */
public final class EvidenceWord extends Hyperlink {
    private static final Messages TEXTS = Messages.of(EvidenceWord.class);

    private final List<Node> lines = new ArrayList<>();
    private List<String> claims = List.of();

    public EvidenceWord(EvidenceOpener opener) {
        getStyleClass().setAll("evidence");
        setOnAction(_ -> {
            setVisited(false);
            opener.open(this, claims);
        });
        setMinWidth(USE_PREF_SIZE);
        setShown(false);
    }

    /** A click anywhere on the line does the same as one on the word, as long as there are claims. */
    public EvidenceWord reactsOn(Node line) {
        lines.add(EvidenceLine.on(line, this::fire));
        EvidenceLine.show(line, isVisible());
        return this;
    }

    /** Stands for a line that rests on all of these claims. */
    public EvidenceWord show(Scenario scenario, List<String> claimIds) {
        return show(claimIds, Line.weakest(scenario, claimIds));
    }

    /** Stands for the line's claims from now on; hidden where there are none. */
    public EvidenceWord show(Line line) {
        return show(line.claims(), line.kind());
    }

    private EvidenceWord show(List<String> claimIds, @Nullable EvidenceKind kind) {
        claims = claimIds;
        setShown(kind != null);
        if (kind != null) {
            setText(Words.kind(kind));
            Nodes.restyle(this, List.of("evidence", style(kind)));
            setAccessibleText(TEXTS.text("evidence.open", getText(), claimIds.size()));
        }
        return this;
    }

    private void setShown(boolean shown) {
        Nodes.show(this, shown);
        setFocusTraversable(shown);
        lines.forEach(line -> EvidenceLine.show(line, shown));
    }

    /** The style class of a kind. */
    public static String style(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The style class of a line that rests on all of these claims; of an assumption where there are none. */
    public static String style(Scenario scenario, List<String> claimIds) {
        EvidenceKind kind = Line.weakest(scenario, claimIds);
        return style(kind == null ? EvidenceKind.ASSUMED : kind);
    }
}
