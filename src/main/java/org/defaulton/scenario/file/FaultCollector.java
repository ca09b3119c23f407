package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.defaulton.text.Messages;

/** Gathers the faults of one file. */
public final class FaultCollector {
    /** Nobody fixes more than this in one go, and a file made of faults alone must not take minutes. */
    static final int LIMIT = 1000;

    /** No list of allowed words is as long; only a word of the file can be. */
    private static final int LONGEST_PART = 2000;
    private static final int SHORTENED = 60;

    private static final Comparator<Fault> IN_FILE = Comparator.comparingInt(Fault::line)
            .thenComparingInt(Fault::column);

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<FilePosition> places = new HashSet<>();
    private final Set<FilePosition> keys = new HashSet<>();
    private final Set<FilePosition> settled = new HashSet<>();

    /** Of the file with the name. */
    public FaultCollector(String file) {
        this.file = file;
    }

    /**
     * Adds a fault.
     *
     * @param key of the message
     * @param args its arguments
     */
    public void add(FilePosition place, String key, Object... args) {
        if (faults.size() < LIMIT && !settled.contains(place)) {
            places.add(place);
            String message = AllowedCharacters.onOneLine(messages().text(key, shortened(args)));
            faults.add(new Fault(file, place.line(), place.column(),
                    place.inBase() == null ? message : part("in-base", place.inBase().line(), message)));
        }
    }

    private static Object[] shortened(Object... args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof String text && text.length() > LONGEST_PART
                        ? text.substring(0, SHORTENED) + "…"
                        : arg)
                .toArray();
    }

    /** Adds a fault of a single value, unless that value already has one: the first is enough to fix it. */
    public void add(YamlNode.ScalarNode value, String key, Object... args) {
        if (!places.contains(value.place())) {
            add(value.place(), key, args);
        }
    }

    /** Adds a fault of a key, unless that key already has one. */
    public void addOfKey(FilePosition key, String message, Object... args) {
        if (keys.add(key)) {
            add(key, message, args);
        }
    }

    /** Enough has been said about a group of keys; later faults of it, and of all below its keys, are left out. */
    public void settle(YamlNode group) {
        settled.add(group.place());
        group.below("*").filter(tree -> !(tree instanceof YamlNode.ScalarNode)).forEach(this::settleAll);
    }

    private void settleAll(YamlNode tree) {
        settled.add(tree.place());
        tree.below("*").forEach(this::settleAll);
    }

    /** Names the line of a place within a sentence. */
    public String line(FilePosition place) {
        return place.inBase() == null ? part("line", place.line()) : part("line-of-base", place.inBase().line());
    }

    /** A part of a message. */
    public String part(String key, Object... args) {
        return messages().text(key, args);
    }

    /** A key of a message if there is such a message, else another one. */
    public String keyOr(String key, String otherwise) {
        return messages().has(key) ? key : otherwise;
    }

    /** What to write instead of a word: " Did you mean …?" or the words that are allowed. */
    public String instead(String word, Collection<String> allowed) {
        return faults.size() >= LIMIT ? "" : WordSuggestion.instead(messages(), word, allowed);
    }

    /** Looked up when there is a fault: a file without any, as at every start, needs no texts. */
    private static Messages messages() {
        return Messages.of(FaultCollector.class);
    }

    /** Whether the file is without fault so far. */
    public boolean none() {
        return faults.isEmpty();
    }

    /** All of them, in the order of the file; the last one says so where there are more. */
    public List<Fault> inFileOrder() {
        List<Fault> sorted = new ArrayList<>(faults.stream().distinct().sorted(IN_FILE).toList());
        if (faults.size() == LIMIT) {
            Fault last = sorted.getLast();
            sorted.add(new Fault(file, last.line(), last.column(), messages().text("too-many-faults", LIMIT)));
        }
        return sorted;
    }
}
