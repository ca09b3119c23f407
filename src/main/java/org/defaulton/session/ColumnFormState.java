package org.defaulton.session;

import java.util.HashMap;
import java.util.Map;

/**
 * The form that adds a column to the comparison, as filled in so far.
 *
 * @param open whether the form is open
 * @param fields the texts of the edited fields, by field
 */
public record ColumnFormState(boolean open, Map<String, String> fields) {
    /** The closed form. */
    public static final ColumnFormState CLOSED = new ColumnFormState(false, Map.of());
    /** The field for the name of the column. */
    public static final String NAME = "name";
    /** The field for the country, as a two-letter code. */
    public static final String COUNTRY = "country";
    /** The field for the age, in whole years. */
    public static final String AGE = "age";
    /** The field for the day of the choices, such as 2024-09-19. */
    public static final String DAY = "day";

    public ColumnFormState {
        fields = Map.copyOf(fields);
    }

    /** The field for a choice: the value of the control, or the outcome of an objection. */
    public static String choice(String control) {
        return "choice:" + control;
    }

    /**
     * The text in the field.
     *
     * @param untouched the text to use until the field is edited
     */
    public String field(String field, String untouched) {
        return fields.getOrDefault(field, untouched);
    }

    ColumnFormState apply(ColumnFormEvent event) {
        return switch (event) {
            case ColumnFormEvent.ColumnFormOpened() -> new ColumnFormState(true, Map.of());
            case ColumnFormEvent.ColumnFieldEdited(String field, String text) -> open ? with(field, text) : this;
            case ColumnFormEvent.ColumnFormClosed() -> CLOSED;
        };
    }

    /** The form after an event of the comparison. Adding a column closes it. */
    ColumnFormState after(CompareEvent event) {
        return event instanceof CompareEvent.ColumnAdded ? CLOSED : this;
    }

    private ColumnFormState with(String field, String text) {
        Map<String, String> edited = new HashMap<>(fields);
        edited.put(field, text);
        return new ColumnFormState(true, edited);
    }
}
