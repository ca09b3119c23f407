package org.defaulton.story;

import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;

/** Says what happens to items made before a training use was switched off; empty if no claim covers that. */
public final class LateOptOutText {
    private static final Messages TEXTS = Messages.of(LateOptOutText.class);

    private LateOptOutText() {
    }

    /** Says which interpretation of a late opt-out the counts follow, and whose it is. */
    public static Optional<Statement> reading(Scenario scenario, Usage usage) {
        LateOptOut late = scenario.mainUse().lateOptOut();
        if (late == null) {
            return Optional.empty();
        }
        boolean strict = usage.reading() == Interpretation.REGULATOR;
        String key = !strict ? "late.platform" : reaches(scenario, late, usage) ? "late.regulator" : "late.alike";
        List<String> claims = key.equals("late.regulator") ? disputed(scenario.mainUse()) : late.claims();
        String reader = key.equals("late.regulator") ? scenario.mainUse().otherReader() : scenario.company();
        return Optional.of(Statement.restingOn(scenario, claims, TEXTS.text(key, reader)));
    }

    private static boolean reaches(Scenario scenario, LateOptOut late, Usage usage) {
        LateOptOut.DisputedInterpretation disputed = late.disputed();
        return disputed != null
                && (disputed.in().isEmpty() || scenario.contains(disputed.in(), usage.member().place()));
    }

    /** Ids of the claims of whoever interprets it differently from the platform. */
    static List<String> disputed(Use use) {
        LateOptOut late = use.lateOptOut();
        LateOptOut.DisputedInterpretation disputed = late == null ? null : late.disputed();
        return disputed == null ? List.of() : disputed.claims();
    }
}
