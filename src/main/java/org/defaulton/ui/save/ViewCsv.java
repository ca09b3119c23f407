package org.defaulton.ui.save;

import org.defaulton.export.ComparisonCsv;
import org.defaulton.export.OverTimeCsv;
import org.defaulton.export.PopulationCsv;
import org.defaulton.export.UsageCsv;
import org.defaulton.ui.model.ViewState;

/** The numbers of the open view. */
final class ViewCsv {
    private ViewCsv() {
    }

    static String csv(ViewState now) {
        return switch (now.state().impact().view()) {
            case TIME, TIME_TABLE -> OverTimeCsv.text(now.overTime());
            case CHOICES -> ComparisonCsv.text(now.scenario(), now.usage(), now.comparison());
            case EVERYONE, EVERYONE_TABLE ->
                now.population().map(report -> PopulationCsv.text(now.scenario(), report)).orElseGet(() -> usage(now));
            default -> usage(now);
        };
    }

    private static String usage(ViewState now) {
        return UsageCsv.text(now.scenario(), now.usage());
    }
}
