package org.defaulton.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls until a node is visible, horizontally and vertically. */
public final class ScrollIntoView {
    private ScrollIntoView() {
    }

    /** Scrolls everything around the node, no further than needed. */
    public static void reveal(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
                reveal(node, scroll);
            }
        }
    }

    /** The bottom edge of the visible part of a region that may be in a scroll pane. */
    public static double lowest(Region region) {
        for (Node parent = region.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                double room = scroll.getViewportBounds().getHeight();
                return Math.min(region.getHeight(), room + scroll.getVvalue() * Math.max(0, region.getHeight() - room));
            }
        }
        return region.getHeight();
    }

    private static void reveal(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        Bounds all = content.getLayoutBounds();
        Bounds room = scroll.getViewportBounds();
        scroll.setHvalue(
                value(scroll.getHvalue(), bounds.getMinX(), bounds.getMaxX(), room.getWidth(), all.getWidth()));
        scroll.setVvalue(
                value(scroll.getVvalue(), bounds.getMinY(), bounds.getMaxY(), room.getHeight(), all.getHeight()));
    }

    private static double value(double now, double from, double to, double room, double all) {
        double rest = all - room;
        double begin = now * rest;
        if (rest <= 0 || (from >= begin && to <= begin + room)) {
            return now;
        }
        return Math.clamp((from < begin ? from : to - room) / rest, 0, 1);
    }
}
