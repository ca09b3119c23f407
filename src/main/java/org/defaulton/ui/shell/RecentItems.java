package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/** The recent files in a menu, under a heading. */
final class RecentItems {
    private static final Messages TEXTS = Messages.of(RecentItems.class);

    private final List<MenuItem> menu;
    private final String id;
    private final Consumer<Path> open;
    private final List<MenuItem> shown = new ArrayList<>();

    /**
     * Recent files in a menu.
     *
     * @param menu the items of the menu
     * @param id the ids of the items begin with it
     * @param open opens a file
     */
    RecentItems(List<MenuItem> menu, String id, Consumer<Path> open) {
        this.menu = menu;
        this.id = id;
        this.open = open;
    }

    /** Lists the files before an item; null for the end. */
    void show(List<RecentFiles.RecentFile> files, @Nullable MenuItem next) {
        menu.removeAll(shown);
        shown.clear();
        if (!files.isEmpty()) {
            MenuItem heading = new MenuItem(TEXTS.text("recent.heading"));
            heading.setDisable(true);
            shown.addAll(List.of(new SeparatorMenuItem(), heading));
        }
        for (int i = 0; i < files.size(); i++) {
            shown.add(item(files.get(i), id + "-" + i));
        }
        menu.addAll(next == null ? menu.size() : menu.indexOf(next), shown);
    }

    private MenuItem item(RecentFiles.RecentFile file, String itemId) {
        MenuItem item = new MenuItem(file.label());
        item.setId(itemId);
        item.setOnAction(_ -> open.accept(file.path()));
        return item;
    }
}
