package org.defaulton.scenario;

import java.util.List;

/**
 * Small kinds of data that a drawing shows as one where none of them is in question.
 *
 * @param id stable id, such as "account"; no data category has it
 * @param name what a person calls all of them together
 * @param data ids of the data categories, each in this group only
 */
public record DataGroup(String id, String name, List<String> data) {
    public DataGroup {
        data = List.copyOf(data);
    }
}
