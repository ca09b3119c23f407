package org.defaulton.ui.impact;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.defaulton.ui.controls.NodeFactory;

/** Tabs on the left, the buttons of a view on the right; if there is not enough room, the buttons lose their text. */
final class TabBar extends HBox {
    private static final String NARROW = "narrow";

    private final Region tabs;
    private final Region tools;
    private double wordsNeed;

    TabBar(Region tabs, Region tools) {
        super(tabs, NodeFactory.spacer(), tools);
        this.tabs = tabs;
        this.tools = tools;
        setHgrow(tabs, Priority.NEVER);
        tabs.setMinWidth(USE_PREF_SIZE);
        tools.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        getStyleClass().add("tab-row");
        // Other buttons and other tabs need another width, which is measured with all their text.
        InvalidationListener widen = _ -> getStyleClass().remove(NARROW);
        tools.getChildrenUnmodifiable().addListener(widen);
        tabs.getChildrenUnmodifiable().forEach(tab -> tab.managedProperty().addListener(widen));
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = getStyleClass().contains(NARROW);
        if (!narrow) {
            wordsNeed = tabs.prefWidth(-1) + getSpacing() * 2 + tools.prefWidth(-1);
        }
        boolean tooWide = wordsNeed > getWidth();
        if (tooWide != narrow) {
            NodeFactory.setStyleClass(this, NARROW, tooWide);
            applyCss();
        }
        super.layoutChildren();
    }
}
