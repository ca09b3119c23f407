package org.defaulton.session;

import java.util.HashMap;
import java.util.Map;

/**
 * The form with which somebody adds a column to the comparison, while it is filled in.
 *
 * @param open whether it shows
 * @param fields what stands in the fields that were edited, by field
 */
public record ColumnFormState(boolean open, Map<String, String> fields) {
    /** No form. */
    public static final ColumnFormState CLOSED = new ColumnFormState(false, Map.of());
    /** What the column is called. */
    public static final String NAME = "name";
    /** Code of the country in the column. */
    public static final String COUNTRY = "country";
    /** Age in the column, in whole years. */
    public static final String AGE = "age";
    /** The day of what is chosen in the column, as in 2024-09-19. */
    public static final String DAY = "day";

    public ColumnFormState {
        fields = Map.copyOf(fields);
    }

    /** The field for what is chosen with the control: its value, for an objection its outcome. */
    public static String choice(String control) {
        return "choice:" + control;
    }

    /**
     * What stands in the field.
     *
     * @param untouched what stands there as long as nobody has edited it
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

    /** A column that was added has been asked for. */
    ColumnFormState after(CompareEvent event) {
        return event instanceof CompareEvent.ColumnAdded ? CLOSED : this;
    }

    private ColumnFormState with(String field, String text) {
        Map<String, String> edited = new HashMap<>(fields);
        edited.put(field, text);
        return new ColumnFormState(true, edited);
    }
}
