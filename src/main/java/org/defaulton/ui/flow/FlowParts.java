package org.defaulton.ui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Mark;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.StatusWords;
import org.defaulton.ui.flow.FlowDiagram.Place;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.UseTotal;

/** Makes the nodes of a flow, back to front. */
final class FlowParts {
    private static final Messages TEXTS = Messages.of(FlowParts.class);

    private final Shown shown;
    private final Scenario scenario;
    private final FlowModel model;
    private final Explainer explainer;
    private final Intents intents;
    private final EvidenceOpener opener;
    private final List<Part> parts = new ArrayList<>();

    FlowParts(Shown shown, FlowModel model, Intents intents, EvidenceOpener opener) {
        this.shown = shown;
        this.model = model;
        this.intents = intents;
        this.opener = opener;
        scenario = shown.scenario();
        explainer = new Explainer(scenario, model);
    }

    List<Part> list() {
        threads();
        ribbons();
        block();
        headings();
        rows(model.used(), 0, "used");
        rows(model.unused(), model.used().size(), "unused");
        focus();
        others();
        return parts;
    }

    private void threads() {
        for (int i = 0; i < model.threads().size(); i++) {
            Link link = model.threads().get(i);
            ThreadLine line = new ThreadLine(link.look());
            int index = i;
            parts.add(new Part(line, diagram -> line.place(diagram.threads().get(index), diagram), List.of(link),
                    null));
        }
    }

    private void ribbons() {
        for (int i = 0; i < model.ribbons().size(); i++) {
            Link link = model.ribbons().get(i);
            Ribbon ribbon = new Ribbon(link.look());
            ribbon.setId("ribbon-" + link.row().id());
            Explanation explanation = explainer.ribbon(link);
            FlowWords.speak(ribbon, AccessibleRole.LIST_ITEM, "ribbon", explanation, "evidence");
            int index = i;
            parts.add(new Part(ribbon, diagram -> ribbon.place(diagram.ribbons().get(index), diagram), List.of(link),
                    new FlowItem("ribbon:" + link.row().id(), FlowItem.Column.RIBBON, ribbon, explanation,
                            link::equals, evidence(ribbon, explanation), false)));
        }
    }

    private void block() {
        KeptBlock block = new KeptBlock(model.focus().itemsKept() > 0);
        block.setMouseTransparent(true);
        parts.add(Part.fixed(block, diagram -> block.place(diagram.columns().block(), diagram.focus().barY(),
                diagram.columns().end() - diagram.columns().block(), diagram.focus().barHeight())));
    }

    private void headings() {
        HBox data = FlowWords.heading(TEXTS.text("heading.data"));
        parts.add(Part.fixed(data,
                diagram -> data.resizeRelocate(0, 0, diagram.columns().data(), diagram.heading())));
        HBox uses = FlowWords.heading(TEXTS.text("heading.uses"));
        parts.add(Part.fixed(uses, diagram -> uses.resizeRelocate(diagram.columns().uses(), 0,
                diagram.columns().width() - diagram.columns().uses(), diagram.heading())));
        if (!model.unused().isEmpty()) {
            line(StatusWords.marked(Mark.NOT_USED, TEXTS.text("unused." + scenario.use(model.focus().use()).kind())),
                    _ -> 0.0, FlowDiagram::unusedHeading, claims(model.links().stream()
                            .filter(link -> model.unused().contains(link.row())).map(Link::flows)));
        }
        if (!model.others().isEmpty()) {
            line(StatusWords.marked(Mark.IN_USE, TEXTS.text(eitherWay() ? "others.either-way" : "others.also")),
                    diagram -> diagram.columns().uses(), FlowDiagram::othersHeading,
                    claims(model.others().stream().map(UseTotal::use).map(shown.usage()::into)));
        }
        if (!model.beyond().isEmpty()) {
            line(FlowWords.beyond(model.beyond().stream().map(use -> scenario.use(use).name()).toList()),
                    diagram -> diagram.columns().uses(), FlowDiagram::beyond,
                    claims(model.beyond().stream().map(shown.usage()::into)));
        }
        if (model.focus().status() == Status.STOPPED) {
            LocalDate since = model.ribbons().stream().flatMap(link -> link.flows().stream()).map(FlowUsage::since)
                    .filter(day -> day != null).max(LocalDate::compareTo).orElseThrow();
            HBox stopped = FlowWords.stopped(since, shown.usage().at());
            line(stopped, diagram -> diagram.stopX() - stopped.prefWidth(-1) / 2, _ -> 0.0,
                    claims(model.ribbons().stream().map(Link::flows)));
        }
    }

    /** Whether the control that governs the ribbons leaves all the other uses alone. */
    private boolean eitherWay() {
        Control control = scenario.control(scenario.mainControl());
        List<String> governed = control.effects().stream().flatMap(effect -> effect.uses().stream()).toList();
        return governed.contains(model.focus().use())
                && model.others().stream().noneMatch(other -> governed.contains(other.use()));
    }

    /** What the flows and their statuses rest on. */
    private static List<String> claims(Stream<List<FlowUsage>> flows) {
        return flows.flatMap(List::stream).flatMap(flow -> Stream.concat(flow.claims().stream(),
                flow.because().stream().flatMap(reason -> reason.claims().stream()))).distinct().toList();
    }

    private void line(Region words, Function<FlowDiagram, Double> x, Function<FlowDiagram, Double> y,
            List<String> claims) {
        EvidenceLine.on(words, () -> opener.open(words, claims));
        parts.add(Part.fixed(words, diagram -> words.resizeRelocate(x.apply(diagram), y.apply(diagram),
                words.prefWidth(-1), diagram.heading())));
    }

    private void rows(List<DataRow> rows, int from, String styleClass) {
        for (int i = 0; i < rows.size(); i++) {
            DataRow row = rows.get(i);
            HBox words = FlowWords.row(row.name(), row.rate(), styleClass);
            words.setId("data-" + row.id());
            Explanation explanation = explainer.row(row);
            FlowWords.speak(words, AccessibleRole.LIST_ITEM, "data", explanation, "evidence");
            int index = from + i;
            List<Link> links = model.links().stream().filter(link -> link.row().equals(row)).toList();
            bar(diagram -> diagram.data().get(index), links, styleClass, diagram -> diagram.columns().bar(),
                    diagram -> diagram.columns().from());
            parts.add(new Part(words, diagram -> {
                Place<DataRow> place = diagram.data().get(index);
                words.resizeRelocate(0, place.y(), diagram.columns().data(), place.height());
            }, List.of(), new FlowItem("data:" + row.id(), FlowItem.Column.DATA, words, explanation,
                    link -> link.row().equals(row), evidence(words, explanation), false)));
        }
    }

    private void bar(Function<FlowDiagram, Place<?>> place, List<Link> links, String styleClass,
            Function<FlowDiagram, Double> from, Function<FlowDiagram, Double> to) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().addAll("flow-bar", styleClass);
        bar.setMouseTransparent(true);
        parts.add(new Part(bar, diagram -> {
            bar.setX(from.apply(diagram));
            bar.setY(place.apply(diagram).barY());
            bar.setWidth(to.apply(diagram) - from.apply(diagram));
            bar.setHeight(place.apply(diagram).barHeight());
        }, links, null));
    }

    private void focus() {
        UseTotal total = model.focus();
        VBox words = FlowWords.focus(scenario.use(total.use()).name(), total, before(total));
        use(total.use(), words, FlowDiagram::focus, "focus", "evidence", this::evidence);
    }

    /** The use before the last choice, or in the flow that is outlined. */
    private UseTotal before(UseTotal total) {
        return shown.lastChange() == null ? total : shown.lastChange().before().total(total.use());
    }

    private void others() {
        for (int i = 0; i < model.others().size(); i++) {
            UseTotal total = model.others().get(i);
            VBox words = FlowWords.other(scenario.use(total.use()).name(), total, before(total));
            int index = i;
            List<Link> links = model.links().stream().filter(link -> link.use().equals(total.use())).toList();
            String style = StatusWords.mark(total.status(), total.underReview()).textStyle().replace("text-", "of-");
            bar(diagram -> diagram.others().get(index), links, style, diagram -> diagram.columns().node(),
                    diagram -> diagram.columns().end());
            use(total.use(), words, diagram -> diagram.others().get(index), "use", "focus",
                    (_, _) -> () -> intents.act(new Event.UseFocused(total.use())));
        }
    }

    private void use(String use, VBox words, Function<FlowDiagram, Place<UseTotal>> place, String role, String help,
            BiFunction<Node, Explanation, Runnable> enter) {
        words.setId("flow-" + use);
        Explanation explanation = explainer.use(use);
        FlowWords.speak(words, AccessibleRole.BUTTON, role, explanation, help);
        boolean swaps = help.equals("focus");
        parts.add(new Part(words, diagram -> words.resizeRelocate(diagram.columns().uses(),
                place.apply(diagram).y(), diagram.columns().width() - diagram.columns().uses(),
                place.apply(diagram).height()), List.of(), new FlowItem("use:" + use, FlowItem.Column.USE, words,
                        explanation, link -> link.use().equals(use), enter.apply(words, explanation), swaps)));
    }

    private Runnable evidence(Node node, Explanation explanation) {
        return () -> opener.open(node, explanation.claims());
    }
}
