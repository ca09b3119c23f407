package org.defaulton.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;

/** "Stated", "Reported" or "Assumed" with a line under it; a click opens the claims. */
public final class EvidenceWord extends Hyperlink {
    private static final Messages TEXTS = Messages.of(EvidenceWord.class);

    private List<String> claims = List.of();

    public EvidenceWord(EvidenceOpener opener) {
        getStyleClass().setAll("evidence");
        setOnAction(_ -> {
            setVisited(false);
            opener.open(this, claims);
        });
        setMinWidth(USE_PREF_SIZE);
    }

    /** Stands for these claims from now on; hidden where there are none. */
    public EvidenceWord show(Scenario scenario, List<String> claimIds) {
        claims = claimIds;
        Nodes.show(this, !claimIds.isEmpty());
        if (!claimIds.isEmpty()) {
            EvidenceKind kind = weakest(scenario, claimIds);
            setText(TEXTS.text("evidence." + style(kind)));
            getStyleClass().setAll("evidence", style(kind));
            setAccessibleText(TEXTS.text("evidence.open", getText(), claimIds.size()));
        }
        return this;
    }

    /** A line that rests on an assumption is an assumption, however much else speaks for it. */
    public static EvidenceKind weakest(Scenario scenario, List<String> claimIds) {
        return claimIds.stream().map(scenario::claim).map(Claim::kind).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The style class and the end of the key of a kind. */
    public static String style(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
