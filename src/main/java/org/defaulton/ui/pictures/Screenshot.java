package org.defaulton.ui.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * A picture to make: what happens before it, and how it looks.
 *
 * @param name of the file, without ending
 * @param events what happens in a new session before the picture
 * @param look the colours
 * @param textSize the size of the text
 * @param width in pixels
 * @param height in pixels
 * @param gesture what somebody does in the window last
 * @param saved whether what happens can be saved
 */
record Screenshot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height,
        ShotAction gesture, boolean saved) {
    Screenshot(String name, List<SessionEvent> events, Look look) {
        this(name, events, look, TextSize.P100, 1280, 800);
    }

    Screenshot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height) {
        this(name, events, look, textSize, width, height, ShotAction.NONE, true);
    }

    Screenshot(String name, List<SessionEvent> events, Look look, ShotAction gesture) {
        this(name, events, look, TextSize.P100, 1280, 800, gesture, true);
    }

    Screenshot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height,
            ShotAction gesture) {
        this(name, events, look, textSize, width, height, gesture, true);
    }

    /** First these events, then more. */
    static List<SessionEvent> plus(List<SessionEvent> events, SessionEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    /** How the name of a picture in such colours ends. */
    static String end(Look look) {
        return "-" + look.name().toLowerCase(Locale.ROOT);
    }

    /** The same where nothing can be saved. */
    Screenshot onFullDisk() {
        return new Screenshot(name, events, look, textSize, width, height, gesture, false);
    }
}
