package org.defaulton.ui.flow;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowCurve;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;
import org.defaulton.drawing.FlowDiagram.PlacedThread;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.export.MarkupWriter;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/** The flow as a drawing for files: the same model and the same places as on the screen, without the toolkit. */
public final class FlowSvg {
    private static final Messages TEXTS = Messages.of(FlowSvg.class);
    private static final double WIDTH = 720;
    private static final double HEIGHT = 380;
    private static final double EM = 14;
    private static final double BASELINE = 5;
    private static final double BAR = 6;
    private static final int STEPS = 24;

    private final MarkupWriter svg = MarkupWriter.part();
    private final Scenario scenario;
    private final FlowModel model;
    private final FlowDiagram diagram;

    private FlowSvg(Scenario scenario, FlowModel model) {
        this.scenario = scenario;
        this.model = model;
        diagram = FlowLayout.of(model, WIDTH, HEIGHT, EM);
    }

    /** An SVG element with the flow into the use that the main control governs; styles come from the page. */
    public static String of(Scenario scenario, Usage usage) {
        FlowModel model = FlowModel.of(scenario, usage.member(), usage, scenario.mainUse().id());
        return new FlowSvg(scenario, model).draw();
    }

    private String draw() {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 %s %s".formatted(number(WIDTH), number(diagram.height())), "role", "img", "aria-labelledby",
                "flow-title flow-description")
                .element("title", TEXTS.text("flow.name"), "id", "flow-title")
                .element("desc", description(), "id", "flow-description");
        diagram.threads().forEach(this::thread);
        diagram.ribbons().forEach(this::ribbon);
        block();
        headings();
        diagram.data().forEach(this::row);
        focus();
        diagram.others().forEach(this::use);
        return svg.close().toString();
    }

    /** What the ribbons say, for those who do not see them. */
    private String description() {
        String into = scenario.use(model.focus().use()).name();
        return Stream
                .concat(Stream.of(into + ": " + status(model.focus())),
                        model.links()
                                .stream()
                                .filter(link -> link.use().equals(model.focus().use())
                                        && link.look() != FlowLink.FlowLinkStyle.NONE)
                                .map(link -> link.row().name() + ": " + TEXTS.text("card.month", link.perMonth())))
                .collect(Collectors.joining(". "));
    }

    private void ribbon(PlacedRibbon band) {
        double from = diagram.columns().from();
        double end = diagram.columns().block();
        boolean stopped = band.link().look() == FlowLink.FlowLinkStyle.STOPPED;
        double to = stopped ? diagram.stopX() : end;
        DoubleUnaryOperator edge = x -> FlowCurve.at((x - from) / (end - from), band.from(), band.to());
        List<String> top = points(from, to, edge);
        List<String> bottom = points(from, to, x -> edge.applyAsDouble(x) + band.width()).reversed();
        String look = switch (band.link().look()) {
            case STOPPED -> "f-ribbon-stopped";
            case REVIEW -> "f-ribbon-review";
            default -> "f-ribbon";
        };
        svg.empty("path", "class", look, "d", "M" + String.join(" L", top) + " L" + String.join(" L", bottom) + " Z");
        if (stopped) {
            svg.empty("path", "class", "f-ghost", "d",
                    "M" + String.join(" L", points(to, end, x -> edge.applyAsDouble(x) + band.width() / 2)));
            rectangle("f-bar-stopped", to - BAR / 2, edge.applyAsDouble(to) - 2, BAR, band.width() + 4);
        }
    }

    private void thread(PlacedThread strand) {
        double from = diagram.columns().from();
        double end = diagram.columns().node();
        boolean stopped = strand.link().look() == FlowLink.FlowLinkStyle.STOPPED;
        String look = switch (strand.link().look()) {
            case STOPPED -> "f-thread-stopped";
            case REVIEW -> "f-thread-review";
            default -> "f-thread";
        };
        svg.empty("path", "class", look, "d", "M" + String.join(" L", points(from, stopped ? diagram.stopX() : end,
                x -> FlowCurve.at((x - from) / (end - from), strand.from(), strand.to()))));
    }

    private static List<String> points(double from, double to, DoubleUnaryOperator y) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> from + (to - from) * step / STEPS)
                .mapToObj(x -> number(x) + " " + number(y.applyAsDouble(x)))
                .toList();
    }

    private void block() {
        PlacedItem<UseTotal> place = diagram.focus();
        double x = diagram.columns().block();
        double width = diagram.columns().end() - x;
        rectangle(place.what().itemsKept() > 0 ? "f-block" : "f-ghost", x, place.barY(), width, place.barHeight());
        if (place.what().itemsKept() > 0) {
            svg.open("clipPath", "id", "flow-block");
            rectangle("f-block", x, place.barY(), width, place.barHeight());
            svg.close().open("g", "clip-path", "url(#flow-block)");
            for (double start = 0; start < width + place.barHeight(); start += BAR * Math.sqrt(2)) {
                svg.empty("path", "class", "f-hatch", "d",
                        "M%s %s L%s %s".formatted(number(x + start), number(place.barY()),
                                number(x + start - place.barHeight()), number(place.barY() + place.barHeight())));
            }
            svg.close();
        }
    }

    private void headings() {
        double middle = diagram.heading() / 2;
        text("f-head", 0, diagram.top() + middle, TEXTS.text("heading.data"));
        text("f-head", diagram.columns().uses(), diagram.top() + middle, TEXTS.text("heading.uses"));
        if (!model.unused().isEmpty()) {
            text("f-status f-unused", 0, diagram.unusedHeading() + middle,
                    "○ " + TEXTS.text("unused." + scenario.use(model.focus().use()).kind()));
        }
        if (!model.beyond().isEmpty()) {
            text("f-status f-unused", diagram.columns().uses(), diagram.beyond() + middle,
                    "– " + TEXTS.text("beyond", model.beyond().size()));
        }
    }

    private void row(PlacedItem<DataRow> place) {
        double middle = place.y() + place.height() / 2;
        text("f-name", 0, middle, place.what().name());
        text("f-number", diagram.columns().data(), middle, TEXTS.number(place.what().rate()));
        rectangle(model.used().contains(place.what()) ? "f-bar" : "f-bar-unused", diagram.columns().bar(), place.barY(),
                BAR, place.barHeight());
    }

    private void focus() {
        PlacedItem<UseTotal> place = diagram.focus();
        double line = place.y() + EM * 0.7;
        text("f-name f-strong", diagram.columns().uses(), line, scenario.use(place.what().use()).name());
        line += EM * 1.2;
        text("f-status " + style(place.what()), diagram.columns().uses(), line, status(place.what()));
        if (place.what().itemsKept() > 0) {
            text("f-status f-kept", diagram.columns().uses(), line + EM * 1.2,
                    "▨ " + TEXTS.text("kept", place.what().itemsKept()));
        }
    }

    private void use(PlacedItem<UseTotal> place) {
        UseTotal total = place.what();
        boolean inWords = FlowLayout.hasStatusLine(total);
        double middle = place.y() + (inWords ? EM * 0.7 : place.height() / 2);
        text("f-name", diagram.columns().uses(), middle, scenario.use(total.use()).name());
        text("f-number", diagram.columns().width(), middle, TEXTS.number(total.perMonth()));
        if (inWords) {
            text("f-status " + style(total), diagram.columns().uses(), middle + EM * 1.2,
                    mark(total) + TEXTS.text("other." + key(total)));
        }
        rectangle(style(total).replace("f-", "f-bar-"), diagram.columns().node(), place.barY(),
                diagram.columns().end() - diagram.columns().node(), place.barHeight());
    }

    private static String status(UseTotal total) {
        return mark(total) + TEXTS.text("focus." + key(total), total.perMonth());
    }

    private static String key(UseTotal total) {
        return total.underReview() ? "REVIEW" : total.status().name();
    }

    private static String style(UseTotal total) {
        return switch (total.status()) {
            case IN_USE -> total.underReview() ? "f-review" : "f-in-use";
            case STOPPED -> "f-stopped";
            case NOT_APPLICABLE, NOT_USED -> "f-unused";
        };
    }

    private static String mark(UseTotal total) {
        return total.status() == Status.STOPPED
                ? "■ "
                : total.status() != Status.IN_USE ? "– " : total.underReview() ? "◐ " : "● ";
    }

    private void text(String styles, double x, double middle, String words) {
        svg.element("text", words, "class", styles, "x", number(x), "y", number(middle + BASELINE));
    }

    private void rectangle(String styles, double x, double y, double width, double height) {
        svg.empty("rect", "class", styles, "x", number(x), "y", number(y), "width", number(width), "height",
                number(height));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
