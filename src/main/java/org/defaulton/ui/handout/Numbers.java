package org.defaulton.ui.handout;

import org.defaulton.export.ComparisonCsv;
import org.defaulton.export.CourseCsv;
import org.defaulton.export.PopulationCsv;
import org.defaulton.export.UsageCsv;
import org.defaulton.scenario.Population;
import org.defaulton.ui.common.Comparing;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.overtime.Courses;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationCourse;

/** The numbers of the view that is open. */
final class Numbers {
    private Numbers() {
    }

    static String csv(Shown now) {
        return switch (now.state().impact().view()) {
            case TIME, TIME_TABLE -> CourseCsv.text(new Courses().of(now));
            case CHOICES -> ComparisonCsv.text(now.scenario(), now.usage(), Comparing.of(now));
            case EVERYONE, EVERYONE_TABLE -> everyone(now);
            default -> UsageCsv.text(now.scenario(), now.usage());
        };
    }

    private static String everyone(Shown now) {
        Population population = now.scenario().everyone();
        if (population == null) {
            return UsageCsv.text(now.scenario(), now.usage());
        }
        PopulationBeliefs beliefs = new PopulationBeliefs(population, now.state().impact().everyone(),
                now.usage().at());
        return PopulationCsv.text(now.scenario(), PopulationCourse.of(now.scenario(), now.scenario().mainUse(),
                beliefs, now.member().country()));
    }
}
