package org.defaulton.ui.save;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Transform;
import org.defaulton.export.MarkupWriter;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Draws the content of a window as SVG. Shapes stay shapes and text stays text, so that the drawing is sharp at any
 * size and can be edited. On the FX thread.
 */
final class SceneSvg {
    private final MarkupWriter svg = MarkupWriter.part();
    private int clips;

    /** Starts a drawing of a size in pixels, with a title for screen readers. */
    SceneSvg(double width, double height, Color ground, String title) {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 %s %s".formatted(SvgPaint.number(width), SvgPaint.number(height)), "role", "img",
                "aria-labelledby", "title").element("title", title, "id", "title");
        svg.empty("rect", SvgPaint.attributes("width", width, "height", height).with(SvgPaint.fill(ground)).array());
    }

    /** Adds a node with its top left corner at a point. */
    SceneSvg add(Node node, double x, double y) {
        Bounds bounds = node.getLayoutBounds();
        svg.open("g", "transform", "translate(%s %s)".formatted(SvgPaint.number(x - bounds.getMinX()),
                SvgPaint.number(y - bounds.getMinY())));
        inside(node);
        svg.close();
        return this;
    }

    /** Finishes the drawing. */
    String end() {
        return svg.close() + "\n";
    }

    private void draw(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar) {
            return;
        }
        List<String> attributes = new ArrayList<>();
        Transform place = node.getLocalToParentTransform();
        if (!place.isIdentity()) {
            attributes.addAll(List.of("transform", SvgPaint.matrix(place)));
        }
        if (node.getOpacity() < 1) {
            attributes.addAll(List.of("opacity", SvgPaint.number(node.getOpacity())));
        }
        if (node.getClip() instanceof Shape clip) {
            attributes.addAll(List.of("clip-path", "url(#" + clip(clip) + ")"));
        }
        boolean grouped = !attributes.isEmpty();
        if (grouped) {
            svg.open("g", attributes.toArray(String[]::new));
        }
        inside(node);
        if (grouped) {
            svg.close();
        }
    }

    private String clip(Shape clip) {
        clips++;
        String id = "clip-" + clips;
        svg.open("clipPath", "id", id);
        draw(clip);
        svg.close();
        return id;
    }

    private void inside(Node node) {
        switch (node) {
            case FontIcon icon -> path(SvgPath.ofIcon(icon), icon);
            case Text text -> lines(text.getText(), text, text.getLayoutInfo(), text.getLayoutBounds());
            case Shape shape -> path(SvgPath.of(shape), shape);
            case TextFlow flow -> flow(flow);
            case Region region -> {
                SvgBox.draw(svg, region);
                children(region);
            }
            case Parent parent -> children(parent);
            default -> {
                // Our screens have nothing else.
            }
        }
    }

    private void children(Parent parent) {
        parent.getChildrenUnmodifiable().forEach(this::draw);
    }

    private void path(String outline, Shape shape) {
        svg.empty("path", SvgPaint.attributes("d", outline).with(SvgPaint.of(shape)).array());
    }

    /** Only the flow knows the lines of its text; its nodes are drawn like any others. */
    private void flow(TextFlow flow) {
        int start = 0;
        for (Node child : flow.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible() && text.isManaged()) {
                int from = start;
                start += text.getText().length();
                int end = start;
                flow.getLayoutInfo()
                        .getTextLines(false)
                        .forEach(line -> line(flow, text, Math.max(line.start(), from) - from,
                                Math.min(line.end(), end) - from, line));
            } else {
                start += child.isManaged() ? 1 : 0;
                draw(child);
            }
        }
    }

    private void line(TextFlow flow, Text text, int from, int to, TextLineInfo line) {
        if (from < to) {
            double top = flow.snappedTopInset() + line.bounds().getMinY();
            words(text, text.getText().substring(from, to), flow.snappedLeftInset() + line.bounds().getMinX(),
                    top + text.getBaselineOffset());
        }
    }

    private void lines(String content, Text text, LayoutInfo layout, Bounds bounds) {
        List<TextLineInfo> lines = layout.getTextLines(false);
        if (lines.isEmpty()) {
            return;
        }
        Rectangle2D whole = layout.getLogicalBounds(false);
        for (TextLineInfo line : lines) {
            double x = bounds.getMinX() + line.bounds().getMinX() - whole.getMinX();
            double y = bounds.getMinY() + line.bounds().getMinY() - whole.getMinY() + text.getBaselineOffset();
            words(text, content.substring(line.start(), line.end()), x, y);
        }
    }

    /** Sets the width, so that the text keeps to its room even if the font is missing. */
    private void words(Text text, String words, double x, double y) {
        String shown = words.strip();
        if (!shown.isEmpty()) {
            Text measured = new Text(shown);
            measured.setFont(text.getFont());
            svg.element("text", shown,
                    SvgPaint.attributes("x", x, "y", y)
                            .and("textLength", SvgPaint.number(measured.getLayoutBounds().getWidth()))
                            .with(SvgPaint.of(text.getFont()))
                            .with(SvgPaint.of(text))
                            .array());
        }
    }
}
