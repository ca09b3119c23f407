package org.defaulton.story;

import org.defaulton.text.Messages;

/** How many kinds of data, in words. */
final class DataKindCountText {
    private static final Messages TEXTS = Messages.of(DataKindCountText.class);

    private DataKindCountText() {
    }

    /** Such as "six kinds of your data". */
    static String ofYourData(int count) {
        return TEXTS.text("kinds.your", count, plain(count));
    }

    /** Such as "six kinds of data". */
    static String ofData(int count) {
        return TEXTS.text("kinds.data", count, plain(count));
    }

    /** Such as "six kinds". */
    static String plain(int count) {
        return TEXTS.text("kinds", count);
    }

}
