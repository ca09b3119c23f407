package org.defaulton.story;

import java.util.Comparator;
import java.util.List;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Reason;
import org.defaulton.usage.ReasonTexts;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its evidence, by one rule: a sentence is as good as the weakest of the claims that it needs, and a
 * sentence about a platform without any claim counts as assumed.
 *
 * @param text one or two sentences
 * @param claims ids of the claims that the sentence needs
 * @param kind the weakest kind among them, assumed without any; null for a sentence about the person only
 */
public record Statement(String text, List<String> claims, @Nullable EvidenceKind kind) {
    public Statement {
        claims = List.copyOf(claims);
    }

    /**
     * A sentence that says something of the platform.
     *
     * @param claims ids of all claims that it needs; too many do not make it better
     */
    public static Statement restingOn(Scenario scenario, List<String> claims, String text) {
        return new Statement(text, claims, weakest(scenario, claims));
    }

    /** A reason in words. */
    public static Statement of(Scenario scenario, Reason reason) {
        String text = new ReasonTexts(scenario).text(reason);
        return reason.isOfTheMember() ? withoutClaims(text) : restingOn(scenario, reason.claims(), text);
    }

    /** A sentence about what the person is or did, or did not do, and nothing else; it needs no proof. */
    static Statement withoutClaims(String text) {
        return new Statement(text, List.of(), null);
    }

    /** The weakest kind among the claims; without any, the statement is an assumption. */
    public static EvidenceKind weakest(Scenario scenario, List<String> claims) {
        return claims.stream()
                .map(scenario::claim)
                .map(Claim::kind)
                .max(Comparator.naturalOrder())
                .orElse(EvidenceKind.ASSUMED);
    }
}
