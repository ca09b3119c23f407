package org.defaulton.scenario;

import java.util.List;

/**
 * Kinds of data that a diagram shows as one row unless one of them goes into the use in focus.
 *
 * @param id stable id, such as "account"; differs from the id of every data category
 * @param name the name of the row
 * @param data ids of the data categories, each in this group only
 */
public record DataGroup(String id, String name, List<String> data) {
    public DataGroup {
        data = List.copyOf(data);
    }
}
