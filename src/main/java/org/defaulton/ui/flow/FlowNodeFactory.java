package org.defaulton.ui.flow;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowKey;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowPart;
import org.defaulton.session.ImpactEvent;
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

/** Makes nodes of the flow's words, and makes its ribbons react. */
record FlowNodeFactory(Intents intents, EvidenceOpener opener) {
    FlowNode make(FlowWords words) {
        return switch (words) {
            case HeadingWords heading -> heading(heading);
            case LineWords line -> line(line);
            case RowWords row -> row(row);
            case FocusWords focus -> focus(focus);
            case UseWords use -> use(use);
        };
    }

    /** What the ribbon explains. */
    FlowTarget ribbon(Node ribbon, FlowLink link, FlowExplanation explanation) {
        ribbon.setId("ribbon-" + link.row().id());
        FlowLabels.speak(ribbon, AccessibleRole.LIST_ITEM, "ribbon", explanation, "evidence");
        return new FlowTarget(FlowKey.ofData(FlowPart.RIBBON, link.row().id()), FlowTargetColumn.RIBBON, ribbon,
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
        EvidenceClicks.on(line, () -> opener.open(line, words.claims()));
        return new FlowNode(line, diagram -> {
            double wanted = line.prefWidth(-1);
            double left = words.line().x(diagram, wanted);
            double width = Math.min(wanted, diagram.columns().width() - left);
            line.resizeRelocate(left, words.line().y(diagram), width, diagram.heading());
        }, null);
    }

    private FlowNode row(RowWords words) {
        DataRow data = words.row();
        HBox row = FlowLabels.row(data, words.used());
        row.setId("data-" + data.id());
        FlowLabels.lead(row, words.explanation(), opener);
        FlowLabels.speak(row, AccessibleRole.LIST_ITEM, "data", words.explanation(), "evidence");
        return new FlowNode(row, diagram -> {
            PlacedItem<DataRow> place = diagram.data().get(words.index());
            row.resizeRelocate(0, place.y(), diagram.columns().data(), place.height());
        }, new FlowTarget(FlowKey.ofData(FlowPart.DATA_NAME, data.id()), FlowTargetColumn.DATA, row,
                words.explanation(), link -> link.row().equals(data), evidence(row, words.explanation()), false));
    }

    private FlowNode focus(FocusWords words) {
        VBox use = FlowLabels.focus(words.explanation().title(), words.total(), words.before());
        FlowLabels.speak(use, AccessibleRole.BUTTON, "focus", words.explanation(), "evidence");
        return use(words.total().use(), use, FlowDiagram::focus, words.explanation(),
                evidence(use, words.explanation()), false);
    }

    private FlowNode use(UseWords words) {
        VBox use = FlowLabels.other(words.explanation().title(), words.total(), words.before());
        FlowLabels.speak(use, AccessibleRole.BUTTON, "use", words.explanation(), "focus");
        return use(words.total().use(), use, diagram -> diagram.others().get(words.index()), words.explanation(),
                () -> intents.act(new ImpactEvent.UseFocused(words.total().use())), true);
    }

    private FlowNode use(String id, VBox use, Function<FlowDiagram, PlacedItem<UseTotal>> place,
            FlowExplanation explanation, Runnable enter, boolean acts) {
        use.setId("flow-" + id);
        FlowLabels.lead(use, explanation, opener);
        Consumer<FlowDiagram> placed = diagram -> use.resizeRelocate(diagram.columns().uses(), place.apply(diagram).y(),
                diagram.columns().width() - diagram.columns().uses(), place.apply(diagram).height());
        return new FlowNode(use, placed, new FlowTarget(FlowKey.ofUse(FlowPart.USE_NAME, id), FlowTargetColumn.USE, use,
                explanation, link -> link.use().equals(id), enter, acts));
    }

    private Runnable evidence(Node node, FlowExplanation explanation) {
        return () -> opener.open(node, explanation.claims());
    }
}
