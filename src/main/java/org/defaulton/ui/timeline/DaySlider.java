package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.defaulton.drawing.DayAxis;
import org.jspecify.annotations.Nullable;

/** One tab stop; a slider of days for the keyboard and for screen readers. */
public abstract class DaySlider extends Region {
    private final Period step;
    private final Consumer<LocalDate> go;
    private LocalDate day = LocalDate.EPOCH;

    /**
     * Creates a slider that reports the days requested.
     *
     * @param step how far a screen reader moves it at a time
     * @param help explains the keys
     */
    protected DaySlider(Period step, String help, Consumer<LocalDate> go) {
        this.step = step;
        this.go = go;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(help);
    }

    /** The days from the first to the last. */
    public abstract DayAxis axis();

    /** The current day. */
    public final LocalDate day() {
        return day;
    }

    /** Sets the day, with the text that a screen reader announces. */
    protected final void show(LocalDate shown, String words) {
        day = shown;
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** Requests the day, limited to the first and last day. */
    protected final void move(LocalDate target) {
        LocalDate within = axis().within(target);
        if (!within.equals(day)) {
            go.accept(within);
        }
    }

    /** The day that a key leads to; null for other keys. */
    protected final @Nullable LocalDate target(KeyCode key, Period byArrow, Period byPage) {
        return switch (key) {
            case LEFT -> day.minus(byArrow);
            case RIGHT -> day.plus(byArrow);
            case PAGE_DOWN -> day.minus(byPage);
            case PAGE_UP -> day.plus(byPage);
            case HOME -> axis().first();
            case END -> axis().last();
            default -> null;
        };
    }

    @Override
    public final @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) day.toEpochDay();
            case MIN_VALUE -> (double) axis().first().toEpochDay();
            case MAX_VALUE -> (double) axis().last().toEpochDay();
            case VALUE_STRING -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public final void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(day.plus(step));
            case DECREMENT -> move(day.minus(step));
            case SET_VALUE -> move(LocalDate.ofEpochDay(((Number) parameters[0]).longValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
