package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens on the platform’s side. */
public sealed interface MirrorEvent extends SessionEvent {
    /** A page of the mirror was opened. */
    record PageOpened(@JsonProperty("page") MirrorPage page) implements MirrorEvent {}

    /** The way back was taken. */
    record WentBack() implements MirrorEvent {}

    /** The text in the search field became this. */
    record Searched(@JsonProperty("text") String text) implements MirrorEvent {}
}
