package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to the window as a whole. */
public sealed interface WindowStateEvent extends SessionEvent {
    /** The impact side took the room of the mirror, or gave it back. */
    record Enlarged(@JsonProperty("on") boolean on) implements WindowStateEvent {}

    /** In a window with room for one side only, it is this side’s turn. */
    record SideShown(@JsonProperty("side") WindowState.WindowSide side) implements WindowStateEvent {}
}
