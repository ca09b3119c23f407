package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to the form with which somebody adds a column to the comparison. */
public sealed interface ColumnFormEvent extends SessionEvent {
    /** The form was opened, with nothing filled in. */
    record ColumnFormOpened() implements ColumnFormEvent {}

    /** A field of the form became this. */
    record ColumnFieldEdited(@JsonProperty("field") String field,
            @JsonProperty("text") String text) implements ColumnFormEvent {}

    /** The form was closed, and what was filled in is gone. */
    record ColumnFormClosed() implements ColumnFormEvent {}
}
