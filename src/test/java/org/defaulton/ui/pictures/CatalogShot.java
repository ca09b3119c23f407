package org.defaulton.ui.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * A picture of the catalog.
 *
 * @param shot the picture
 * @param gesture the last action in the window
 * @param saved whether events can be saved
 */
record CatalogShot(Screenshot shot, ShotAction gesture, boolean saved) {
    CatalogShot(String name, List<SessionEvent> events, Look look) {
        this(name, events, look, TextSize.P100, 1280, 800);
    }

    CatalogShot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height) {
        this(name, events, look, textSize, width, height, ShotAction.NONE);
    }

    CatalogShot(String name, List<SessionEvent> events, Look look, ShotAction gesture) {
        this(name, events, look, TextSize.P100, 1280, 800, gesture);
    }

    CatalogShot(String name, List<SessionEvent> events, Look look, TextSize textSize, int width, int height,
            ShotAction gesture) {
        this(new Screenshot(name, events, look, textSize, width, height), gesture, true);
    }

    /** These events, followed by more. */
    static List<SessionEvent> plus(List<SessionEvent> events, SessionEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    /** The suffix of the names of pictures in this look. */
    static String end(Look look) {
        return "-" + look.name().toLowerCase(Locale.ROOT);
    }

    String name() {
        return shot.name();
    }

    /** The same while nothing can be saved. */
    CatalogShot onFullDisk() {
        return new CatalogShot(shot, gesture, false);
    }
}
