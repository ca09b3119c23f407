package org.defaulton.comparison;

import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.usage.Choice;

/**
 * Something that the member might have done or might do.
 *
 * @param id stays the same as long as it is the same thing, such as "leave" or "country"
 * @param name a short heading, such as "Off today"
 * @param member who, with the country and age of this column
 * @param choices all of them, those that the member has really made included, in the order in which they were made
 */
public record Alternative(String id, String name, Member member, List<Choice> choices) {
    /** The column in which nothing more is done. */
    public static final String LEAVE = "leave";
    /** The main control set to its other value. */
    public static final String SWITCH = "switch";
    /** Where the main control asks first: answered so that the use stops. */
    public static final String REFUSE = "refuse";
    /** Stopped by the main control, and a request on top. */
    public static final String OBJECT = "object";
    /** Stopped by the main control from the day of joining on. */
    public static final String NEVER = "never";
    /** The same in another country. */
    public static final String COUNTRY = "country";

    public Alternative {
        choices = List.copyOf(choices);
    }
}
