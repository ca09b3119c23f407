package org.defaulton.scenario.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.defaulton.text.Language;

/** The country codes of ISO 3166-1 alpha-2. */
final class CountryCodes {
    private static final List<String> CODES = Arrays.stream(Locale.getISOCountries()).sorted().toList();
    private static final Map<String, Integer> NUMBERS = IntStream.range(0, CODES.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(CODES::get, number -> number));
    /** What people write for a country whose code is another. */
    private static final Map<String, String> NICKNAMES = Map.of("UK", "GB", "EN", "GB", "EL", "GR");

    private CountryCodes() {
    }

    static boolean isCode(String word) {
        return NUMBERS.containsKey(word);
    }

    /** How many there are; they are numbered from 0 in the order of the alphabet, so that a set of them is small. */
    static int count() {
        return CODES.size();
    }

    /** The code with the number. */
    static String code(int number) {
        return CODES.get(number);
    }

    /** The set of the one country, empty where the word is no code. */
    static BitSet only(String word) {
        BitSet set = new BitSet();
        Optional.ofNullable(NUMBERS.get(word)).ifPresent(set::set);
        return set;
    }

    /** The set of all countries. */
    static BitSet all() {
        BitSet set = new BitSet();
        set.set(0, count());
        return set;
    }

    /** The code that was probably meant by a small-letter code, a three-letter code, a nickname or a name. */
    static Optional<String> meant(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        String code = NICKNAMES.getOrDefault(upper, upper);
        return isCode(code) ? Optional.of(code) : CODES.stream().filter(known -> isNameOf(known, word)).findFirst();
    }

    private static boolean isNameOf(String code, String word) {
        return word.equalsIgnoreCase(Language.current().country(code))
                || word.equalsIgnoreCase(Locale.of("", code).getISO3Country());
    }
}
