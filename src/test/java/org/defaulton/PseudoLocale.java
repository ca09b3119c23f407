package org.defaulton;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A made-up language derived from the English texts: accents on all letters, a third longer, in brackets. Days, numbers
 * and countries are those of German, so that English text that bypasses the bundles shows, too.
 */
final class PseudoLocale {
    /** Its tag. */
    static final String TAG = "de-XA";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åḃçðéḟğĥîĵķļṁñöþǫŕšţûṽŵẋýžÅḂÇÐÉḞĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String FILLER = " öñé ţŵö ţĥŕéé ḟöûŕ ḟîṽé šîẋ šéṽéñ éîğĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé";
    private static final double LONGER = 0.35;

    private PseudoLocale() {
    }

    /** Translates all bundles of a resource folder into another folder. */
    static void translate(Path resources, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            files.filter(file -> file.endsWith("messages.properties")).forEach(file -> {
                Path folder = into.resolve(resources.relativize(file)).getParent();
                write(texts(file), folder.resolve("messages_de_XA.properties"));
            });
        }
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.replaceAll((key, text) -> key.toString().matches("(pattern|between)[.].*") ? text : of(text.toString()));
        return texts;
    }

    private static void write(Properties texts, Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                texts.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text in this language. Text between braces is for MessageFormat, except for the words of a choice. */
    static String of(String pattern) {
        String accented = accented(pattern);
        if (accented.equals(pattern)) {
            return pattern;
        }
        long letters = pattern.chars().filter(letter -> PLAIN.indexOf(letter) >= 0).count();
        int more = (int) Math.clamp(Math.round(letters * LONGER) - 2, 0, FILLER.length());
        return "[" + accented + FILLER.substring(0, more).stripTrailing() + "]";
    }

    private static String accented(String pattern) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) == '{') {
                int end = end(pattern, at);
                text.append(argument(pattern.substring(at, end)));
                at = end;
            } else {
                text.append(accented(pattern.charAt(at)));
                at++;
            }
        }
        return text.toString();
    }

    private static char accented(char letter) {
        int place = PLAIN.indexOf(letter);
        return place < 0 ? letter : ACCENTED.charAt(place);
    }

    /** The index after the matching closing brace. */
    private static int end(String pattern, int from) {
        int open = 0;
        for (int i = from; i < pattern.length(); i++) {
            open += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(pattern);
    }

    private static String argument(String argument) {
        int words = argument.indexOf(",choice,");
        return words < 0
                ? argument
                : argument.substring(0, words + 8) + accented(argument.substring(words + 8, argument.length() - 1))
                        + "}";
    }
}
