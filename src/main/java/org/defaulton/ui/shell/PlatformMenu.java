package org.defaulton.ui.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** The menu with the shipped platforms, the command to open a file, and the recent scenario files. */
final class PlatformMenu {
    private static final Messages TEXTS = Messages.of(PlatformMenu.class);

    private final MenuButton button;
    private final PlatformOpener opener;
    private final RecentItems recent;

    /** @param compare opens the comparison of all platforms */
    PlatformMenu(MenuButton button, PlatformOpener opener, Runnable compare) {
        this.button = button;
        this.opener = opener;
        MenuItem all = new MenuItem(TEXTS.text("platform.compare"));
        all.setId("platform-compare");
        all.setOnAction(_ -> compare.run());
        recent = new RecentItems(button.getItems(), "recent", opener::openFile);
        button.getItems().addAll(new SeparatorMenuItem(), all, OpenItem.of("platform-file", button, opener::openFile));
        button.setOnShowing(_ -> {
            fillRecent();
            fill();
        });
    }

    void show(Scenario scenario) {
        button.setText(scenario.listName());
        NodeFactory.withTooltip(button);
        NodeFactory.setStyleClass(button, "long-name", button.getTooltip() != null);
    }

    /** Reads the names when the menu opens for the first time, so that the start does not wait for them. */
    private void fill() {
        button.setOnShowing(_ -> fillRecent());
        // All at once, because each change makes an open menu rebuild its items under the pointer.
        opener.scenarios(names -> button.getItems()
                .addAll(0, names.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList()));
    }

    private void fillRecent() {
        recent.show(opener.recentFiles(), null);
    }

    private MenuItem item(String id, String name) {
        MenuItem item = new MenuItem(name);
        item.setId("platform-" + id);
        item.setOnAction(_ -> opener.open(id));
        return item;
    }
}
