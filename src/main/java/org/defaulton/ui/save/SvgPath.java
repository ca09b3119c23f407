package org.defaulton.ui.save;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

/** The outline of a shape as the data of an SVG path. */
final class SvgPath {
    private SvgPath() {
    }

    static String of(Shape shape) {
        return switch (shape) {
            case Path path -> path.getElements().stream().map(SvgPath::element).collect(Collectors.joining(" "));
            case Line line ->
                "M" + numbers(line.getStartX(), line.getStartY()) + " L" + numbers(line.getEndX(), line.getEndY());
            case CubicCurve curve -> "M" + numbers(curve.getStartX(), curve.getStartY()) + " C"
                    + numbers(curve.getControlX1(), curve.getControlY1(), curve.getControlX2(), curve.getControlY2(),
                            curve.getEndX(), curve.getEndY());
            case Polygon polygon -> points(polygon.getPoints()) + " Z";
            case Polyline line -> points(line.getPoints());
            case SVGPath path -> path.getContent();
            case Rectangle rectangle when rectangle.getArcWidth() == 0 ->
                "M" + numbers(rectangle.getX(), rectangle.getY()) + " h" + numbers(rectangle.getWidth()) + " v"
                        + numbers(rectangle.getHeight()) + " h" + numbers(-rectangle.getWidth()) + " Z";
            // For circles and rounded rectangles: the union with nothing is the outline itself.
            default -> of(outline(shape));
        };
    }

    /** The outline of a glyph of an icon font, which other computers do not have. */
    static String ofIcon(Text icon) {
        Text copy = new Text(icon.getX(), icon.getY(), icon.getText());
        copy.setFont(icon.getFont());
        copy.setTextOrigin(icon.getTextOrigin());
        return of(Shape.union(copy, new Rectangle()));
    }

    /** Without its stroke, which the drawing adds again, and without its position in the window. */
    private static Shape outline(Shape shape) {
        Shape filled = switch (shape) {
            case Circle circle -> new Circle(circle.getCenterX(), circle.getCenterY(), circle.getRadius());
            case Rectangle rectangle -> {
                Rectangle copy = new Rectangle(rectangle.getX(), rectangle.getY(), rectangle.getWidth(),
                        rectangle.getHeight());
                copy.setArcWidth(rectangle.getArcWidth());
                copy.setArcHeight(rectangle.getArcHeight());
                yield copy;
            }
            default -> throw new IllegalArgumentException(shape.getClass().getSimpleName());
        };
        return Shape.union(filled, new Rectangle());
    }

    private static String points(List<Double> points) {
        return IntStream.range(0, points.size() / 2)
                .mapToObj(i -> numbers(points.get(2 * i), points.get(2 * i + 1)))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private static String element(PathElement element) {
        return switch (element) {
            case MoveTo to -> "M" + numbers(to.getX(), to.getY());
            case LineTo to -> "L" + numbers(to.getX(), to.getY());
            case HLineTo to -> "H" + numbers(to.getX());
            case VLineTo to -> "V" + numbers(to.getY());
            case CubicCurveTo to -> "C" + numbers(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case QuadCurveTo to -> "Q" + numbers(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case ClosePath _ -> "Z";
            default -> throw new IllegalArgumentException(element.getClass().getSimpleName());
        };
    }

    private static String numbers(double... values) {
        return DoubleStream.of(values).mapToObj(SvgPaint::number).collect(Collectors.joining(" "));
    }
}
