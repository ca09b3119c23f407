package org.defaulton.story;

import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseKind;
import org.defaulton.text.Messages;

/** The note beside counts, so that nobody takes them for measurements. */
public final class MadeUpNote {
    private static final Messages MESSAGES = Messages.of(MadeUpNote.class);

    private MadeUpNote() {
    }

    /** Says what a member's counts come from; mentions training only if the scenario has any. */
    public static String counts(Scenario scenario, Member member) {
        boolean trains = scenario.uses().stream().anyMatch(use -> use.kind() == UseKind.TRAINING);
        String key = member.isCounted() ? "counted" : "made-up.counts";
        return MESSAGES.text(trains ? key + "-training" : key);
    }

    /** Says that the numbers of all members come from a model. */
    public static String everyone() {
        return MESSAGES.text("made-up.everyone");
    }
}
