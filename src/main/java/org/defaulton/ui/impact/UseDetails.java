package org.defaulton.ui.impact;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Reason;
import org.defaulton.usage.Status;

/** The details of an expanded use: what it is, why it has its status, and from which data. */
final class UseDetails implements View {
    private static final Messages TEXTS = Messages.of(UseDetails.class);

    private final Use use;
    private final EvidenceOpener opener;
    private final EvidenceLink ofUse;
    private final Label description;
    private final VBox node = new VBox();
    private final ViewBindings bindings = new ViewBindings().bindAll(this::showLines, ViewState::scenario, this::flows);

    /** @param evidence the use's evidence link; its description has the same claims */
    UseDetails(Use use, EvidenceOpener opener, EvidenceLink evidence) {
        this.use = use;
        description = NodeFactory.paragraph(use.description(), "body");
        ofUse = evidence.reactsOn(description);
        this.opener = opener;
        node.getStyleClass().add("use-details");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private List<FlowUsage> flows(ViewState shown) {
        return shown.usage().into(use.id());
    }

    private void showLines(ViewState shown) {
        List<FlowUsage> flows = flows(shown);
        List<Node> lines = new ArrayList<>();
        lines.add(description);
        reasons(flows).forEach(reason -> lines.add(line(shown.scenario(), reason)));
        flows.stream().filter(UseDetails::moves).forEach(flow -> lines.add(line(shown, flow)));
        List<FlowUsage> idle = flows.stream().filter(flow -> !moves(flow)).toList();
        if (!idle.isEmpty()) {
            lines.add(notUsed(shown.scenario(), idle));
        }
        node.getChildren().setAll(lines);
    }

    private static boolean moves(FlowUsage flow) {
        return flow.status() != Status.NOT_USED;
    }

    private static List<Reason> reasons(List<FlowUsage> flows) {
        return flows.stream().filter(UseDetails::moves).flatMap(flow -> flow.because().stream()).distinct().toList();
    }

    private HBox line(Scenario scenario, Reason reason) {
        Statement said = Statement.of(scenario, reason);
        Label sentence = NodeFactory.paragraph(said.text(), "body");
        sentence.setMaxWidth(Double.MAX_VALUE);
        EvidenceLink evidence = new EvidenceLink(opener).show(said);
        HBox line = new HBox(NodeFactory.growing(sentence), column(evidence));
        if (said.claims().isEmpty()) {
            // That no setting stops a use follows from all the claims about it.
            EvidenceClicks.install(line, ofUse::fire);
        } else {
            evidence.reactsOn(line);
        }
        line.getStyleClass().add("reason");
        return line;
    }

    private HBox line(ViewState shown, FlowUsage flow) {
        StatusSymbol mark = StatusLabels.mark(flow.status(), flow.underReview());
        String name = shown.scenario().data(flow.data()).name();
        HBox marked = StatusLabels.marked(mark, StatusLabels.word(flow.status(), flow.underReview()));
        Label label = NodeFactory.withTooltip(NodeFactory.label(name, "flow-name"));
        // The status moves below the name if there is no room beside it.
        FlowPane words = new FlowPane(12, 0, label, marked);
        words.setPrefWrapLength(UseBlock.STATUS_WIDTH);
        HBox.setHgrow(words, Priority.ALWAYS);
        EvidenceLink evidence = new EvidenceLink(opener).show(shown.scenario(),
                shown.scenario().flow(flow.data(), flow.use()).claims());
        HBox line = new HBox(words, number(flow.perMonth()), number(flow.itemsUsed()),
                number(flow.itemsComing(), "wide"), column(evidence));
        evidence.reactsOn(line);
        line.getStyleClass().add("flow-line");
        line.setAccessibleText(TEXTS.text("flow.spoken", name, StatusLabels.word(flow.status(), flow.underReview()),
                flow.perMonth(), flow.itemsUsed(), flow.itemsComing()));
        return line;
    }

    private static Label number(long number, String... styleClasses) {
        Label label = NodeFactory.label(TEXTS.number(number), styleClasses);
        label.getStyleClass().addAll("number", "flow-number");
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static HBox column(EvidenceLink evidence) {
        HBox word = new HBox(evidence);
        word.getStyleClass().add("evidence-column");
        return word;
    }

    private HBox notUsed(Scenario scenario, List<FlowUsage> idle) {
        String names = Language.current().list(idle.stream().map(flow -> scenario.data(flow.data()).name()).toList());
        HBox mark = StatusLabels.marked(StatusSymbol.NOT_USED, TEXTS.text("flow.not-used"));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label label = NodeFactory.paragraph(names, "caption");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        EvidenceLink evidence = new EvidenceLink(opener).show(scenario,
                idle.stream()
                        .flatMap(flow -> scenario.flow(flow.data(), flow.use()).claims().stream())
                        .distinct()
                        .toList());
        HBox line = new HBox(12, mark, label, column(evidence));
        evidence.reactsOn(line);
        line.getStyleClass().add("flow-line");
        return line;
    }
}
