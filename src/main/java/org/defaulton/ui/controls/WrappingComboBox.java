package org.defaulton.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A drop-down list whose selected text wraps instead of being truncated. Texts come from its converter. */
public class WrappingComboBox<T> extends ComboBox<T> {
    private static final double NARROWEST = 48;
    private static final double ARROW = 30;

    /** Creates an empty list that takes the available width. */
    public WrappingComboBox() {
        setMaxWidth(Double.MAX_VALUE);
        setButtonCell(new ChosenCell());
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double oneLine = super.computePrefHeight(-1);
        Node arrow = lookup(".arrow-button");
        double room = width - (arrow == null ? ARROW : arrow.prefWidth(-1)) - snappedLeftInset() - snappedRightInset();
        return width < 0
                ? oneLine
                : Math.max(oneLine, getButtonCell().prefHeight(room) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    /** Shows the selected item. */
    private final class ChosenCell extends ListCell<T> {
        ChosenCell() {
            getStyleClass().add("chosen");
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? getPromptText() : getConverter().toString(item));
        }
    }
}
