package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to the draft of a request. */
public sealed interface FormEvent extends SessionEvent {
    /** A field of the form became this. */
    record FieldEdited(@JsonProperty("field") String field, @JsonProperty("text") String text) implements FormEvent {}

    /** A field of the form was left, so that what is wrong in it may now be said. */
    record FieldLeft(@JsonProperty("field") String field) implements FormEvent {}

    /** The draft is looked over before sending. */
    record ReviewOpened() implements FormEvent {}

    /** Back from the review to the draft. */
    record ReviewClosed() implements FormEvent {}

    /** The draft was thrown away, or a new request begun. */
    record FormCleared() implements FormEvent {}
}
