package org.defaulton.drawing;

import java.util.List;

/**
 * One row on the left: a kind of data, or several that are told together.
 *
 * @param id of the data category, or of the group
 * @param name what a person calls it
 * @param data ids of the data categories, at least one
 * @param rate items that the member makes a month, 0 or more
 */
public record DataRow(String id, String name, List<String> data, int rate) {
    public DataRow {
        data = List.copyOf(data);
    }
}
