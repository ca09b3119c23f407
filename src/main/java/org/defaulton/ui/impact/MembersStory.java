package org.defaulton.ui.impact;

import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.PopulationStory;
import org.defaulton.story.Story;
import org.defaulton.ui.common.Shown;
import org.defaulton.whatif.PopulationBeliefs;
import org.jspecify.annotations.Nullable;

/** The story of all members, told anew only where something about them has changed: it takes many draws. */
final class MembersStory {
    private @Nullable Told told;

    private record Told(Scenario scenario, PopulationBeliefs beliefs, Story story) {}

    Story of(Shown shown, Population population) {
        PopulationBeliefs beliefs = new PopulationBeliefs(population, shown.state().impact().everyone(),
                shown.usage().at());
        Told last = told;
        if (last == null || !last.scenario().equals(shown.scenario()) || !last.beliefs().equals(beliefs)) {
            last = new Told(shown.scenario(), beliefs, PopulationStory.tell(shown.scenario(), beliefs));
            told = last;
        }
        return last.story();
    }
}
