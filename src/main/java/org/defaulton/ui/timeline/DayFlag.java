package org.defaulton.ui.timeline;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.text.Messages;

/** The simulated day, in white on black below the thumb. */
final class DayFlag extends Label {
    private static final Messages TEXTS = Messages.of(DayFlag.class);

    DayFlag() {
        getStyleClass().add("timeline-flag");
    }

    void show(LocalDate day) {
        setText(TEXTS.date(day));
    }

    /** Centers the flag below the point, as far as the room allows. */
    PixelSpan place(double x, double y, PixelSpan room) {
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(-1));
        double left = Math.rint(Math.clamp(x - width / 2, room.from(), Math.max(room.from(), room.to() - width)));
        resizeRelocate(left, Math.rint(y - height / 2), width, height);
        return new PixelSpan(left, left + width);
    }
}
