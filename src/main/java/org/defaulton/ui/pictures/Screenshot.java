package org.defaulton.ui.pictures;

import java.util.List;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * A picture to make: what happens before it, and how it looks.
 *
 * @param name of the file, without ending
 * @param events what happens in a new session before the picture
 * @param look the colors
 * @param textSize the size of the text
 * @param width in pixels
 * @param height in pixels
 */
record Screenshot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height) {
    Screenshot {
        events = List.copyOf(events);
    }

    /** One in a window of the usual size, in light colors. */
    Screenshot(String name, List<SessionEvent> events) {
        this(name, events, Look.LIGHT, TextSize.P100, 1280, 800);
    }
}
