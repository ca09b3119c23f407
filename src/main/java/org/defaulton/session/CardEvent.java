package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to cards. */
public sealed interface CardEvent extends SessionEvent {
    /** A card was opened, or what it explains was pinned; it takes the place of the one before. */
    record CardOpened(@JsonProperty("card") OpenCard card) implements CardEvent {}

    /** The card was closed. */
    record CardClosed() implements CardEvent {}
}
