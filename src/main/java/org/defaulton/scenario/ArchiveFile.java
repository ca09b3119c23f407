package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of an archive, or a folder of pages.
 *
 * @param names its names without the ending, in every known language; case, spaces, punctuation and a final number do
 *     not matter
 * @param data id of the data category; each row or page is one item of it; null if they are not items
 * @param pages whether this is a folder in which each file is an item without a date
 * @param preamble the text that the platform writes before the header; null for none
 * @param header the line with the names of the columns; null if it is not known
 * @param date names of the column with the date of a row, in every known language; empty if there is none
 * @param dateForm the format of the dates, as a Unicode date pattern; null without a date
 * @param joined whether the earliest date is the day of joining
 */
public record ArchiveFile(List<String> names, @Nullable String data, boolean pages, @Nullable String preamble,
        @Nullable String header, List<String> date, @Nullable String dateForm, boolean joined) {
    public ArchiveFile {
        names = OmittedKeys.copyOrEmpty(names);
        date = OmittedKeys.copyOrEmpty(date);
    }

    /** The names of the columns; empty if they are not known. */
    public List<String> columns() {
        return header == null ? List.of() : List.of(header.split(","));
    }
}
