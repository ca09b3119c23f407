package org.defaulton.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.defaulton.drawing.BoxOutline;
import org.defaulton.drawing.CircleOutline;
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayList;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.DisplayText;
import org.defaulton.drawing.PathOutline;
import org.defaulton.drawing.PathStep;
import org.defaulton.drawing.PathStep.PathClose;
import org.defaulton.drawing.PathStep.PathCurve;
import org.defaulton.drawing.PathStep.PathLine;
import org.defaulton.drawing.PathStep.PathMove;
import org.defaulton.drawing.ShapeOutline;

/** Draws a diagram as an SVG element. Styles come from the page. */
public final class SvgRenderer {
    /** From the middle of a line of text down to its baseline. */
    private static final double BASELINE = 4.5;

    private final MarkupWriter svg = MarkupWriter.part();
    private final DisplayList diagram;

    private SvgRenderer(DisplayList diagram) {
        this.diagram = diagram;
    }

    /**
     * An SVG element with title and description. Data attributes of its shapes name the part they are, and their
     * claims.
     */
    public static String svg(DisplayList diagram) {
        return new SvgRenderer(diagram).draw();
    }

    private String draw() {
        String title = diagram.id() + "-title";
        String description = diagram.id() + "-description";
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 %s %s".formatted(number(diagram.width()), number(diagram.height())), "role", "img",
                "aria-labelledby", title + " " + description)
                .element("title", diagram.title(), "id", title)
                .element("desc", diagram.description(), "id", description);
        diagram.shapes().forEach(this::shape);
        return svg.close().toString();
    }

    private void shape(DisplayShape shape) {
        switch (shape) {
            case DisplayFigure figure -> figure(figure);
            case DisplayText text -> text(text);
            case DisplayGroup group -> group(group);
        }
    }

    private void figure(DisplayFigure figure) {
        List<String> attributes = attributes(figure);
        attributes.addAll(geometry(figure.outline()));
        if (figure.name().isEmpty()) {
            svg.empty(element(figure.outline()), attributes.toArray(String[]::new));
        } else {
            svg.open(element(figure.outline()), attributes.toArray(String[]::new))
                    .element("title", figure.name())
                    .close();
        }
    }

    private void text(DisplayText text) {
        List<String> attributes = attributes(text);
        attributes.addAll(List.of("x", number(text.x()), "y", number(text.y() + BASELINE)));
        switch (text.anchor()) {
            case START -> {
                // The default of SVG.
            }
            case MIDDLE -> attributes.addAll(List.of("text-anchor", "middle"));
            case END -> attributes.addAll(List.of("text-anchor", "end"));
        }
        svg.element("text", text.text(), attributes.toArray(String[]::new));
    }

    private void group(DisplayGroup group) {
        List<String> attributes = attributes(group);
        ShapeOutline clip = group.clip();
        if (clip != null) {
            String id = diagram.id() + "-" + group.key().id();
            svg.open("clipPath", "id", id).empty(element(clip), geometry(clip).toArray(String[]::new)).close();
            attributes.addAll(List.of("clip-path", "url(#" + id + ")"));
        }
        svg.open("g", attributes.toArray(String[]::new));
        group.shapes().forEach(this::shape);
        svg.close();
    }

    private static List<String> attributes(DisplayShape shape) {
        List<String> attributes = new ArrayList<>(List.of("data-key", shape.key().id()));
        if (!shape.style().isEmpty()) {
            attributes.addAll(List.of("class", shape.style()));
        }
        if (!shape.claims().isEmpty()) {
            attributes.addAll(List.of("data-claims", String.join(" ", shape.claims())));
        }
        return attributes;
    }

    private static String element(ShapeOutline outline) {
        return switch (outline) {
            case BoxOutline _ -> "rect";
            case CircleOutline _ -> "circle";
            case PathOutline _ -> "path";
        };
    }

    private static List<String> geometry(ShapeOutline outline) {
        return switch (outline) {
            case BoxOutline box -> box(box);
            case CircleOutline circle ->
                List.of("cx", number(circle.x()), "cy", number(circle.y()), "r", number(circle.radius()));
            case PathOutline path ->
                List.of("d", path.steps().stream().map(SvgRenderer::step).collect(Collectors.joining(" ")));
        };
    }

    private static List<String> box(BoxOutline box) {
        List<String> attributes = new ArrayList<>(List.of("x", number(box.x()), "y", number(box.y()), "width",
                number(box.width()), "height", number(box.height())));
        if (box.radius() > 0) {
            attributes.addAll(List.of("rx", number(box.radius())));
        }
        return attributes;
    }

    private static String step(PathStep step) {
        return switch (step) {
            case PathMove to -> "M" + numbers(to.x(), to.y());
            case PathLine to -> "L" + numbers(to.x(), to.y());
            case PathCurve to -> "C" + numbers(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
            case PathClose _ -> "Z";
        };
    }

    private static String numbers(double... values) {
        List<String> written = new ArrayList<>();
        for (double value : values) {
            written.add(number(value));
        }
        return String.join(" ", written);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
