package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the window is divided.
 *
 * @param enlarged whether the view is expanded, so that the mirror shows only the current control
 * @param side the side shown if there is room for only one
 */
public record WindowState(boolean enlarged, WindowSide side) {
    /** The two sides of the window. */
    public enum WindowSide {
        /** The platform’s side. */
        @JsonProperty("mirror")
        MIRROR,
        /** The impact side, which shows what choices change. */
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

    /** Ends the expanded view, because an opened page needs the mirror's room. */
    WindowState shrunk() {
        return new WindowState(false, side);
    }
}
