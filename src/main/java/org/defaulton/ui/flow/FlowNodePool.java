package org.defaulton.ui.flow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowLink;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.OpenCard;
import org.defaulton.session.OpenCard.CardKind;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.flow.FlowTarget.FlowTargetColumn;
import org.defaulton.ui.flow.FlowWords.FocusWords;
import org.defaulton.ui.flow.FlowWords.HeadingWords;
import org.defaulton.ui.flow.FlowWords.LineWords;
import org.defaulton.ui.flow.FlowWords.RowWords;
import org.defaulton.ui.flow.FlowWords.UseWords;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.usage.UseTotal;

/**
 * The labels of the flow and the targets of its ribbons. Each row and each use keeps its node when its label changes,
 * so that only changed nodes are styled and laid out again.
 */
final class FlowNodePool {
    private final Intents intents;
    private final EvidenceOpener opener;
    private final Map<HeadingWords, FlowNode> headings = new HashMap<>();
    private final Map<FlowLine, PooledLine> lines = new EnumMap<>(FlowLine.class);
    private final Map<String, FlowDataLabel> rows = new HashMap<>();
    private final Map<String, FlowFocusLabel> focuses = new HashMap<>();
    private final Map<String, FlowUseLabel> uses = new HashMap<>();

    private record PooledLine(LineWords words, FlowNode node) {}

    FlowNodePool(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        this.opener = opener;
    }

    /** Updates the labels and returns their nodes. */
    List<FlowNode> show(List<FlowWords> words, FlowExplainer explainer) {
        return words.stream().map(each -> switch (each) {
            case HeadingWords heading -> headings.computeIfAbsent(heading, FlowNodePool::heading);
            case LineWords line -> lines.compute(line.line(),
                    (_, was) -> was != null && was.words().equals(line) ? was : new PooledLine(line, line(line)))
                    .node();
            case RowWords row -> row(row, explainer.row(row.row()));
            case FocusWords focus -> focus(focus, explainer.use(focus.total().use()));
            case UseWords use -> use(use, explainer.use(use.total().use()));
        }).toList();
    }

    /** Makes the ribbon a target for the mouse and the keyboard. */
    FlowTarget ribbon(Node ribbon, FlowLink link, FlowExplanation explanation) {
        ribbon.setId("ribbon-" + link.row().id());
        FlowLabels.speak(ribbon, AccessibleRole.LIST_ITEM, "ribbon", explanation, "evidence");
        return new FlowTarget(new OpenCard(CardKind.RIBBON, link.row().id()), FlowTargetColumn.RIBBON, ribbon,
                explanation, link::equals, evidence(ribbon, explanation), false);
    }

    private static FlowNode heading(HeadingWords words) {
        HBox heading = FlowLabels.heading(words.text());
        return new FlowNode(heading, diagram -> {
            double left = words.overUses() ? diagram.columns().uses() : 0;
            double right = words.overUses() ? diagram.columns().width() : diagram.columns().data();
            heading.resizeRelocate(left, diagram.top(), right - left, diagram.heading());
        }, null);
    }

    private FlowNode line(LineWords words) {
        Region line = FlowLabels.line(words);
        EvidenceClicks.install(line, () -> opener.open(line, words.claims()));
        return new FlowNode(line, diagram -> {
            double wanted = line.prefWidth(-1);
            double left = words.line().x(diagram, wanted);
            double width = Math.min(wanted, diagram.columns().width() - left);
            line.resizeRelocate(left, words.line().y(diagram), width, diagram.heading());
        }, null);
    }

    private FlowNode row(RowWords words, FlowExplanation explanation) {
        DataRow data = words.row();
        FlowDataLabel row = rows.computeIfAbsent(data.id(), _ -> new FlowDataLabel(opener));
        row.setId("data-" + data.id());
        row.show(words, explanation);
        FlowLabels.speak(row, AccessibleRole.LIST_ITEM, "data", explanation, "evidence");
        return new FlowNode(row, diagram -> {
            PlacedItem<DataRow> place = diagram.data().get(words.index());
            row.resizeRelocate(0, place.y(), diagram.columns().data(), place.height());
        }, new FlowTarget(new OpenCard(CardKind.DATA, data.id()), FlowTargetColumn.DATA, row, explanation,
                link -> link.row().equals(data), evidence(row, explanation), false));
    }

    private FlowNode focus(FocusWords words, FlowExplanation explanation) {
        FlowFocusLabel use = focuses.computeIfAbsent(words.total().use(), _ -> new FlowFocusLabel(opener));
        use.show(words, explanation);
        FlowLabels.speak(use, AccessibleRole.BUTTON, "focus", explanation, "evidence");
        return use(words.total().use(), use, FlowDiagram::focus, explanation, evidence(use, explanation), false);
    }

    private FlowNode use(UseWords words, FlowExplanation explanation) {
        FlowUseLabel use = uses.computeIfAbsent(words.total().use(), _ -> new FlowUseLabel(opener));
        use.show(words, explanation);
        FlowLabels.speak(use, AccessibleRole.BUTTON, "use", explanation, "focus");
        return use(words.total().use(), use, diagram -> diagram.others().get(words.index()), explanation,
                () -> intents.act(new ImpactEvent.UseFocused(words.total().use())), true);
    }

    private static FlowNode use(String id, Region use, Function<FlowDiagram, PlacedItem<UseTotal>> place,
            FlowExplanation explanation, Runnable enter, boolean acts) {
        use.setId("flow-" + id);
        Consumer<FlowDiagram> placed = diagram -> use.resizeRelocate(diagram.columns().uses(), place.apply(diagram).y(),
                diagram.columns().width() - diagram.columns().uses(), place.apply(diagram).height());
        return new FlowNode(use, placed, new FlowTarget(new OpenCard(CardKind.USE, id), FlowTargetColumn.USE, use,
                explanation, link -> link.use().equals(id), enter, acts));
    }

    private Runnable evidence(Node node, FlowExplanation explanation) {
        return () -> opener.open(node, explanation.claims());
    }
}
