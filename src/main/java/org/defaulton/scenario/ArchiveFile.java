package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of an archive, or a folder of pages.
 *
 * @param names its names without ending, in every language that is known; a number behind them, case, spaces and
 *     punctuation do not matter
 * @param data id of the data category that each row or page is an item of; null where they are no items
 * @param pages whether the names are those of a folder, in which each file is an item without a date
 * @param preamble what the platform writes before the header; null for nothing
 * @param header the names of the columns, as the platform writes them in one line; null where nobody knows
 * @param date names of the column that says when a row was made, in every language that is known; empty where none does
 * @param dateForm how the platform writes that, as a date pattern of Unicode; null without a date
 * @param joined whether the earliest of these dates is that of joining
 */
public record ArchiveFile(List<String> names, @Nullable String data, boolean pages, @Nullable String preamble,
        @Nullable String header, List<String> date, @Nullable String dateForm, boolean joined) {
    public ArchiveFile {
        names = OmittedKeys.copyOrEmpty(names);
        date = OmittedKeys.copyOrEmpty(date);
    }

    /** The names of the columns; empty where nobody knows. */
    public List<String> columns() {
        return header == null ? List.of() : List.of(header.split(","));
    }
}
