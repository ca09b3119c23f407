package org.defaulton.ui.save;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;

/**
 * How something is painted, as attributes of SVG.
 *
 * @param attributes alternating names and values
 */
record SvgPaint(List<String> attributes) {
    /** Attributes of an element, in the order of writing. */
    record SvgAttributes(List<String> all) {
        SvgAttributes with(SvgPaint paint) {
            return new SvgAttributes(Stream.concat(all.stream(), paint.attributes.stream()).toList());
        }

        SvgAttributes and(String name, String value) {
            return new SvgAttributes(Stream.concat(all.stream(), Stream.of(name, value)).toList());
        }

        String[] array() {
            return all.toArray(String[]::new);
        }
    }

    static SvgAttributes attributes(String name, String value) {
        return new SvgAttributes(List.of(name, value));
    }

    static SvgAttributes attributes(String firstName, double first, String secondName, double second) {
        return new SvgAttributes(List.of(firstName, number(first), secondName, number(second)));
    }

    /** Fill and stroke of a shape. */
    static SvgPaint of(Shape shape) {
        Stream<String> attributes = paint("fill", shape.getFill());
        if (shape.getStroke() != null && shape.getStrokeWidth() > 0) {
            attributes = Stream.concat(attributes, stroke(shape.getStroke(), shape.getStrokeWidth(),
                    shape.getStrokeDashArray(), shape.getStrokeLineCap()).attributes.stream());
        }
        return new SvgPaint(attributes.toList());
    }

    static SvgPaint fill(Paint fill) {
        return new SvgPaint(paint("fill", fill).toList());
    }

    static SvgPaint stroke(Paint stroke, double width, List<Double> dashes, StrokeLineCap cap) {
        Stream<String> attributes = Stream.concat(paint("stroke", stroke), Stream.of("stroke-width", number(width)));
        if (!dashes.isEmpty()) {
            attributes = Stream.concat(attributes, Stream.of("stroke-dasharray",
                    dashes.stream().map(SvgPaint::number).collect(Collectors.joining(" "))));
        }
        return new SvgPaint(
                Stream.concat(attributes, Stream.of("stroke-linecap", cap.name().toLowerCase(Locale.ROOT))).toList());
    }

    /** Family, weight and size of a font. */
    static SvgPaint of(Font font) {
        String weight = switch (font.getStyle()) {
            case "SemiBold" -> "600";
            case "Bold" -> "700";
            default -> "400";
        };
        return new SvgPaint(List.of("font-family", "Inter, sans-serif", "font-weight", weight, "font-size",
                number(font.getSize())));
    }

    private static Stream<String> paint(String name, Paint paint) {
        if (!(paint instanceof Color color) || color.getOpacity() == 0) {
            return Stream.of(name, "none");
        }
        String rgb = "#%02x%02x%02x".formatted(Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
        return color.isOpaque()
                ? Stream.of(name, rgb)
                : Stream.of(name, rgb, name + "-opacity", number(color.getOpacity()));
    }

    static String matrix(Transform t) {
        return t.getMxx() == 1 && t.getMyy() == 1 && t.getMxy() == 0 && t.getMyx() == 0
                ? "translate(%s %s)".formatted(number(t.getTx()), number(t.getTy()))
                : Stream.of(t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy())
                        .map(SvgPaint::number)
                        .collect(Collectors.joining(" ", "matrix(", ")"));
    }

    /** Rounds to hundredths of a pixel. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }
}
