package org.defaulton.scenario.file;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A position in a file. For content of a base, the position in the overlay that is responsible for it.
 *
 * @param line from 1
 * @param column from 1, counted in characters as an editor does
 * @param inBase the position in the base; null for content of the file itself
 */
public record FilePosition(int line, int column, @Nullable FilePosition inBase) implements Comparable<FilePosition> {
    private static final Comparator<FilePosition> ORDER = Comparator.comparingInt(FilePosition::line)
            .thenComparingInt(FilePosition::column)
            .thenComparing(FilePosition::inBase, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The beginning of a file. */
    public static final FilePosition START = new FilePosition(1, 1);

    /** A position in the file itself. */
    public FilePosition(int line, int column) {
        this(line, column, null);
    }

    /** The position right after the text. */
    static FilePosition endOf(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean returnAlone = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (text.charAt(i) == '\n' || returnAlone) {
                line++;
                lineStart = i + 1;
            }
        }
        return new FilePosition(line, Character.codePointCount(text, lineStart, text.length()) + 1);
    }

    /** This position in a base, with the position in the overlay that is responsible for it. */
    FilePosition answeredBy(FilePosition overlay) {
        return new FilePosition(overlay.line, overlay.column, this);
    }

    @Override
    public int compareTo(FilePosition that) {
        return ORDER.compare(this, that);
    }
}
