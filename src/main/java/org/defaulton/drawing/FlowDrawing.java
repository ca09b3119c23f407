package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Language;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/** Draws the flow at a fixed size and with its texts, for files. */
public final class FlowDrawing {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 380;
    private static final double EM = 14;
    private static final double FIRST_LINE = EM * 0.7;
    private static final double NEXT_LINE = EM * 1.2;

    private final Scenario scenario;
    private final FlowModel model;
    private final FlowDiagram diagram;
    private final List<DisplayShape> texts = new ArrayList<>();

    private FlowDrawing(Scenario scenario, FlowModel model) {
        this.scenario = scenario;
        this.model = model;
        diagram = FlowLayout.of(model, WIDTH, HEIGHT, EM);
    }

    /** The flow into the use that the main control governs. */
    public static DisplayList of(Scenario scenario, Usage usage) {
        FlowModel model = FlowModel.of(scenario, usage.member(), usage, scenario.mainUse().id());
        return new FlowDrawing(scenario, model).draw();
    }

    private DisplayList draw() {
        headings();
        diagram.data().forEach(this::row);
        focus();
        diagram.others().forEach(this::use);
        return new DisplayList("flow", WIDTH, diagram.height(), FlowTexts.title(), description(),
                Stream.concat(FlowShapes.of(model, diagram).stream(), texts.stream()).toList());
    }

    /** Says what the ribbons show, for screen readers. */
    private String description() {
        String into = scenario.use(model.focus().use()).name();
        return Language.current()
                .phrases(Stream
                        .concat(Stream.of(FlowTexts.described(into, status(model.focus()))), model.ribbons()
                                .stream()
                                .map(link -> FlowTexts.described(link.row().name(), FlowTexts.month(link.perMonth()))))
                        .toList());
    }

    private void headings() {
        double middle = diagram.heading() / 2;
        text(FlowKey.of(FlowPart.DATA_HEADING), "f-head", 0, diagram.top() + middle, FlowTexts.dataHeading(),
                List.of());
        text(FlowKey.of(FlowPart.USES_HEADING), "f-head", uses(), diagram.top() + middle, FlowTexts.usesHeading(),
                List.of());
        if (!model.unused().isEmpty()) {
            text(FlowKey.of(FlowPart.UNUSED_HEADING), "f-status of-unused", 0, diagram.unusedHeading() + middle,
                    FlowTexts.marked(Status.NOT_USED, FlowTexts.unused(scenario.use(model.focus().use()).kind())),
                    List.of());
        }
        if (!model.beyond().isEmpty()) {
            text(FlowKey.of(FlowPart.BEYOND), "f-status of-unused", uses(), diagram.beyond() + middle,
                    FlowTexts.marked(Status.NOT_APPLICABLE, FlowTexts.beyond(model.beyond().size())), List.of());
        }
    }

    private void row(PlacedItem<DataRow> place) {
        DataRow row = place.what();
        double middle = place.y() + place.height() / 2;
        text(FlowKey.ofData(FlowPart.DATA_NAME, row.id()), "f-name", 0, middle, row.name(), List.of());
        number(FlowKey.ofData(FlowPart.DATA_NUMBER, row.id()), diagram.columns().data(), middle, FlowTexts.number(row),
                model.link(row, model.focus().use()).claims());
    }

    private void focus() {
        UseTotal total = diagram.focus().what();
        List<String> claims = model.claimsInto(total.use());
        double line = diagram.focus().y() + FIRST_LINE;
        text(FlowKey.ofUse(FlowPart.USE_NAME, total.use()), "f-name f-strong", uses(), line,
                scenario.use(total.use()).name(), List.of());
        text(FlowKey.ofUse(FlowPart.USE_STATUS, total.use()), "f-status " + FlowShapes.style(total), uses(),
                line + NEXT_LINE, status(total), claims);
        if (total.itemsKept() > 0) {
            text(FlowKey.ofUse(FlowPart.USE_KEPT, total.use()), "f-status of-kept", uses(), line + 2 * NEXT_LINE,
                    FlowTexts.markedKept(FlowTexts.kept(total, total)), claims);
        }
    }

    private void use(PlacedItem<UseTotal> place) {
        UseTotal total = place.what();
        List<String> claims = model.claimsInto(total.use());
        boolean inWords = FlowLayout.hasStatusLine(total);
        double middle = place.y() + (inWords ? FIRST_LINE : place.height() / 2);
        text(FlowKey.ofUse(FlowPart.USE_NAME, total.use()), "f-name", uses(), middle, scenario.use(total.use()).name(),
                List.of());
        number(FlowKey.ofUse(FlowPart.USE_NUMBER, total.use()), diagram.columns().width(), middle,
                FlowTexts.number(total, total), claims);
        if (inWords) {
            text(FlowKey.ofUse(FlowPart.USE_STATUS, total.use()), "f-status " + FlowShapes.style(total), uses(),
                    middle + NEXT_LINE, FlowTexts.marked(total, FlowTexts.other(total, total)), claims);
        }
    }

    private double uses() {
        return diagram.columns().uses();
    }

    private static String status(UseTotal total) {
        return FlowTexts.marked(total, FlowTexts.focus(total, total));
    }

    private void text(FlowKey key, String style, double x, double middle, String words, List<String> claims) {
        texts.add(new DisplayText(key, style, words, x, middle, TextAnchor.START, 0, claims));
    }

    private void number(FlowKey key, double x, double middle, String words, List<String> claims) {
        texts.add(new DisplayText(key, "f-number", words, x, middle, TextAnchor.END, 0, claims));
    }
}
