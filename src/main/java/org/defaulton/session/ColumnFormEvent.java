package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An event of the form that adds a column to the comparison. */
public sealed interface ColumnFormEvent extends SessionEvent {
    /** The form was opened, without any edits. */
    record ColumnFormOpened() implements ColumnFormEvent {}

    /** A field of the form was edited and now has this text. */
    record ColumnFieldEdited(@JsonProperty("field") String field,
            @JsonProperty("text") String text) implements ColumnFormEvent {}

    /** The form was closed and its edits were discarded. */
    record ColumnFormClosed() implements ColumnFormEvent {}
}
