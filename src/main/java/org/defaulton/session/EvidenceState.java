package org.defaulton.session;

import java.util.List;
import org.defaulton.scenario.Scenario;

/**
 * The claims beside the view.
 *
 * @param marked ids of the claims behind the line whose evidence was opened; empty for no line
 * @param filter the filter for all claims
 * @param open whether the drawer is open
 */
public record EvidenceState(List<String> marked, EvidenceFilter filter, boolean open) {
    /** The drawer is closed, without a filter. */
    public static final EvidenceState CLOSED = new EvidenceState(List.of(), EvidenceFilter.NONE, false);

    public EvidenceState {
        marked = List.copyOf(marked);
    }

    /**
     * The state after one more event.
     *
     * @param focus id of the use in focus; empty for the one that the main control governs
     */
    EvidenceState apply(EvidenceEvent event, Scenario scenario, String focus) {
        return switch (event) {
            case EvidenceEvent.EvidenceOpened(List<String> claims) ->
                new EvidenceState(claims, EvidenceSelector.around(scenario, claims, focus), true);
            case EvidenceEvent.EvidenceFiltered(String use, String kind, String source, boolean contradicted) ->
                new EvidenceState(marked, new EvidenceFilter(use, kind, source, contradicted), true);
            case EvidenceEvent.EvidenceClosed() -> CLOSED;
        };
    }
}
