package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Events of the window as a whole. */
public sealed interface WindowStateEvent extends SessionEvent {
    /** The view was expanded over the mirror, or reduced again. */
    record Enlarged(@JsonProperty("on") boolean on) implements WindowStateEvent {}

    /** In a window with room for only one side, this side was shown. */
    record SideShown(@JsonProperty("side") WindowState.WindowSide side) implements WindowStateEvent {}

    /** The comparison of platforms was opened in place of both sides, or closed again. */
    record PlatformsCompared(@JsonProperty("on") boolean on) implements WindowStateEvent {}
}
