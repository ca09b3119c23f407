package org.defaulton.ui.shell;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;

/** The menu with the shipped platforms and the command to open a file. */
final class PlatformMenu {
    private static final Messages TEXTS = Messages.of(PlatformMenu.class);

    private final MenuButton button;
    private final PlatformOpener opener;
    /** The items of recent files, with the separator above them. */
    private final List<MenuItem> recent = new ArrayList<>();

    /** @param compare opens the comparison of all platforms */
    PlatformMenu(MenuButton button, PlatformOpener opener, Runnable compare) {
        this.button = button;
        this.opener = opener;
        MenuItem file = new MenuItem(TEXTS.text("platform.file"));
        file.setId("platform-file");
        file.setOnAction(_ -> choose());
        MenuItem all = new MenuItem(TEXTS.text("platform.compare"));
        all.setId("platform-compare");
        all.setOnAction(_ -> compare.run());
        button.getItems().addAll(new SeparatorMenuItem(), all, file);
        button.setOnShowing(_ -> {
            fillRecent();
            fill();
        });
    }

    void show(Scenario scenario) {
        button.setText(scenario.listName());
    }

    /** Reads the names when the menu opens for the first time, so that the start does not wait for them. */
    private void fill() {
        button.setOnShowing(_ -> fillRecent());
        // All at once, because each change makes an open menu rebuild its items under the pointer.
        opener.scenarios(names -> button.getItems()
                .addAll(0, names.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList()));
    }

    /** Lists the recent files below the command to open a file. */
    private void fillRecent() {
        List<MenuItem> items = button.getItems();
        items.removeAll(recent);
        recent.clear();
        for (RecentFiles.RecentFile file : opener.recentFiles()) {
            MenuItem item = new MenuItem(TEXTS.text("platform.recent", file.name(), file.path().getFileName()));
            item.setId("recent-" + recent.size());
            item.setOnAction(_ -> opener.openFile(file.path()));
            recent.add(item);
        }
        if (!recent.isEmpty()) {
            recent.addFirst(new SeparatorMenuItem());
        }
        items.addAll(recent);
    }

    private MenuItem item(String id, String name) {
        MenuItem item = new MenuItem(name);
        item.setId("platform-" + id);
        item.setOnAction(_ -> opener.open(id));
        return item;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.text("platform.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(TEXTS.text("platform.files"), "*.yaml", "*.yml", "*.json"));
        File file = chooser.showOpenDialog(button.getScene().getWindow());
        if (file != null) {
            opener.openFile(file.toPath());
        }
    }
}
