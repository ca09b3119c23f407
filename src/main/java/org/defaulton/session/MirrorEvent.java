package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Events of the platform’s side. */
public sealed interface MirrorEvent extends SessionEvent {
    /** A page of the mirror was opened. */
    record PageOpened(@JsonProperty("page") MirrorPage page) implements MirrorEvent {}

    /** The user went back to the page before. */
    record WentBack() implements MirrorEvent {}

    /** The search field now has this text. */
    record Searched(@JsonProperty("text") String text) implements MirrorEvent {}
}
