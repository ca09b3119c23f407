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
 * @param gesture what somebody does in the window last
 * @param saved whether what happens can be saved
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

    /** First these events, then more. */
    static List<SessionEvent> plus(List<SessionEvent> events, SessionEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    /** How the name of a picture in such colors ends. */
    static String end(Look look) {
        return "-" + look.name().toLowerCase(Locale.ROOT);
    }

    String name() {
        return shot.name();
    }

    /** The same where nothing can be saved. */
    CatalogShot onFullDisk() {
        return new CatalogShot(shot, gesture, false);
    }
}
