package org.defaulton.story;

import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseKind;
import org.defaulton.text.Messages;

/** The line that stands wherever counts stand, so that nobody takes them for measured. */
public final class MadeUpNote {
    private static final Messages MESSAGES = Messages.of(MadeUpNote.class);

    private MadeUpNote() {
    }

    /** That the counts of a member are made up; speaks of training only where the scenario has some. */
    public static String counts(Scenario scenario) {
        boolean trains = scenario.uses().stream().anyMatch(use -> use.kind() == UseKind.TRAINING);
        return MESSAGES.text(trains ? "made-up.counts-training" : "made-up.counts");
    }

    /** That the numbers of all members come from a model. */
    public static String everyone() {
        return MESSAGES.text("made-up.everyone");
    }
}
