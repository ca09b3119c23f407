package org.defaulton.scenario;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file, or which part of an overlay is answerable for it.
 *
 * @param line from 1
 * @param column from 1, counted in characters as an editor does
 * @param inBase where it stands in the base; null for what stands in the file itself
 */
record Place(int line, int column, @Nullable Place inBase) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::line).thenComparingInt(Place::column)
            .thenComparing(Place::inBase, Comparator.nullsFirst(Comparator.naturalOrder()));

    static final Place START = new Place(1, 1);

    Place(int line, int column) {
        this(line, column, null);
    }

    /** Where the text would go on. */
    static Place endOf(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean returnAlone = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (text.charAt(i) == '\n' || returnAlone) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, Character.codePointCount(text, lineStart, text.length()) + 1);
    }

    /** This place in a base, for which a place of the overlay answers. */
    Place answeredBy(Place overlay) {
        return new Place(overlay.line, overlay.column, this);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
