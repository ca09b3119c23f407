package org.defaulton.ui.save;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.defaulton.ui.controls.NodeFactory;

/**
 * A sheet with what the window shows: the parts stacked at their full height, even if they scroll in the window, and a
 * footer with the member and the day. On the FX thread.
 */
final class PageSnapshot {
    private static final int MARGIN = 24;
    /** Sharp in print and on high-resolution screens. */
    private static final int SCALE = 2;

    private final List<Node> parts;
    private final Color ground;
    private final double width;

    /**
     * Creates a sheet with the parts.
     *
     * @param shown nodes of one window, at least one
     * @param foot the footer, one or two sentences
     */
    PageSnapshot(List<Node> shown, String foot) {
        Scene scene = shown.getFirst().getScene();
        width = shown.stream().mapToDouble(node -> node.getLayoutBounds().getWidth()).max().orElseThrow();
        parts = Stream.concat(shown.stream(), Stream.of(foot(scene, foot))).toList();
        ground = scene.getRoot() instanceof Region root && root.getBackground() != null
                && root.getBackground().getFills().getFirst().getFill() instanceof Color color && color.isOpaque()
                        ? color
                        : Color.WHITE;
    }

    /** Looks as it would in the window, without being part of it. */
    private Label foot(Scene scene, String text) {
        Label foot = NodeFactory.paragraph(text, "caption");
        VBox root = new VBox(foot);
        root.getStyleClass().setAll(scene.getRoot().getStyleClass());
        Scene own = new Scene(root, width, width);
        own.getStylesheets().setAll(scene.getStylesheets());
        root.applyCss();
        root.layout();
        return foot;
    }

    private int height() {
        return parts.stream().mapToInt(PageSnapshot::height).sum() + 2 * MARGIN + MARGIN;
    }

    private static int height(Node part) {
        return (int) Math.ceil(part.getLayoutBounds().getHeight());
    }

    /** The y of a part; the footer keeps its distance. */
    private int top(int part) {
        int above = parts.subList(0, part).stream().mapToInt(PageSnapshot::height).sum();
        return MARGIN + above + (part == parts.size() - 1 ? MARGIN : 0);
    }

    /** The sheet as SVG. */
    String svg(String title) {
        SceneSvg svg = new SceneSvg(width + 2 * MARGIN, height(), ground, title);
        for (int i = 0; i < parts.size(); i++) {
            svg.add(parts.get(i), MARGIN, top(i));
        }
        return svg.end();
    }

    /** The sheet as an image, at twice the screen's resolution. */
    WritableImage image() {
        int wide = (int) Math.ceil((width + 2 * MARGIN) * SCALE);
        int high = height() * SCALE;
        int[] pixels = new int[wide * high];
        Arrays.fill(pixels, argb(ground));
        WritableImage image = new WritableImage(wide, high);
        image.getPixelWriter()
                .setPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), IntBuffer.wrap(pixels), wide);
        for (int i = 0; i < parts.size(); i++) {
            WritableImage part = snapshot(parts.get(i));
            image.getPixelWriter()
                    .setPixels(MARGIN * SCALE, top(i) * SCALE, (int) part.getWidth(), (int) part.getHeight(),
                            part.getPixelReader(), 0, 0);
        }
        return image;
    }

    private WritableImage snapshot(Node part) {
        Bounds bounds = part.localToParent(part.getLayoutBounds());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(ground);
        parameters.setViewport(new Rectangle2D(bounds.getMinX() * SCALE, bounds.getMinY() * SCALE,
                Math.max(1, bounds.getWidth() * SCALE), Math.max(1, bounds.getHeight() * SCALE)));
        return part.snapshot(parameters, null);
    }

    private static int argb(Color color) {
        return 0xff000000 | (int) Math.round(color.getRed() * 255) << 16 | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
