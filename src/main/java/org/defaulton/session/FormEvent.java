package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Events of the draft of a request. */
public sealed interface FormEvent extends SessionEvent {
    /** A field of the form now has this text. */
    record FieldEdited(@JsonProperty("field") String field, @JsonProperty("text") String text) implements FormEvent {}

    /** The focus left a field of the form, so that its fault may now be shown. */
    record FieldLeft(@JsonProperty("field") String field) implements FormEvent {}

    /** The review before sending was opened. */
    record ReviewOpened() implements FormEvent {}

    /** The review was closed to edit the draft. */
    record ReviewClosed() implements FormEvent {}

    /** The draft was discarded, or a new request was started. */
    record FormCleared() implements FormEvent {}
}
