package org.defaulton.story;

import java.util.Comparator;
import java.util.List;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what it rests on.
 *
 * @param text one or two sentences
 * @param claims ids of the claims behind it
 * @param kind what the claims make of it; null without claims
 */
public record Line(String text, List<String> claims, @Nullable EvidenceKind kind) {
    public Line {
        claims = List.copyOf(claims);
    }

    /** A sentence that each of the claims says alone: the best of them counts. */
    public static Line saidBy(Scenario scenario, List<String> claims, String text) {
        return new Line(text, claims, kinds(scenario, claims).stream().min(Comparator.naturalOrder()).orElse(null));
    }

    /** A sentence that holds only if all of the claims do: the weakest of them counts. */
    public static Line restingOn(Scenario scenario, List<String> claims, String text) {
        return new Line(text, claims, weakest(scenario, claims));
    }

    /** A sentence about what the person did or did not do, which nobody has to prove. */
    static Line withoutClaims(String text) {
        return new Line(text, List.of(), null);
    }

    /** The weakest kind among the claims; null without claims. */
    public static @Nullable EvidenceKind weakest(Scenario scenario, List<String> claims) {
        return kinds(scenario, claims).stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static List<EvidenceKind> kinds(Scenario scenario, List<String> claims) {
        return claims.stream().map(scenario::claim).map(Claim::kind).toList();
    }
}
