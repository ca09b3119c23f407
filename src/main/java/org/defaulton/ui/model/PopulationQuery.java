package org.defaulton.ui.model;

import java.util.Optional;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.PopulationStoryteller;
import org.defaulton.story.Story;

/** The input of the model of all members; empty if the scenario has none. */
record PopulationQuery(Scenario scenario, Optional<PopulationAssumptions> assumptions, String country) {
    static PopulationQuery of(ViewState now) {
        return new PopulationQuery(now.scenario(),
                Optional.ofNullable(now.scenario().everyone())
                        .map(population -> new PopulationAssumptions(population, now.state().impact().everyone(),
                                now.usage().at())),
                now.member().country());
    }

    Optional<PopulationReport> report() {
        return assumptions.map(taken -> PopulationReport.of(scenario, scenario.mainUse(), taken, country));
    }

    /** The input of the story of all members. */
    record PopulationStoryQuery(Scenario scenario, DerivedValue<PopulationQuery, Optional<PopulationReport>> report) {
        Optional<Story> story() {
            return report.get().map(known -> PopulationStoryteller.tell(scenario, known));
        }
    }
}
