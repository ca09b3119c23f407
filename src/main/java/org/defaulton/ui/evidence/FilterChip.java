package org.defaulton.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** A filter by one value: first a menu, then the name of the chosen value, which a click removes. */
final class FilterChip {
    private static final Messages TEXTS = Messages.of(FilterChip.class);

    private final List<FilterValue> values;
    private final MenuButton menu;
    private final Button chosen = new Button("", IconFactory.icon("x"));
    private final StackPane node = new StackPane();

    /** A possible value. */
    record FilterValue(String id, String name) {}

    /**
     * Creates a chip without a value.
     *
     * @param name of the filter in message keys
     * @param choose gets the id of a value; the empty text for any
     */
    FilterChip(String name, List<FilterValue> values, Consumer<String> choose) {
        this.values = values;
        menu = new MenuButton(TEXTS.text("filter." + name));
        menu.setId("filter-" + name);
        menu.setAccessibleHelp(TEXTS.text("filter." + name + ".help"));
        menu.getItems().setAll(values.stream().map(value -> item(value, choose)).toList());
        chosen.setId("unfilter-" + name);
        chosen.getStyleClass().add("chosen");
        chosen.setContentDisplay(ContentDisplay.RIGHT);
        chosen.setOnAction(_ -> {
            choose.accept("");
            menu.requestFocus();
        });
        node.getChildren().setAll(menu, chosen);
    }

    private MenuItem item(FilterValue value, Consumer<String> choose) {
        MenuItem item = new MenuItem(value.name());
        item.setId(menu.getId() + "-" + value.id());
        item.setOnAction(_ -> {
            choose.accept(value.id());
            chosen.requestFocus();
        });
        return item;
    }

    StackPane node() {
        return node;
    }

    void show(String id) {
        String name = values.stream()
                .filter(value -> value.id().equals(id))
                .map(FilterValue::name)
                .findFirst()
                .orElse("");
        chosen.setText(name);
        NodeFactory.withTooltip(chosen);
        chosen.setAccessibleText(TEXTS.text("filter.give-up", name));
        NodeFactory.show(chosen, !name.isEmpty());
        NodeFactory.show(menu, name.isEmpty());
    }
}
