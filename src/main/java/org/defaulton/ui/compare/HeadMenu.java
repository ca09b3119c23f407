package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.defaulton.ui.common.ActionRow;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** The name of a column that can be changed. It breaks into lines, which a menu button would not let it. */
final class HeadMenu extends ActionRow {
    private final ContextMenu menu = new ContextMenu();

    HeadMenu(String name, String hint, List<MenuItem> items) {
        super(() -> {
        });
        Label words = Nodes.paragraph(name, "head-name");
        getChildren().addAll(words, Icons.icon("chevron-down"));
        getStyleClass().add("head-menu");
        setAlignment(Pos.BOTTOM_LEFT);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        Tooltip.install(this, new Tooltip(hint));
        menu.getItems().setAll(items);
    }

    @Override
    public void fire() {
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
