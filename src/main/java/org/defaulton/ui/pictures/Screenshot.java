package org.defaulton.ui.pictures;

import java.util.List;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * A picture to take, with the events before it and its appearance.
 *
 * @param name the file name without its extension
 * @param events the events of a new session before the picture
 * @param look the colors
 * @param textSize the size of the text
 * @param width in pixels
 * @param height in pixels
 */
record Screenshot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height) {
    Screenshot {
        events = List.copyOf(events);
    }

    /** A picture of a window of the usual size, in light colors. */
    Screenshot(String name, List<SessionEvent> events) {
        this(name, events, Look.LIGHT, TextSize.P100, 1280, 800);
    }
}
