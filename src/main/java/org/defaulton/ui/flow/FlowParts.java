package org.defaulton.ui.flow;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.StatusWords;
import org.defaulton.ui.flow.FlowDiagram.Place;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.UseTotal;

/**
 * Makes the nodes of a flow, back to front; what is made of the same as before stays the same node. What makes a node is
 * static: a node that stays must not keep all that it was once drawn with.
 */
final class FlowParts {
    private static final Messages TEXTS = Messages.of(FlowParts.class);

    private final Shown shown;
    private final Scenario scenario;
    private final FlowModel model;
    private final Explainer explainer;
    private final Intents intents;
    private final EvidenceOpener opener;
    private final Map<List<?>, Part> before;
    private final Map<List<?>, Part> parts = new LinkedHashMap<>();

    /**
     * Nothing is made yet.
     *
     * @param before the parts of the flow drawn before, by what they are made of
     */
    FlowParts(Shown shown, FlowModel model, Intents intents, EvidenceOpener opener, Map<List<?>, Part> before) {
        this.shown = shown;
        this.before = before;
        this.model = model;
        this.intents = intents;
        this.opener = opener;
        scenario = shown.scenario();
        explainer = new Explainer(scenario, model);
    }

    /** The parts in their order, by what they are made of. */
    Map<List<?>, Part> all() {
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

    private void part(List<?> madeOf, Supplier<Part> maker) {
        Part same = before.get(madeOf);
        parts.put(madeOf, same == null ? maker.get() : same);
    }

    private void threads() {
        List<Link> threads = model.threads();
        for (int i = 0; i < threads.size(); i++) {
            int index = i;
            Link link = threads.get(i);
            part(List.of("thread", index, link), () -> {
                ThreadLine line = new ThreadLine(link.look());
                return new Part(line, diagram -> line.place(diagram.threads().get(index), diagram), List.of(link),
                        null);
            });
        }
    }

    private void ribbons() {
        List<Link> ribbons = model.ribbons();
        for (int i = 0; i < ribbons.size(); i++) {
            int index = i;
            Link link = ribbons.get(i);
            Explanation explanation = explainer.ribbon(link);
            part(List.of("ribbon", index, link, explanation), () -> ribbon(index, link, explanation, opener));
        }
    }

    private static Part ribbon(int index, Link link, Explanation explanation, EvidenceOpener opener) {
        Ribbon ribbon = new Ribbon(link.look());
        ribbon.setId("ribbon-" + link.row().id());
        FlowWords.speak(ribbon, AccessibleRole.LIST_ITEM, "ribbon", explanation, "evidence");
        return new Part(ribbon, diagram -> ribbon.place(diagram.ribbons().get(index), diagram), List.of(link),
                new FlowItem("ribbon:" + link.row().id(), FlowItem.Column.RIBBON, ribbon, explanation, link::equals,
                        evidence(ribbon, explanation, opener), false));
    }

    private void block() {
        boolean kept = model.focus().itemsKept() > 0;
        part(List.of("block", kept), () -> block(kept));
    }

    private static Part block(boolean kept) {
        KeptBlock block = new KeptBlock(kept);
        block.setMouseTransparent(true);
        return Part.fixed(block, diagram -> block.place(diagram.columns().block(), diagram.focus().barY(),
                diagram.columns().end() - diagram.columns().block(), diagram.focus().barHeight()));
    }

    private void headings() {
        heading("heading.data", _ -> 0.0, diagram -> diagram.columns().data());
        heading("heading.uses", diagram -> diagram.columns().uses(),
                diagram -> diagram.columns().width() - diagram.columns().uses());
        if (!model.unused().isEmpty()) {
            String words = TEXTS.text("unused." + scenario.use(model.focus().use()).kind());
            line(List.of(words), () -> StatusWords.marked(Mark.NOT_USED, words), _ -> _ -> 0.0,
                    FlowDiagram::unusedHeading, claims(model.links().stream()
                            .filter(link -> model.unused().contains(link.row())).map(Link::flows)));
        }
        if (!model.others().isEmpty()) {
            String words = TEXTS.text("others." + othersHeading());
            boolean used = model.others().stream().anyMatch(FlowParts::isSimplyUsed);
            line(List.of(words, used),
                    () -> used ? StatusWords.marked(Mark.IN_USE, words) : Nodes.label(words, "caption-strong"),
                    _ -> diagram -> diagram.columns().uses(), FlowDiagram::othersHeading,
                    claims(model.others().stream().map(UseTotal::use).map(shown.usage()::into)));
        }
        if (!model.beyond().isEmpty()) {
            List<String> names = model.beyond().stream().map(use -> scenario.use(use).name()).toList();
            line(names, () -> FlowWords.beyond(names), _ -> diagram -> diagram.columns().uses(), FlowDiagram::beyond,
                    claims(model.beyond().stream().map(shown.usage()::into)));
        }
        if (model.focus().status() == Status.STOPPED) {
            LocalDate since = model.ribbons().stream().flatMap(link -> link.flows().stream()).map(FlowUsage::since)
                    .filter(day -> day != null).max(LocalDate::compareTo).orElseThrow();
            LocalDate today = shown.usage().at();
            line(List.of(since, today), () -> FlowWords.stopped(since, today),
                    stopped -> diagram -> diagram.stopX() - stopped.prefWidth(-1) / 2, FlowDiagram::top,
                    claims(model.ribbons().stream().map(Link::flows)));
        }
    }

    /** What the flows and their statuses rest on. */
    private static List<String> claims(Stream<List<FlowUsage>> flows) {
        return flows.flatMap(List::stream).flatMap(flow -> Stream.concat(flow.claims().stream(),
                flow.because().stream().flatMap(reason -> reason.claims().stream()))).distinct().toList();
    }

    private void heading(String key, Function<FlowDiagram, Double> x, Function<FlowDiagram, Double> width) {
        part(List.of(key), () -> {
            HBox heading = FlowWords.heading(TEXTS.text(key));
            return Part.fixed(heading, diagram -> heading.resizeRelocate(x.apply(diagram), diagram.top(),
                    width.apply(diagram), diagram.heading()));
        });
    }

    private void line(List<?> says, Supplier<Region> maker, Function<Region, Function<FlowDiagram, Double>> x,
            Function<FlowDiagram, Double> y, List<String> claims) {
        part(List.of("line", says, claims), () -> line(maker.get(), x, y, claims, opener));
    }

    /** What holds for all the other uses; those that are not simply in use say so themselves. */
    private String othersHeading() {
        Control main = scenario.control(scenario.mainControl());
        long used = model.others().stream().filter(FlowParts::isSimplyUsed).count();
        if (used > 0 && used < model.others().size()) {
            return "unmarked";
        }
        return used > 0 && model.isSetApart(main) ? "not-" + main.kind() : "also";
    }

    private static boolean isSimplyUsed(UseTotal total) {
        return !FlowLayout.hasStatusLine(total);
    }

    private static Part line(Region words, Function<Region, Function<FlowDiagram, Double>> x,
            Function<FlowDiagram, Double> y, List<String> claims, EvidenceOpener opener) {
        Function<FlowDiagram, Double> left = x.apply(words);
        EvidenceLine.on(words, () -> opener.open(words, claims));
        return Part.fixed(words, diagram -> words.resizeRelocate(left.apply(diagram), y.apply(diagram),
                words.prefWidth(-1), diagram.heading()));
    }

    private void rows(List<DataRow> rows, int from, String styleClass) {
        for (int i = 0; i < rows.size(); i++) {
            DataRow row = rows.get(i);
            int index = from + i;
            List<Link> links = model.links().stream().filter(link -> link.row().equals(row)).toList();
            bar(List.of("row", index), diagram -> diagram.data().get(index), links, styleClass,
                    diagram -> diagram.columns().bar(), diagram -> diagram.columns().from());
            Explanation explanation = explainer.row(row);
            part(List.of("row", index, row, styleClass, explanation),
                    () -> row(row, index, styleClass, explanation, opener));
        }
    }

    private static Part row(DataRow row, int index, String styleClass, Explanation explanation,
            EvidenceOpener opener) {
        HBox words = FlowWords.row(row.name(), row.rate(), styleClass);
        words.setId("data-" + row.id());
        FlowWords.lead(words, explanation, opener);
        FlowWords.speak(words, AccessibleRole.LIST_ITEM, "data", explanation, "evidence");
        return new Part(words, diagram -> {
            Place<DataRow> place = diagram.data().get(index);
            words.resizeRelocate(0, place.y(), diagram.columns().data(), place.height());
        }, List.of(), new FlowItem("data:" + row.id(), FlowItem.Column.DATA, words, explanation,
                link -> link.row().equals(row), evidence(words, explanation, opener), false));
    }

    private void bar(List<?> of, Function<FlowDiagram, Place<?>> place, List<Link> links, String styleClass,
            Function<FlowDiagram, Double> from, Function<FlowDiagram, Double> to) {
        part(List.of("bar", of, links, styleClass), () -> {
            Rectangle bar = new Rectangle();
            bar.getStyleClass().addAll("flow-bar", styleClass);
            bar.setMouseTransparent(true);
            return new Part(bar, diagram -> {
                bar.setX(from.apply(diagram));
                bar.setY(place.apply(diagram).barY());
                bar.setWidth(to.apply(diagram) - from.apply(diagram));
                bar.setHeight(place.apply(diagram).barHeight());
            }, links, null);
        });
    }

    private void focus() {
        UseTotal total = model.focus();
        Explanation explanation = explainer.use(total.use());
        part(List.of("focus", total, before(total), explanation), () -> {
            VBox words = FlowWords.focus(scenario.use(total.use()).name(), total, before(total));
            FlowWords.speak(words, AccessibleRole.BUTTON, "focus", explanation, "evidence");
            return use(total.use(), words, FlowDiagram::focus, explanation, evidence(words, explanation, opener),
                    false, opener);
        });
    }

    /** The use before the last choice, or in the flow that is outlined. */
    private UseTotal before(UseTotal total) {
        return shown.lastChange() == null ? total : shown.lastChange().before().total(total.use());
    }

    private void others() {
        for (int i = 0; i < model.others().size(); i++) {
            UseTotal total = model.others().get(i);
            int index = i;
            List<Link> links = model.links().stream().filter(link -> link.use().equals(total.use())).toList();
            String style = StatusWords.mark(total.status(), total.underReview()).textStyle().replace("text-", "of-");
            bar(List.of("use", index), diagram -> diagram.others().get(index), links, style,
                    diagram -> diagram.columns().node(), diagram -> diagram.columns().end());
            Explanation explanation = explainer.use(total.use());
            part(List.of("use", index, total, before(total), explanation),
                    () -> other(scenario.use(total.use()).name(), total, before(total), index, explanation, intents,
                            opener));
        }
    }

    private static Part other(String name, UseTotal total, UseTotal before, int index, Explanation explanation,
            Intents intents, EvidenceOpener opener) {
        VBox words = FlowWords.other(name, total, before);
        FlowWords.speak(words, AccessibleRole.BUTTON, "use", explanation, "focus");
        return use(total.use(), words, diagram -> diagram.others().get(index), explanation,
                () -> intents.act(new Event.UseFocused(total.use())), true, opener);
    }

    private static Part use(String use, VBox words, Function<FlowDiagram, Place<UseTotal>> place,
            Explanation explanation, Runnable enter, boolean swaps, EvidenceOpener opener) {
        words.setId("flow-" + use);
        FlowWords.lead(words, explanation, opener);
        return new Part(words, diagram -> words.resizeRelocate(diagram.columns().uses(), place.apply(diagram).y(),
                diagram.columns().width() - diagram.columns().uses(), place.apply(diagram).height()), List.of(),
                new FlowItem("use:" + use, FlowItem.Column.USE, words, explanation, link -> link.use().equals(use),
                        enter, swaps));
    }

    private static Runnable evidence(Node node, Explanation explanation, EvidenceOpener opener) {
        return () -> opener.open(node, explanation.claims());
    }
}
