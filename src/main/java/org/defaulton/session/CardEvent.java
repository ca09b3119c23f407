package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An event of the open card. */
public sealed interface CardEvent extends SessionEvent {
    /** A card was opened or pinned. It replaces the card before. */
    record CardOpened(@JsonProperty("card") OpenCard card) implements CardEvent {}

    /** The card was closed. */
    record CardClosed() implements CardEvent {}
}
