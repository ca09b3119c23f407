package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.defaulton.usage.Choice;

/**
 * A column that somebody added to the comparison.
 *
 * @param id unique among the columns, such as "own-1"
 * @param name what the person calls it
 * @param country where the member lives in it: code, ISO 3166-1 alpha-2
 * @param age of the member in it, in whole years
 * @param choices what is done in it beside what the member has done, each with its day
 */
public record CustomColumn(@JsonProperty("id") String id, @JsonProperty("name") String name,
        @JsonProperty("country") String country, @JsonProperty("age") int age,
        @JsonProperty("choices") List<Choice> choices) {
    public CustomColumn {
        choices = List.copyOf(choices);
    }
}
