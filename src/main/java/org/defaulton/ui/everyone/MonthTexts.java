package org.defaulton.ui.everyone;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.Estimate;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.story.PopulationStoryteller;
import org.defaulton.text.Messages;

/** The texts for a month of the model. */
final class MonthTexts {
    private static final Messages TEXTS = Messages.of(MonthTexts.class);

    private MonthTexts() {
    }

    /** All defaults in that month, per 1,000 members in scope. */
    static String read(PopulationMonth month) {
        if (month.inScope() == 0) {
            return TEXTS.text("course.none", named(month.month()));
        }
        List<Object> words = new ArrayList<>(List.of(named(month.month())));
        for (DefaultRule rule : DefaultRule.values()) {
            Estimate share = month.share(rule);
            words.addAll(List.of(PopulationStoryteller.ofThousand(share.median()), ShareTexts.ofThousand(share)));
        }
        return TEXTS.text("course.read", words.toArray());
    }

    /** Such as "Sep 2024". */
    static String named(YearMonth month) {
        return TEXTS.month(month);
    }
}
