package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the window is divided.
 *
 * @param enlarged whether the view is expanded, so that the mirror shows only the current control
 * @param side the side shown if there is room for only one
 * @param comparing whether the comparison of platforms is open, in place of both sides
 */
public record WindowState(boolean enlarged, WindowSide side, boolean comparing) {
    /** The two sides of the window. */
    public enum WindowSide {
        /** The platform’s side. */
        @JsonProperty("mirror")
        MIRROR,
        /** The impact side, which shows what choices change. */
        @JsonProperty("impact")
        IMPACT
    }

    static final WindowState START = new WindowState(false, WindowSide.MIRROR, false);

    WindowState apply(WindowStateEvent event) {
        return switch (event) {
            case WindowStateEvent.Enlarged(boolean on) -> new WindowState(on, side, comparing);
            case WindowStateEvent.SideShown(WindowSide shown) -> new WindowState(enlarged, shown, comparing);
            case WindowStateEvent.PlatformsCompared(boolean on) -> new WindowState(enlarged, side, on);
        };
    }

    /** Ends the expanded view, because an opened page needs the mirror's room. */
    WindowState shrunk() {
        return new WindowState(false, side, comparing);
    }
}
