package org.defaulton.ui.impact;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.defaulton.ui.controls.NodeFactory;

/** Tabs on the left, the buttons of a view on the right; if there is not enough room, the buttons lose their text. */
final class TabBar extends HBox {
    private static final String NARROW = "narrow";
    /** Where even the tools without words leave the tabs too little room. */
    private static final String TIGHT = "tight";

    private final Region tabs;
    private final Region tools;
    private double tabsNeed;
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
        InvalidationListener widen = _ -> getStyleClass().removeAll(NARROW, TIGHT);
        tools.getChildrenUnmodifiable().addListener(widen);
        tabs.getChildrenUnmodifiable().forEach(tab -> tab.managedProperty().addListener(widen));
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = getStyleClass().contains(NARROW);
        boolean tight = getStyleClass().contains(TIGHT);
        if (!tight) {
            tabsNeed = tabs.prefWidth(-1) + getSpacing() * 2;
        }
        if (!narrow) {
            wordsNeed = tools.prefWidth(-1);
        }
        if (narrow != tabsNeed + wordsNeed > getWidth()) {
            restyle(NARROW, !narrow);
        }
        if (tight != tabsNeed + tools.prefWidth(-1) > getWidth()) {
            restyle(TIGHT, !tight);
        }
        super.layoutChildren();
    }

    private void restyle(String styleClass, boolean wanted) {
        NodeFactory.setStyleClass(this, styleClass, wanted);
        applyCss();
    }
}
