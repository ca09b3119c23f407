package org.defaulton.ui.objection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** A drop-down list whose texts break into lines instead of being cut, and that jumps to what is typed. */
final class OptionBox extends ComboBox<Option> {
    private static final double NARROWEST = 48;
    private static final double ARROW = 30;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private String typed = "";
    private long typedAt;

    OptionBox(List<Option> options, String prompt) {
        getItems().setAll(options);
        setPromptText(prompt);
        setConverter(new Labels(options));
        setMaxWidth(Double.MAX_VALUE);
        setCellFactory(_ -> new OptionCell());
        setButtonCell(new ChosenCell());
        addEventFilter(KeyEvent.KEY_TYPED, this::jump);
    }

    @Override
    public Orientation getContentBias() {
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

    private void jump(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0)) || event.isShortcutDown()) {
            return;
        }
        long now = System.nanoTime();
        typed = now - typedAt > PAUSE_NANOS ? letter : typed + letter;
        typedAt = now;
        find(typed).ifPresent(this::setValue);
    }

    private Optional<Option> find(String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        return getItems().stream().filter(option -> option.label().toLowerCase(Locale.ROOT).startsWith(wanted))
                .findFirst();
    }

    /** What is chosen. */
    private final class ChosenCell extends ListCell<Option> {
        ChosenCell() {
            getStyleClass().add("chosen");
            setWrapText(true);
        }

        @Override
        protected void updateItem(Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? getPromptText() : option.label());
        }
    }

    /** Options by their labels. */
    private static final class Labels extends StringConverter<Option> {
        private final List<Option> options;

        Labels(List<Option> options) {
            this.options = options;
        }

        @Override
        public String toString(Option option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option fromString(String label) {
            return options.stream().filter(option -> option.label().equals(label)).findFirst().orElseThrow();
        }
    }
}
