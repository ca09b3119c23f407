package org.defaulton.drawing;

import java.util.List;

/**
 * One row on the left: a kind of data, or a group of several.
 *
 * @param id of the data category, or of the group
 * @param name its name on screen
 * @param data ids of the data categories, at least one
 * @param rate items that the member makes per month, 0 or more
 */
public record DataRow(String id, String name, List<String> data, int rate) {
    public DataRow {
        data = List.copyOf(data);
    }
}
