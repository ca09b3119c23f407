package org.defaulton.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.defaulton.usage.Readings;

/**
 * What the impact side shows.
 *
 * @param view one of the names below
 * @param unfolded ids of the uses whose flows show
 * @param evidence ids of the claims behind the line whose evidence was opened; empty for all claims
 * @param focus id of the use whose ribbons the flow shows; empty for the one that the main control governs
 * @param readings how the course over time reads a late opt-out
 * @param everyone what was set in the model of all members, by the name of what it is; the rest is as studies have it
 * @param filter which of all claims are looked at
 */
public record Impact(String view, List<String> unfolded, List<String> evidence, String focus,
        Readings readings, Map<String, String> everyone, EvidenceFilter filter) {
    /** What goes where. */
    public static final String FLOW = "flow";
    /** The same as a table, use by use. */
    public static final String USES = "uses";
    /** Items used over time. */
    public static final String TIME = "time";
    /** The same as a table. */
    public static final String TIME_TABLE = "time-table";
    /** Choices side by side. */
    public static final String CHOICES = "choices";
    /** What the objection form can do; only while the form is open. */
    public static final String FORM = "form";
    /** The same choice at the scale of a platform. */
    public static final String EVERYONE = "everyone";
    /** The same as a table. */
    public static final String EVERYONE_TABLE = "everyone-table";
    /** The claims. */
    public static final String EVIDENCE = "evidence";
    /** The flow into the use that the main control governs; readings that differ are both shown. */
    static final Impact START = new Impact(FLOW, List.of(), List.of(), "", Readings.BOTH, Map.of(),
            EvidenceFilter.NONE);

    public Impact {
        unfolded = List.copyOf(unfolded);
        evidence = List.copyOf(evidence);
        everyone = Map.copyOf(everyone);
    }

    Impact showing(String other) {
        return new Impact(other, unfolded, List.of(), focus, readings, everyone, filter);
    }

    Impact showingEvidence(List<String> claims) {
        return new Impact(EVIDENCE, unfolded, claims, focus, readings, everyone, EvidenceFilter.NONE);
    }

    Impact filtering(EvidenceFilter other) {
        return new Impact(EVIDENCE, unfolded, List.of(), focus, readings, everyone, other);
    }

    Impact unfolding(String use, boolean open) {
        List<String> others = unfolded.stream().filter(other -> !other.equals(use)).toList();
        return new Impact(view, open ? Sequence.append(others, use) : others, evidence, focus, readings, everyone,
                filter);
    }

    Impact focusing(String use) {
        return new Impact(view, unfolded, evidence, use, readings, everyone, filter);
    }

    Impact reading(Readings other) {
        return new Impact(view, unfolded, evidence, focus, other, everyone, filter);
    }

    Impact setting(String parameter, String value) {
        Map<String, String> set = new HashMap<>(everyone);
        set.remove(parameter);
        if (!value.isEmpty()) {
            set.put(parameter, value);
        }
        return new Impact(view, unfolded, evidence, focus, readings, set, filter);
    }
}
