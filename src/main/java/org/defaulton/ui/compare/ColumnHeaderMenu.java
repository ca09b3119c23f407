package org.defaulton.ui.compare;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** The name of a column that can be changed. It wraps, unlike a menu button. */
final class ColumnHeaderMenu extends ActionRow {
    private final Label words = NodeFactory.paragraph("", "head-name");
    private final Tooltip tooltip = new Tooltip();
    private final ContextMenu menu = new ContextMenu();
    private Supplier<List<MenuItem>> items = List::of;

    ColumnHeaderMenu() {
        super(() -> {
        });
        getChildren().addAll(words, IconFactory.icon("chevron-down"));
        getStyleClass().add("head-menu");
        setAlignment(Pos.BOTTOM_LEFT);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        Tooltip.install(this, tooltip);
    }

    /** Changes the text; the items are created when the menu is opened. */
    void show(String name, String hint, Supplier<List<MenuItem>> newItems) {
        words.setText(name);
        tooltip.setText(hint);
        items = newItems;
    }

    @Override
    public void fire() {
        menu.getItems().setAll(items.get());
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
