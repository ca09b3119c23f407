package org.defaulton.session;

import java.util.List;

/**
 * What the impact side shows.
 *
 * @param view "flow", "uses", "form" or "evidence"
 * @param unfolded ids of the uses whose flows show
 * @param evidence ids of the claims behind the line whose evidence was opened; empty for all claims
 * @param focus id of the use whose ribbons the flow shows; empty for the one that the main control governs
 */
public record Impact(String view, List<String> unfolded, List<String> evidence, String focus) {
    /** What goes where. */
    public static final String FLOW = "flow";
    /** The same as a table, use by use. */
    public static final String USES = "uses";
    /** What the objection form can do; only while the form is open. */
    public static final String FORM = "form";
    /** The claims. */
    public static final String EVIDENCE = "evidence";
    /** The flow into the use that the main control governs. */
    static final Impact START = new Impact(FLOW, List.of(), List.of(), "");

    public Impact {
        unfolded = List.copyOf(unfolded);
        evidence = List.copyOf(evidence);
    }

    Impact showing(String other) {
        return new Impact(other, unfolded, List.of(), focus);
    }

    Impact showingEvidence(List<String> claims) {
        return new Impact(EVIDENCE, unfolded, claims, focus);
    }

    Impact unfolding(String use, boolean open) {
        List<String> others = unfolded.stream().filter(other -> !other.equals(use)).toList();
        return new Impact(view, open ? Sequence.append(others, use) : others, evidence, focus);
    }

    Impact focusing(String use) {
        return new Impact(view, unfolded, evidence, use);
    }
}
