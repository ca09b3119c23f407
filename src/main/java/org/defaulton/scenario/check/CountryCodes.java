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
    /** Codes that people write for a country with a different one. */
    private static final Map<String, String> NICKNAMES = Map.of("UK", "GB", "EN", "GB", "EL", "GR");

    private CountryCodes() {
    }

    static boolean isCode(String word) {
        return NUMBERS.containsKey(word);
    }

    /** How many there are. They are numbered from 0 in alphabetical order, which keeps sets of them small. */
    static int count() {
        return CODES.size();
    }

    /** The code with the number. */
    static String code(int number) {
        return CODES.get(number);
    }

    /** The set with one country; empty if the word is not a code. */
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

    /** The code that was probably meant by a lower-case code, a three-letter code, a nickname or a name. */
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
