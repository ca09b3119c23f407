package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.text.Messages;

/** Tells small kinds of data together where none of them is in question, so that the others have room. */
final class DataGrouping {
    private static final Messages TEXTS = Messages.of(DataGrouping.class);
    private static final List<DataGroup> ALL = List.of(
            new DataGroup("network", List.of("activity", "device", "connections", "inferences", "demographics")),
            new DataGroup("account", List.of("credentials", "payment", "salary")));

    /** Data that is told together only if all of it is among the rows: its name promises all of it. */
    private record DataGroup(String id, List<String> data) {
        private boolean isIn(List<DataRow> rows) {
            return rows.stream().map(DataRow::id).toList().containsAll(data);
        }

        private DataRow row(List<DataRow> rows) {
            List<DataRow> mine = rows.stream().filter(row -> data.contains(row.id())).toList();
            return new DataRow(id, TEXTS.text("group." + id), mine.stream().map(DataRow::id).toList(),
                    mine.stream().mapToInt(DataRow::rate).sum());
        }
    }

    private DataGrouping() {
    }

    /** The rows with groups in the place of their members, most items a month first. */
    static List<DataRow> of(List<DataRow> rows) {
        List<DataGroup> found = ALL.stream().filter(group -> group.isIn(rows)).toList();
        List<String> gone = found.stream().flatMap(group -> group.data().stream()).toList();
        List<DataRow> all = new ArrayList<>(Stream.concat(found.stream().map(group -> group.row(rows)),
                rows.stream().filter(row -> !gone.contains(row.id()))).toList());
        all.sort(Comparator.comparingInt(DataRow::rate).reversed());
        return all;
    }
}
