package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Finds the word that was probably meant. */
public final class WordSuggestion {
    /** More words would hide the answer and take long to compare. */
    public static final int MOST_LISTED = 30;
    private static final int MOST_COMPARED = 2000;
    private static final int LONGEST_COMPARED = 60;

    private WordSuggestion() {
    }

    /** "Did you mean …?", "Write one of: …", both or nothing, to append to a message; starts with the separator. */
    public static String instead(Messages messages, String word, Collection<String> allowed) {
        List<String> sentences = new ArrayList<>(List.of(""));
        closest(word, allowed).map(near -> messages.text("did-you-mean", near)).ifPresent(sentences::add);
        if (!allowed.isEmpty() && allowed.size() <= MOST_LISTED) {
            sentences.add(messages.text("write-one-of", listed(allowed)));
        }
        return Language.current().sentences(sentences);
    }

    /** The words in their order, separated by commas. */
    public static String listed(Collection<String> words) {
        return Language.current().list(words.stream().limit(MOST_LISTED).toList());
    }

    /** The closest of the words, if one differs by about a third of its letters or less. */
    public static Optional<String> closest(String word, Collection<String> allowed) {
        if (word.isBlank() || word.length() > LONGEST_COMPARED || allowed.size() > MOST_COMPARED) {
            return Optional.empty();
        }
        int most = Math.max(1, (word.length() + 1) / 3);
        record Near(String word, int distance) {}
        return allowed.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Near(candidate,
                        distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= most)
                .min(Comparator.comparingInt(Near::distance)
                        .thenComparingInt(near -> -sameBeginning(word, near.word())))
                .map(Near::word);
    }

    private static int sameBeginning(String left, String right) {
        int same = Arrays.mismatch(left.toCharArray(), right.toCharArray());
        return same < 0 ? left.length() : same;
    }

    /** Letters to insert, delete, replace or swap with their neighbor (optimal string alignment distance). */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        int replace = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
