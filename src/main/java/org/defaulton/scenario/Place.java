package org.defaulton.scenario;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1, counted in characters as an editor does
 */
record Place(int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    static final Place START = new Place(1, 1);

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

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
