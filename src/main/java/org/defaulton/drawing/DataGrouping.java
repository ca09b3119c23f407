package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.DataGroup;

/** Combines small kinds of data in one row if none of them goes into the use in focus, to save room for the others. */
final class DataGrouping {
    private DataGrouping() {
    }

    /** The rows with groups in place of their members, those with the most items per month first. */
    static List<DataRow> of(List<DataGroup> groups, List<DataRow> rows) {
        List<String> ids = rows.stream().map(DataRow::id).toList();
        // Only if all of its data is among the rows, as the name of the group promises.
        List<DataGroup> found = groups.stream().filter(group -> ids.containsAll(group.data())).toList();
        List<String> gone = found.stream().flatMap(group -> group.data().stream()).toList();
        List<DataRow> all = new ArrayList<>(Stream.concat(found.stream().map(group -> row(group, rows)),
                rows.stream().filter(row -> !gone.contains(row.id()))).toList());
        all.sort(Comparator.comparingInt(DataRow::rate).reversed());
        return all;
    }

    private static DataRow row(DataGroup group, List<DataRow> rows) {
        List<DataRow> mine = rows.stream().filter(row -> group.data().contains(row.id())).toList();
        return new DataRow(group.id(), group.name(), mine.stream().map(DataRow::id).toList(),
                mine.stream().mapToInt(DataRow::rate).sum());
    }
}
