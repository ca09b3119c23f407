package org.defaulton.ui.everyone;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.defaulton.story.PopulationStory;
import org.defaulton.text.Messages;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationModel.Month;

/** What a month of the model says. */
final class MonthWords {
    private static final Messages TEXTS = Messages.of(MonthWords.class);

    private MonthWords() {
    }

    /** All defaults in that month, of a thousand members in scope. */
    static String read(Month month) {
        if (month.inScope() == 0) {
            return TEXTS.text("course.none", named(month.month()));
        }
        List<Object> words = new ArrayList<>(List.of(named(month.month())));
        for (DefaultRule rule : DefaultRule.values()) {
            Band share = month.share(rule);
            words.addAll(List.of(PopulationStory.ofThousand(share.median()), ShareWords.ofThousand(share)));
        }
        return TEXTS.text("course.read", words.toArray());
    }

    /** Such as "Sep 2024". */
    static String named(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(month);
    }
}
