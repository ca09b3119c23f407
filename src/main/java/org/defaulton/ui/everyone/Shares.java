package org.defaulton.ui.everyone;

import java.util.Locale;
import org.defaulton.text.Messages;
import org.defaulton.whatif.Share;

/** How shares are called and written. */
final class Shares {
    private static final Messages TEXTS = Messages.of(Shares.class);

    private Shares() {
    }

    static String name(Share share) {
        return TEXTS.text("parameter." + share.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A value in per cent, such as "73%"; that of the dependence is a correlation, such as "0.22". */
    static String value(Share share, double percent) {
        return share == Share.DEPENDENCE
                ? TEXTS.text("correlation", percent / 100)
                : TEXTS.text("percent", percent);
    }

    /** Such as "70% to 76%". */
    static String range(Share share, double low, double high) {
        return TEXTS.text("range", value(share, low), value(share, high));
    }
}
