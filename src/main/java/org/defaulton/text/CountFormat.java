package org.defaulton.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Counts as they appear in sentences, rounded above 1,000; tables and files give exact numbers. */
public final class CountFormat {
    private static final Messages TEXTS = Messages.of(CountFormat.class);
    private static final long EXACT = 1000;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private CountFormat() {
    }

    /** Exact up to 1,000, rounded to two digits above, such as "about 2,400". */
    public static String number(long count) {
        return count <= EXACT ? TEXTS.number(count) : TEXTS.text("about", rounded(count));
    }

    /** Such as "no items", "one item", "228 items" or "about 2,400 items". */
    public static String items(long count) {
        return TEXTS.text("items", count, number(count));
    }

    /** The count as a figure, such as "0 items" or "1 item". */
    public static String figure(long count) {
        return TEXTS.text("figure", count, number(count));
    }

    /** From one count to another, such as "about 4,600 → 3,100"; exact where two digits would hide the change. */
    public static String change(long from, long to) {
        boolean hidden = from != to && number(from).equals(number(to));
        if (hidden) {
            return TEXTS.text("change", TEXTS.number(from), TEXTS.number(to));
        }
        return TEXTS.text("change", number(from), from > EXACT && to > EXACT ? rounded(to) : number(to));
    }

    /** The same with the noun, such as "228 → 0 items". */
    public static String changeOfItems(long from, long to) {
        return TEXTS.text("change-of-items", change(from, to), to);
    }

    private static String rounded(long count) {
        return TEXTS.number(count <= EXACT ? count : new BigDecimal(count).round(TWO_DIGITS).longValueExact());
    }

    /** The words at the beginning of a sentence. */
    public static String capital(String words) {
        return Language.current().capitalized(words);
    }
}
