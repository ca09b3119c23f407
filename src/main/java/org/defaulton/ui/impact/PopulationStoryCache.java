package org.defaulton.ui.impact;

import org.defaulton.population.PopulationAssumptions;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.PopulationStoryteller;
import org.defaulton.story.Story;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** The story of all members, told anew only where something about them has changed: it takes many draws. */
final class PopulationStoryCache {
    private @Nullable ToldStory told;

    private record ToldStory(Scenario scenario, PopulationAssumptions beliefs, Story story) {}

    Story of(ViewState shown, Population population) {
        PopulationAssumptions beliefs = new PopulationAssumptions(population, shown.state().impact().everyone(),
                shown.usage().at());
        ToldStory last = told;
        if (last == null || !last.scenario().equals(shown.scenario()) || !last.beliefs().equals(beliefs)) {
            last = new ToldStory(shown.scenario(), beliefs, PopulationStoryteller.tell(shown.scenario(), beliefs));
            told = last;
        }
        return last.story();
    }
}
