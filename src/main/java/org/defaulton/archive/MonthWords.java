package org.defaulton.archive;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names of months in the languages of archives. Leaves out names that mean two months, but no English ones. */
final class MonthWords {
    private static final List<String> LANGUAGES = List.of("ar", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hu",
            "id", "it", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sv", "tr", "uk");
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MONTHS = all();

    private MonthWords() {
    }

    /** The number of the month, 1 to 12; 0 for any other word. */
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        LANGUAGES.forEach(language -> names(language).forEach((name, month) -> {
            if (!month.equals(all.getOrDefault(name, month))) {
                unclear.add(name);
            }
            all.put(name, month);
        }));
        all.keySet().removeAll(unclear);
        all.putAll(names("en"));
        return Map.copyOf(all);
    }

    private static Map<String, Integer> names(String language) {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            STYLES.stream()
                    .map(style -> month.getDisplayName(style, Locale.of(language)))
                    .flatMap(name -> Stream.of(name, name.replace(".", "")))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(name -> name.codePoints().allMatch(Character::isAlphabetic))
                    .forEach(name -> names.put(name, month.getValue()));
        }
        names.put("sept", Month.SEPTEMBER.getValue());
        return names;
    }
}
