package org.defaulton.ui.save;

import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import org.defaulton.export.MarkupWriter;

/** The background and border of a region. */
final class SvgBox {
    private final MarkupWriter svg;
    private final Region region;

    private SvgBox(MarkupWriter svg, Region region) {
        this.svg = svg;
        this.region = region;
    }

    static void draw(MarkupWriter svg, Region region) {
        SvgBox box = new SvgBox(svg, region);
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(box::fill);
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(box::stroke);
        }
    }

    private void fill(BackgroundFill fill) {
        Insets in = fill.getInsets();
        double width = region.getWidth() - in.getLeft() - in.getRight();
        double height = region.getHeight() - in.getTop() - in.getBottom();
        if (isClear(fill.getFill()) || width <= 0 || height <= 0) {
            return;
        }
        if (region.getShape() instanceof SVGPath shape) {
            shaped(shape, fill.getFill());
            return;
        }
        svg.empty("rect", SvgPaint.attributes("x", in.getLeft(), "y", in.getTop())
                .and("width", SvgPaint.number(width))
                .and("height", SvgPaint.number(height))
                .and("rx",
                        SvgPaint.number(
                                Math.min(fill.getRadii().getTopLeftHorizontalRadius(), Math.min(width, height) / 2)))
                .with(SvgPaint.fill(fill.getFill()))
                .array());
    }

    /** A region with a shape, such as an arrow, which is scaled to its size. */
    private void shaped(SVGPath shape, Paint fill) {
        double width = shape.getLayoutBounds().getWidth();
        double height = shape.getLayoutBounds().getHeight();
        svg.empty("path",
                SvgPaint.attributes("d", shape.getContent())
                        .and("transform",
                                "scale(%s %s) translate(%s %s)".formatted(SvgPaint.number(region.getWidth() / width),
                                        SvgPaint.number(region.getHeight() / height),
                                        SvgPaint.number(-shape.getLayoutBounds().getMinX()),
                                        SvgPaint.number(-shape.getLayoutBounds().getMinY())))
                        .with(SvgPaint.fill(fill))
                        .array());
    }

    private void stroke(BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        double right = region.getWidth() - widths.getRight() / 2;
        double bottom = region.getHeight() - widths.getBottom() / 2;
        double radius = stroke.getRadii().getTopLeftHorizontalRadius();
        if (radius > 0 && !isClear(stroke.getTopStroke())) {
            svg.empty("rect",
                    SvgPaint.attributes("x", widths.getLeft() / 2, "y", widths.getTop() / 2)
                            .and("width", SvgPaint.number(right - widths.getLeft() / 2))
                            .and("height", SvgPaint.number(bottom - widths.getTop() / 2))
                            .and("rx", SvgPaint.number(radius))
                            .and("fill", "none")
                            .with(painted(stroke.getTopStroke(), widths.getTop(), stroke.getTopStyle()))
                            .array());
            return;
        }
        side(stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop(), 0, widths.getTop() / 2, region.getWidth(),
                widths.getTop() / 2);
        side(stroke.getBottomStroke(), stroke.getBottomStyle(), widths.getBottom(), 0, bottom, region.getWidth(),
                bottom);
        side(stroke.getLeftStroke(), stroke.getLeftStyle(), widths.getLeft(), widths.getLeft() / 2, 0,
                widths.getLeft() / 2, region.getHeight());
        side(stroke.getRightStroke(), stroke.getRightStyle(), widths.getRight(), right, 0, right, region.getHeight());
    }

    private void side(Paint paint, BorderStrokeStyle style, double width, double x0, double y0, double x1, double y1) {
        if (width > 0 && !isClear(paint) && !BorderStrokeStyle.NONE.equals(style)) {
            svg.empty(
                    "path", SvgPaint
                            .attributes("d",
                                    "M%s %s L%s %s".formatted(SvgPaint.number(x0), SvgPaint.number(y0),
                                            SvgPaint.number(x1), SvgPaint.number(y1)))
                            .with(painted(paint, width, style))
                            .array());
        }
    }

    private static SvgPaint painted(Paint paint, double width, BorderStrokeStyle style) {
        return SvgPaint.stroke(paint, width, style.getDashArray(), StrokeLineCap.BUTT);
    }

    private static boolean isClear(Paint paint) {
        return paint instanceof Color color && color.getOpacity() == 0;
    }
}
