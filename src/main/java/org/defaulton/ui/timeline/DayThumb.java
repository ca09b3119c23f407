package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.defaulton.drawing.DayAxis;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/** The thumb that can be dragged along the axis; the keyboard moves it by days and months. */
final class DayThumb extends DaySlider {
    static final double SIZE = 20;
    private static final Messages TEXTS = Messages.of(DayThumb.class);
    private static final Period DAY = Period.ofDays(1);
    private static final Period MONTH = Period.ofMonths(1);

    private DayAxis axis = new DayAxis(day(), day().plus(DAY), 0, 0);

    /** Creates a thumb that reports the days requested by the keyboard. */
    DayThumb(Consumer<LocalDate> go) {
        super(DAY, TEXTS.text("thumb.help"), go);
        getStyleClass().add("timeline-thumb");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(LocalDate shown, DayAxis along) {
        axis = along;
        show(shown, TEXTS.date(shown));
    }

    @Override
    public DayAxis axis() {
        return axis;
    }

    private void pressed(KeyEvent event) {
        LocalDate target = target(event.getCode(), event.isShiftDown() || event.isShortcutDown() ? MONTH : DAY);
        if (target != null) {
            event.consume();
            move(target);
        }
    }

    private @Nullable LocalDate target(KeyCode key, Period byArrow) {
        return switch (key) {
            case DOWN -> day().minus(byArrow);
            case UP -> day().plus(byArrow);
            default -> target(key, byArrow, MONTH);
        };
    }
}
