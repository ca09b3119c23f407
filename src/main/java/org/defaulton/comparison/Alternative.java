package org.defaulton.comparison;

import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.usage.Choice;

/**
 * Something the member could do or could have done.
 *
 * @param id stable as long as the column means the same, such as "leave" or "country"
 * @param name a short heading, such as "Off today"
 * @param member the member, with this column's country and age
 * @param choices all choices, including those the member has really made, in the order in which they were made
 */
public record Alternative(String id, String name, Member member, List<Choice> choices) {
    /** The column in which nothing more is done. */
    public static final String LEAVE = "leave";
    /** The main control set to its other value. */
    public static final String SWITCH = "switch";
    /** Where the main control asks first: answered so that the use stops. */
    public static final String REFUSE = "refuse";
    /** Stopped by the main control, plus a request. */
    public static final String OBJECT = "object";
    /** Stopped by the main control from the day of joining on. */
    public static final String NEVER = "never";
    /** The same in another country. */
    public static final String COUNTRY = "country";

    public Alternative {
        choices = List.copyOf(choices);
    }
}
