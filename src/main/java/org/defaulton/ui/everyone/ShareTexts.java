package org.defaulton.ui.everyone;

import java.util.Locale;
import org.defaulton.population.Estimate;
import org.defaulton.population.ShareKind;
import org.defaulton.text.Messages;

/** The names and values of shares. */
final class ShareTexts {
    private static final Messages TEXTS = Messages.of(ShareTexts.class);

    private ShareTexts() {
    }

    static String name(ShareKind share) {
        return TEXTS.text("parameter." + share.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A value in percent, such as "73%"; that of the dependence is a correlation, such as "0.22". */
    static String value(ShareKind share, double percent) {
        return share == ShareKind.DEPENDENCE
                ? TEXTS.text("correlation", percent / 100)
                : TEXTS.text("percent", percent);
    }

    /** Such as "70% to 76%"; if one end has a decimal, so does the other. */
    static String range(ShareKind share, double low, double high) {
        return TEXTS.text("range", end(share, low, high), end(share, high, low));
    }

    /** Such as "63.0%" beside "68.9%". */
    static String end(ShareKind share, double percent, double otherEnd) {
        boolean whole = isWhole(percent) && isWhole(otherEnd);
        return share == ShareKind.DEPENDENCE || whole ? value(share, percent) : TEXTS.text("percent.exact", percent);
    }

    private static boolean isWhole(double percent) {
        return Math.round(10 * percent) % 10 == 0;
    }

    /** The ends of an interval in members of 1,000; if both round to 0, "below one". */
    static String ofThousand(Estimate share) {
        Estimate.PerThousand whole = share.ofThousand();
        boolean belowOne = share.high() > 0 && whole.high() == 0;
        return belowOne ? TEXTS.text("interval.below") : TEXTS.text("interval", whole.low(), whole.high());
    }
}
