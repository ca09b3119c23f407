package org.defaulton.ui.controls;

import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Trait;
import org.defaulton.text.Messages;

/** Names a member's traits after the rest of a description. */
public final class TraitText {
    private static final Messages TEXTS = Messages.of(TraitText.class);

    private TraitText() {
    }

    /** The description with the names of the member's traits, if there are any. */
    public static String after(String description, Scenario scenario, Member member) {
        String text = description;
        for (Trait trait : scenario.traits(member)) {
            text = TEXTS.text("trait.after", text, trait.name());
        }
        return text;
    }
}
