package org.defaulton.ui.save;

import org.defaulton.export.ComparisonCsv;
import org.defaulton.export.OverTimeCsv;
import org.defaulton.export.PopulationCsv;
import org.defaulton.export.UsageCsv;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.Population;
import org.defaulton.ui.model.ComparisonBuilder;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.overtime.UsageOverTimeCache;

/** The numbers of the view that is open. */
final class ViewCsv {
    private ViewCsv() {
    }

    static String csv(ViewState now) {
        return switch (now.state().impact().view()) {
            case TIME, TIME_TABLE -> OverTimeCsv.text(new UsageOverTimeCache().of(now));
            case CHOICES -> ComparisonCsv.text(now.scenario(), now.usage(), ComparisonBuilder.of(now));
            case EVERYONE, EVERYONE_TABLE -> everyone(now);
            default -> UsageCsv.text(now.scenario(), now.usage());
        };
    }

    private static String everyone(ViewState now) {
        Population population = now.scenario().everyone();
        if (population == null) {
            return UsageCsv.text(now.scenario(), now.usage());
        }
        PopulationAssumptions beliefs = new PopulationAssumptions(population, now.state().impact().everyone(),
                now.usage().at());
        return PopulationCsv.text(now.scenario(),
                PopulationReport.of(now.scenario(), now.scenario().mainUse(), beliefs, now.member().country()));
    }
}
