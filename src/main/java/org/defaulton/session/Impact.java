package org.defaulton.session;

import java.util.List;

/**
 * What the impact side shows.
 *
 * @param view "uses", "form" or "evidence"
 * @param unfolded ids of the uses whose flows show
 * @param evidence ids of the claims behind the line whose evidence was opened; empty for all claims
 */
public record Impact(String view, List<String> unfolded, List<String> evidence) {
    /** What is used, by use. */
    public static final String USES = "uses";
    /** What the objection form can do; only while the form is open. */
    public static final String FORM = "form";
    /** The claims. */
    public static final String EVIDENCE = "evidence";
    /** The uses, all folded. */
    static final Impact START = new Impact(USES, List.of(), List.of());

    public Impact {
        unfolded = List.copyOf(unfolded);
        evidence = List.copyOf(evidence);
    }

    Impact showing(String other) {
        return new Impact(other, unfolded, List.of());
    }

    Impact showingEvidence(List<String> claims) {
        return new Impact(EVIDENCE, unfolded, claims);
    }

    Impact unfolding(String use, boolean open) {
        List<String> others = unfolded.stream().filter(other -> !other.equals(use)).toList();
        return new Impact(view, open ? Sequence.append(others, use) : others, evidence);
    }
}
