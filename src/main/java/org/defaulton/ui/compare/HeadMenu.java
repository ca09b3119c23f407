package org.defaulton.ui.compare;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The name of a column that can be changed. It breaks into lines; the toolkit's own forgets the room for its arrow. */
final class HeadMenu extends MenuButton {
    private static final double ARROW_EM = 1.2;

    HeadMenu(String name, List<MenuItem> items) {
        super(name);
        getStyleClass().add("head-menu");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(items);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : width - ARROW_EM * getFont().getSize());
    }
}
