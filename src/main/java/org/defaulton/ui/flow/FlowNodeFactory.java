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
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.ImpactEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.UseTotal;

/**
 * Makes the nodes of a flow, back to front; what is made of the same as before stays the same node. What makes a node is
 * static: a node that stays must not keep all that it was once drawn with.
 */
final class FlowNodeFactory {
    private static final Messages TEXTS = Messages.of(FlowNodeFactory.class);

    private final ViewState shown;
    private final Scenario scenario;
    private final FlowModel model;
    private final FlowExplainer explainer;
    private final Intents intents;
    private final EvidenceOpener opener;
    private final Map<List<?>, FlowNode> before;
    private final Map<List<?>, FlowNode> parts = new LinkedHashMap<>();

    /**
     * Nothing is made yet.
     *
     * @param before the parts of the flow drawn before, by what they are made of
     */
    FlowNodeFactory(ViewState shown, FlowModel model, Intents intents, EvidenceOpener opener,
            Map<List<?>, FlowNode> before) {
        this.shown = shown;
        this.before = before;
        this.model = model;
        this.intents = intents;
        this.opener = opener;
        scenario = shown.scenario();
        explainer = new FlowExplainer(scenario, model);
    }

    /** The parts in their order, by what they are made of. */
    Map<List<?>, FlowNode> all() {
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

    private void part(List<?> madeOf, Supplier<FlowNode> maker) {
        FlowNode same = before.get(madeOf);
        parts.put(madeOf, same == null ? maker.get() : same);
    }

    private void threads() {
        List<FlowLink> threads = model.threads();
        for (int i = 0; i < threads.size(); i++) {
            int index = i;
            FlowLink link = threads.get(i);
            part(List.of("thread", index, link), () -> {
                ThreadLine line = new ThreadLine(link.look());
                return new FlowNode(line, diagram -> line.place(diagram.threads().get(index), diagram), List.of(link),
                        null);
            });
        }
    }

    private void ribbons() {
        List<FlowLink> ribbons = model.ribbons();
        for (int i = 0; i < ribbons.size(); i++) {
            int index = i;
            FlowLink link = ribbons.get(i);
            FlowExplanation explanation = explainer.ribbon(link);
            part(List.of("ribbon", index, link, explanation), () -> ribbon(index, link, explanation, opener));
        }
    }

    private static FlowNode ribbon(int index, FlowLink link, FlowExplanation explanation, EvidenceOpener opener) {
        Ribbon ribbon = new Ribbon(link.look());
        ribbon.setId("ribbon-" + link.row().id());
        FlowLabels.speak(ribbon, AccessibleRole.LIST_ITEM, "ribbon", explanation, "evidence");
        return new FlowNode(ribbon, diagram -> ribbon.place(diagram.ribbons().get(index), diagram), List.of(link),
                new FlowTarget("ribbon:" + link.row().id(), FlowTarget.FlowTargetColumn.RIBBON, ribbon, explanation,
                        link::equals, evidence(ribbon, explanation, opener), false));
    }

    private void block() {
        boolean kept = model.focus().itemsKept() > 0;
        part(List.of("block", kept), () -> block(kept));
    }

    private static FlowNode block(boolean kept) {
        KeptBlock block = new KeptBlock(kept);
        block.setMouseTransparent(true);
        return FlowNode.fixed(block, diagram -> block.place(diagram.columns().block(), diagram.focus().barY(),
                diagram.columns().end() - diagram.columns().block(), diagram.focus().barHeight()));
    }

    private void headings() {
        heading("heading.data", _ -> 0.0, diagram -> diagram.columns().data());
        heading("heading.uses", diagram -> diagram.columns().uses(),
                diagram -> diagram.columns().width() - diagram.columns().uses());
        if (!model.unused().isEmpty()) {
            String words = TEXTS.text("unused." + scenario.use(model.focus().use()).kind());
            line(List.of(words), () -> StatusLabels.marked(StatusSymbol.NOT_USED, words), _ -> _ -> 0.0,
                    FlowDiagram::unusedHeading,
                    claims(model.links()
                            .stream()
                            .filter(link -> model.unused().contains(link.row()))
                            .map(FlowLink::flows)));
        }
        if (!model.others().isEmpty()) {
            String words = TEXTS.text("others." + othersHeading());
            boolean used = model.others().stream().anyMatch(FlowNodeFactory::isSimplyUsed);
            line(List.of(words, used),
                    () -> used
                            ? StatusLabels.marked(StatusSymbol.IN_USE, words)
                            : NodeFactory.label(words, "caption-strong"),
                    _ -> diagram -> diagram.columns().uses(), FlowDiagram::othersHeading,
                    claims(model.others().stream().map(UseTotal::use).map(shown.usage()::into)));
        }
        if (!model.beyond().isEmpty()) {
            List<String> names = model.beyond().stream().map(use -> scenario.use(use).name()).toList();
            line(names, () -> FlowLabels.beyond(names), _ -> diagram -> diagram.columns().uses(), FlowDiagram::beyond,
                    claims(model.beyond().stream().map(shown.usage()::into)));
        }
        if (model.focus().status() == Status.STOPPED) {
            LocalDate since = model.ribbons()
                    .stream()
                    .flatMap(link -> link.flows().stream())
                    .map(FlowUsage::since)
                    .filter(day -> day != null)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate today = shown.usage().at();
            line(List.of(since, today), () -> FlowLabels.stopped(since, today),
                    stopped -> diagram -> diagram.stopX() - stopped.prefWidth(-1) / 2, FlowDiagram::top,
                    claims(model.ribbons().stream().map(FlowLink::flows)));
        }
    }

    /** What the flows and their statuses rest on. */
    private static List<String> claims(Stream<List<FlowUsage>> flows) {
        return flows.flatMap(List::stream)
                .flatMap(flow -> Stream.concat(flow.claims().stream(),
                        flow.because().stream().flatMap(reason -> reason.claims().stream())))
                .distinct()
                .toList();
    }

    private void heading(String key, Function<FlowDiagram, Double> x, Function<FlowDiagram, Double> width) {
        part(List.of(key), () -> {
            HBox heading = FlowLabels.heading(TEXTS.text(key));
            return FlowNode.fixed(heading, diagram -> heading.resizeRelocate(x.apply(diagram), diagram.top(),
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
        long used = model.others().stream().filter(FlowNodeFactory::isSimplyUsed).count();
        if (used > 0 && used < model.others().size()) {
            return "unmarked";
        }
        return used > 0 && model.isSetApart(main) ? "not-" + main.kind() : "also";
    }

    private static boolean isSimplyUsed(UseTotal total) {
        return !FlowLayout.hasStatusLine(total);
    }

    private static FlowNode line(Region words, Function<Region, Function<FlowDiagram, Double>> x,
            Function<FlowDiagram, Double> y, List<String> claims, EvidenceOpener opener) {
        Function<FlowDiagram, Double> left = x.apply(words);
        EvidenceClicks.on(words, () -> opener.open(words, claims));
        return FlowNode.fixed(words, diagram -> words.resizeRelocate(left.apply(diagram), y.apply(diagram),
                words.prefWidth(-1), diagram.heading()));
    }

    private void rows(List<DataRow> rows, int from, String styleClass) {
        for (int i = 0; i < rows.size(); i++) {
            DataRow row = rows.get(i);
            int index = from + i;
            List<FlowLink> links = model.links().stream().filter(link -> link.row().equals(row)).toList();
            bar(List.of("row", index), diagram -> diagram.data().get(index), links, styleClass,
                    diagram -> diagram.columns().bar(), diagram -> diagram.columns().from());
            FlowExplanation explanation = explainer.row(row);
            part(List.of("row", index, row, styleClass, explanation),
                    () -> row(row, index, styleClass, explanation, opener));
        }
    }

    private static FlowNode row(DataRow row, int index, String styleClass, FlowExplanation explanation,
            EvidenceOpener opener) {
        HBox words = FlowLabels.row(row.name(), row.rate(), styleClass);
        words.setId("data-" + row.id());
        FlowLabels.lead(words, explanation, opener);
        FlowLabels.speak(words, AccessibleRole.LIST_ITEM, "data", explanation, "evidence");
        return new FlowNode(words, diagram -> {
            PlacedItem<DataRow> place = diagram.data().get(index);
            words.resizeRelocate(0, place.y(), diagram.columns().data(), place.height());
        }, List.of(), new FlowTarget("data:" + row.id(), FlowTarget.FlowTargetColumn.DATA, words, explanation,
                link -> link.row().equals(row), evidence(words, explanation, opener), false));
    }

    private void bar(List<?> of, Function<FlowDiagram, PlacedItem<?>> place, List<FlowLink> links, String styleClass,
            Function<FlowDiagram, Double> from, Function<FlowDiagram, Double> to) {
        part(List.of("bar", of, links, styleClass), () -> {
            Rectangle bar = new Rectangle();
            bar.getStyleClass().addAll("flow-bar", styleClass);
            bar.setMouseTransparent(true);
            return new FlowNode(bar, diagram -> {
                bar.setX(from.apply(diagram));
                bar.setY(place.apply(diagram).barY());
                bar.setWidth(to.apply(diagram) - from.apply(diagram));
                bar.setHeight(place.apply(diagram).barHeight());
            }, links, null);
        });
    }

    private void focus() {
        UseTotal total = model.focus();
        FlowExplanation explanation = explainer.use(total.use());
        part(List.of("focus", total, before(total), explanation), () -> {
            VBox words = FlowLabels.focus(scenario.use(total.use()).name(), total, before(total));
            FlowLabels.speak(words, AccessibleRole.BUTTON, "focus", explanation, "evidence");
            return use(total.use(), words, FlowDiagram::focus, explanation, evidence(words, explanation, opener), false,
                    opener);
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
            List<FlowLink> links = model.links().stream().filter(link -> link.use().equals(total.use())).toList();
            String style = StatusLabels.mark(total.status(), total.underReview()).textStyle().replace("text-", "of-");
            bar(List.of("use", index), diagram -> diagram.others().get(index), links, style,
                    diagram -> diagram.columns().node(), diagram -> diagram.columns().end());
            FlowExplanation explanation = explainer.use(total.use());
            part(List.of("use", index, total, before(total), explanation), () -> other(scenario.use(total.use()).name(),
                    total, before(total), index, explanation, intents, opener));
        }
    }

    private static FlowNode other(String name, UseTotal total, UseTotal before, int index, FlowExplanation explanation,
            Intents intents, EvidenceOpener opener) {
        VBox words = FlowLabels.other(name, total, before);
        FlowLabels.speak(words, AccessibleRole.BUTTON, "use", explanation, "focus");
        return use(total.use(), words, diagram -> diagram.others().get(index), explanation,
                () -> intents.act(new ImpactEvent.UseFocused(total.use())), true, opener);
    }

    private static FlowNode use(String use, VBox words, Function<FlowDiagram, PlacedItem<UseTotal>> place,
            FlowExplanation explanation, Runnable enter, boolean swaps, EvidenceOpener opener) {
        words.setId("flow-" + use);
        FlowLabels.lead(words, explanation, opener);
        return new FlowNode(words,
                diagram -> words.resizeRelocate(diagram.columns().uses(), place.apply(diagram).y(),
                        diagram.columns().width() - diagram.columns().uses(), place.apply(diagram).height()),
                List.of(), new FlowTarget("use:" + use, FlowTarget.FlowTargetColumn.USE, words, explanation,
                        link -> link.use().equals(use), enter, swaps));
    }

    private static Runnable evidence(Node node, FlowExplanation explanation, EvidenceOpener opener) {
        return () -> opener.open(node, explanation.claims());
    }
}
