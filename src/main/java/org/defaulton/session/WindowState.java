package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What has the room of the window.
 *
 * @param enlarged whether the mirror keeps only the control at hand, so that the view has more room
 * @param side the side that shows where there is room for one only
 */
public record WindowState(boolean enlarged, WindowSide side) {
    /** The two sides of the window. */
    public enum WindowSide {
        /** The platform’s. */
        @JsonProperty("mirror")
        MIRROR,
        /** What choices change. */
        @JsonProperty("impact")
        IMPACT
    }

    static final WindowState START = new WindowState(false, WindowSide.MIRROR);

    WindowState apply(WindowStateEvent event) {
        return switch (event) {
            case WindowStateEvent.Enlarged(boolean on) -> new WindowState(on, side);
            case WindowStateEvent.SideShown(WindowSide shown) -> new WindowState(enlarged, shown);
        };
    }

    /** A page that was opened needs the room of the mirror. */
    WindowState shrunk() {
        return new WindowState(false, side);
    }
}
