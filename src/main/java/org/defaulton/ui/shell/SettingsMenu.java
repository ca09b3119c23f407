package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.ClipboardText;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.theme.IconFactory;

/** The app's own settings: look, text size, the host's bar, and actions for the stored data. */
public final class SettingsMenu extends MenuButton {
    private static final Messages TEXTS = Messages.of(SettingsMenu.class);

    public SettingsMenu(Appearance appearance, Consumer<Appearance> changed, Path folder, Runnable erase) {
        setId("settings");
        setGraphic(IconFactory.icon("settings"));
        getStyleClass().addAll("icon-button", "settings-button");
        setAccessibleText(TEXTS.text("bar.settings"));
        AppearanceHolder holder = new AppearanceHolder(appearance, changed);
        getItems().addAll(looks(holder), sizes(holder), host(holder), new SeparatorMenuItem(),
                item("data.where", "copy", () -> copy(folder)), item("data.erase", "trash-2", erase));
    }

    /** The appearance that the menu shows; reports every choice at once. */
    private static final class AppearanceHolder {
        private final Consumer<Appearance> changed;
        private Appearance current;

        AppearanceHolder(Appearance current, Consumer<Appearance> changed) {
            this.current = current;
            this.changed = changed;
        }

        void set(Appearance next) {
            current = next;
            changed.accept(next);
        }
    }

    private static Menu looks(AppearanceHolder holder) {
        Menu menu = new Menu(TEXTS.text("look"));
        ToggleGroup group = new ToggleGroup();
        for (Look look : Look.values()) {
            RadioMenuItem item = radio(TEXTS.text("look." + look.key()), "look-" + look.key(), group,
                    look == holder.current.look());
            item.setOnAction(_ -> holder.set(holder.current.with(look)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu sizes(AppearanceHolder holder) {
        Menu menu = new Menu(TEXTS.text("text-size"));
        ToggleGroup group = new ToggleGroup();
        for (TextSize size : TextSize.values()) {
            RadioMenuItem item = radio(TEXTS.text("text-size.percent", size.percent()), "text-size-" + size.percent(),
                    group, size == holder.current.textSize());
            item.setOnAction(_ -> holder.set(holder.current.with(size)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem host(AppearanceHolder holder) {
        CheckMenuItem item = new CheckMenuItem(TEXTS.text("host"));
        item.setId("host-bar-shown");
        item.setSelected(holder.current.hostBar());
        item.setOnAction(_ -> holder.set(holder.current.withHostBar(item.isSelected())));
        return item;
    }

    private static RadioMenuItem radio(String text, String id, ToggleGroup group, boolean selected) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        item.setSelected(selected);
        return item;
    }

    private static MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.text(key), IconFactory.icon(icon));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void copy(Path folder) {
        ClipboardText.toClipboard(folder.toString());
    }
}
