package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.defaulton.drawing.Axis;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is dragged along the axis; for the keyboard and for screen readers it is a slider of days. */
final class Thumb extends Region {
    static final double SIZE = 20;
    private static final Messages TEXTS = Messages.of(Thumb.class);

    private final Consumer<LocalDate> go;
    private LocalDate day = LocalDate.EPOCH;
    private Axis axis = new Axis(day, day.plusDays(1), 0, 0);

    /** A thumb that hands over the days that the keyboard asks for. */
    Thumb(Consumer<LocalDate> go) {
        this.go = go;
        getStyleClass().add("timeline-thumb");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(TEXTS.text("thumb.help"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(LocalDate shown, Axis along) {
        day = shown;
        axis = along;
        setAccessibleText(TEXTS.date(shown));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void pressed(KeyEvent event) {
        LocalDate target = target(event.getCode(), event.isShiftDown() || event.isShortcutDown());
        if (target != null) {
            event.consume();
            go(target);
        }
    }

    private @Nullable LocalDate target(KeyCode code, boolean byMonth) {
        return switch (code) {
            case LEFT, DOWN -> byMonth ? day.minusMonths(1) : day.minusDays(1);
            case RIGHT, UP -> byMonth ? day.plusMonths(1) : day.plusDays(1);
            case PAGE_DOWN -> day.minusMonths(1);
            case PAGE_UP -> day.plusMonths(1);
            case HOME -> axis.first();
            case END -> axis.last();
            default -> null;
        };
    }

    private void go(LocalDate target) {
        LocalDate within = axis.within(target);
        if (!within.equals(day)) {
            go.accept(within);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) day.toEpochDay();
            case MIN_VALUE -> (double) axis.first().toEpochDay();
            case MAX_VALUE -> (double) axis.last().toEpochDay();
            case VALUE_STRING -> TEXTS.date(day);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> go(day.plusDays(1));
            case DECREMENT -> go(day.minusDays(1));
            case SET_VALUE -> go(LocalDate.ofEpochDay(((Number) parameters[0]).longValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
