package org.defaulton.ui.everyone;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.defaulton.text.Messages;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationModel.Month;

/** What a month of the model says. */
final class MonthWords {
    private static final Messages TEXTS = Messages.of(MonthWords.class);

    private MonthWords() {
    }

    /** The three defaults in that month, of a thousand members in scope. */
    static String read(Month month) {
        if (month.inScope() == 0) {
            return TEXTS.text("course.none", named(month.month()));
        }
        Band.Thousand on = month.share(DefaultRule.ON).ofThousand();
        Band.Thousand ask = month.share(DefaultRule.ASK).ofThousand();
        Band.Thousand off = month.share(DefaultRule.OFF).ofThousand();
        return TEXTS.text("course.read", named(month.month()), on.base(), on.low(), on.high(), ask.base(), ask.low(),
                ask.high(), off.base(), off.low(), off.high());
    }

    /** Such as "Sep 2024". */
    static String named(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(month);
    }
}
