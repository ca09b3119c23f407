package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.defaulton.usage.Choice;

/**
 * A column that a user added to the comparison.
 *
 * @param id unique among the columns, such as "own-1"
 * @param name the user's name for it
 * @param country the member's country in this column: code, ISO 3166-1 alpha-2
 * @param age the member's age in this column, in whole years
 * @param choices the choices in addition to the member's own, each with its day
 */
public record CustomColumn(@JsonProperty("id") String id, @JsonProperty("name") String name,
        @JsonProperty("country") String country, @JsonProperty("age") int age,
        @JsonProperty("choices") List<Choice> choices) {
    public CustomColumn {
        choices = List.copyOf(choices);
    }
}
