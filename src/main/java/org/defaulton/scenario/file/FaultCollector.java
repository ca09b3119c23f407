package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.defaulton.text.Messages;

/** Collects the faults of one file. */
public final class FaultCollector {
    /** No one fixes more than this at once, and a file full of faults must not take minutes. */
    static final int LIMIT = 1000;

    /** Longer than any list of allowed words; only a word of the file can exceed it. */
    private static final int LONGEST_PART = 2000;
    private static final int SHORTENED = 60;

    private static final Comparator<Fault> IN_FILE = Comparator.comparingInt(Fault::line)
            .thenComparingInt(Fault::column);

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<FilePosition> places = new HashSet<>();
    private final Set<FilePosition> keys = new HashSet<>();
    private final Set<FilePosition> settled = new HashSet<>();

    /** Begins without faults; {@code file} is the name as the user gave it. */
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

    /** Adds a fault of a single value, unless that value already has one: one fault is enough to get it fixed. */
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

    /** Leaves out later faults of a group of keys and of everything below them, because enough has been said. */
    public void settle(YamlNode group) {
        settled.add(group.place());
        group.below("*").filter(tree -> !(tree instanceof YamlNode.ScalarNode)).forEach(this::settleAll);
    }

    private void settleAll(YamlNode tree) {
        settled.add(tree.place());
        tree.below("*").forEach(this::settleAll);
    }

    /** The line of a position, as part of a sentence. */
    public String line(FilePosition place) {
        return place.inBase() == null ? part("line", place.line()) : part("line-of-base", place.inBase().line());
    }

    /** A part of a message. */
    public String part(String key, Object... args) {
        return messages().text(key, args);
    }

    /** The first key if there is a message for it, otherwise the second. */
    public String keyOr(String key, String otherwise) {
        return messages().has(key) ? key : otherwise;
    }

    /** The suggestion for a wrong word: " Did you mean …?" or the allowed words. */
    public String instead(String word, Collection<String> allowed) {
        return faults.size() >= LIMIT ? "" : WordSuggestion.instead(messages(), word, allowed);
    }

    /** Created when needed: a file without faults, the case at every start, needs no messages. */
    private static Messages messages() {
        return Messages.of(FaultCollector.class);
    }

    /** Whether the file has no fault so far. */
    public boolean none() {
        return faults.isEmpty();
    }

    /** All faults, in the order of the file. If some were dropped, the last one says so. */
    public List<Fault> inFileOrder() {
        List<Fault> sorted = new ArrayList<>(faults.stream().distinct().sorted(IN_FILE).toList());
        if (faults.size() == LIMIT) {
            Fault last = sorted.getLast();
            sorted.add(new Fault(file, last.line(), last.column(), messages().text("too-many-faults", LIMIT)));
        }
        return sorted;
    }
}
