package org.defaulton.ui.flow;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls until a node shows. */
final class FlowScroll {
    private FlowScroll() {
    }

    static void show(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
                show(node, scroll);
                return;
            }
        }
    }

    /** The lower side of what shows of a region that may be scrolled. */
    static double lowest(Region region) {
        for (Node parent = region.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                double room = scroll.getViewportBounds().getHeight();
                return Math.min(region.getHeight(), room + scroll.getVvalue() * Math.max(0, region.getHeight() - room));
            }
        }
        return region.getHeight();
    }

    private static void show(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = scroll.getViewportBounds().getHeight();
        double rest = content.getLayoutBounds().getHeight() - room;
        double top = scroll.getVvalue() * rest;
        if (rest > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + room)) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - room / 2) / rest, 0, 1));
        }
    }
}
