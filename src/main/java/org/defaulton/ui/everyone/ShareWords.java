package org.defaulton.ui.everyone;

import java.util.Locale;
import org.defaulton.text.Messages;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.Share;

/** How shares are called and written. */
final class ShareWords {
    private static final Messages TEXTS = Messages.of(ShareWords.class);

    private static final int SMALL = 10;

    private ShareWords() {
    }

    static String name(Share share) {
        return TEXTS.text("parameter." + share.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A value in percent, such as "73%"; that of the dependence is a correlation, such as "0.22". */
    static String value(Share share, double percent) {
        return share == Share.DEPENDENCE
                ? TEXTS.text("correlation", percent / 100)
                : TEXTS.text("percent", percent);
    }

    /** Such as "70% to 76%". */
    static String range(Share share, double low, double high) {
        return TEXTS.text("range", value(share, low), value(share, high));
    }

    /** The ends of an interval, as so many of a thousand; where all of it is small, with tenths. */
    static String ofThousand(Band share) {
        Band.Thousand whole = share.ofThousand();
        return whole.high() < SMALL
                ? TEXTS.text("interval.small", 1000 * share.low(), 1000 * share.high())
                : TEXTS.text("interval", whole.low(), whole.high());
    }
}
