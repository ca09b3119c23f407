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
 * @param focus id of the use whose ribbons the flow shows; empty for the one that the main control governs
 * @param readings how the course over time reads a late opt-out
 * @param everyone what was set in the model of all members, by the name of what it is; the rest is as studies have it
 * @param evidence the claims beside it
 * @param enlarged whether the mirror keeps only the control at hand, so that the view has more room
 */
public record Impact(String view, List<String> unfolded, String focus, Readings readings, Map<String, String> everyone,
        Evidence evidence, boolean enlarged) {
    /**
     * The claims beside the view.
     *
     * @param marked ids of the claims behind the line whose evidence was opened; empty for no line
     * @param filter which of all claims are looked at
     * @param open whether they show
     */
    public record Evidence(List<String> marked, EvidenceFilter filter, boolean open) {
        /** Nothing to see. */
        public static final Evidence CLOSED = new Evidence(List.of(), EvidenceFilter.NONE, false);

        public Evidence {
            marked = List.copyOf(marked);
        }
    }

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
    /** The claims, when they had a view of their own; in old sessions only. */
    public static final String EVIDENCE = "evidence";
    /** The flow into the use that the main control governs; readings that differ are both shown. */
    static final Impact START = new Impact(FLOW, List.of(), "", Readings.BOTH, Map.of(), Evidence.CLOSED, false);

    public Impact {
        unfolded = List.copyOf(unfolded);
        everyone = Map.copyOf(everyone);
    }

    /** Another view; what stands beside it stays. */
    Impact showing(String other) {
        return other.equals(EVIDENCE)
                ? showing(FLOW).showingEvidence(List.of(), EvidenceFilter.NONE)
                : new Impact(other, unfolded, focus, readings, everyone, evidence, enlarged);
    }

    Impact showingEvidence(List<String> claims, EvidenceFilter around) {
        return with(new Evidence(claims, around, true));
    }

    Impact filtering(EvidenceFilter other) {
        return showingEvidence(evidence.marked(), other);
    }

    Impact withoutEvidence() {
        return with(Evidence.CLOSED);
    }

    private Impact with(Evidence other) {
        return new Impact(view, unfolded, focus, readings, everyone, other, enlarged);
    }

    Impact enlarging(boolean now) {
        return new Impact(view, unfolded, focus, readings, everyone, evidence, now);
    }

    Impact unfolding(String use, boolean open) {
        List<String> others = unfolded.stream().filter(other -> !other.equals(use)).toList();
        return new Impact(view, open ? Sequence.append(others, use) : others, focus, readings, everyone, evidence,
                enlarged);
    }

    Impact focusing(String use) {
        return new Impact(view, unfolded, use, readings, everyone, evidence, enlarged);
    }

    Impact reading(Readings other) {
        return new Impact(view, unfolded, focus, other, everyone, evidence, enlarged);
    }

    Impact setting(String parameter, String value) {
        Map<String, String> set = new HashMap<>(everyone);
        set.remove(parameter);
        if (!value.isEmpty()) {
            set.put(parameter, value);
        }
        return new Impact(view, unfolded, focus, readings, set, evidence, enlarged);
    }
}
