package org.defaulton.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.defaulton.text.Messages;

/** The menu item that asks for a file and opens it. */
final class OpenItem {
    private static final Messages TEXTS = Messages.of(OpenItem.class);

    private OpenItem() {
    }

    /** An item for the menu of a button. */
    static MenuItem of(String id, MenuButton button, Consumer<Path> open) {
        MenuItem item = new MenuItem(TEXTS.text("open"));
        item.setId(id);
        item.setOnAction(_ -> choose(button, open));
        return item;
    }

    private static void choose(MenuButton button, Consumer<Path> open) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.text("open.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(TEXTS.text("open.files"), "*.yaml", "*.yml", "*.json"));
        File file = chooser.showOpenDialog(button.getScene().getWindow());
        if (file != null) {
            open.accept(file.toPath());
        }
    }
}
