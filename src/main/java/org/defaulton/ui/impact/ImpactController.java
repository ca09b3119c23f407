package org.defaulton.ui.impact;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.session.Event;
import org.defaulton.session.Impact;
import org.defaulton.session.Page;
import org.defaulton.story.Focus;
import org.defaulton.story.Story;
import org.defaulton.story.Storyteller;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.ui.flow.FlowView;

/** What happens to the member's data: a headline, three answers, and what stands behind them. */
public final class ImpactController implements View {
    private final Parent root;
    private final List<AnswerView> answers = new ArrayList<>();
    private final EvidenceWord belowEvidence;
    private final View flow;
    private final View uses;
    private final View evidence;
    private final View form;
    private final View host;

    @FXML
    private Label headline;
    @FXML
    private Label below;
    @FXML
    private HBox belowLine;
    @FXML
    private GridPane answerRow;
    @FXML
    private ToggleButton flowTab;
    @FXML
    private ToggleButton usesTab;
    @FXML
    private ToggleButton formTab;
    @FXML
    private ToggleButton evidenceTab;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox bottom;

    /**
     * Puts the impact side together.
     *
     * @param form what the objection form can do
     * @param host lets whoever runs the session choose an outcome
     */
    public ImpactController(Intents intents, EvidenceOpener opener, View form, View host) {
        this.form = form;
        this.host = host;
        flow = new FlowView(intents, opener, new UsesView(intents, opener));
        uses = new UsesView(intents, opener);
        evidence = new EvidenceView(intents);
        belowEvidence = new EvidenceWord(opener);
        root = Fxml.load(this);
        belowLine.getChildren().add(belowEvidence);
        for (int i = 0; i < 3; i++) {
            AnswerView answer = new AnswerView(opener);
            answers.add(answer);
            answerRow.add(answer.node(), i, 0);
        }
        tab(flowTab, new Event.ViewOpened(Impact.FLOW), intents);
        tab(usesTab, new Event.ViewOpened(Impact.USES), intents);
        tab(formTab, new Event.ViewOpened(Impact.FORM), intents);
        tab(evidenceTab, new Event.EvidenceOpened(List.of()), intents);
        bottom.getChildren().add(host.node());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(Shown shown) {
        boolean inForm = shown.state().page().kind() == Page.Kind.FORM && shown.state().now().requests().isEmpty();
        Story story = Storyteller.tell(shown.scenario(), shown.usage(), shown.lastChange(),
                inForm ? Focus.FORM : Focus.SETTINGS);
        headline.setText(story.headline());
        below.setText(story.below().text());
        belowEvidence.show(story.below());
        answers.get(0).show(story.now());
        answers.get(1).show(story.changed());
        answers.get(2).show(story.unchanged());
        Nodes.show(formTab, shown.state().page().kind() == Page.Kind.FORM);
        host.show(shown);
        showView(shown);
    }

    private void showView(Shown shown) {
        String name = shown.state().impact().view();
        View view = switch (name) {
            case Impact.FORM -> form;
            case Impact.EVIDENCE -> evidence;
            case Impact.USES -> uses;
            default -> flow;
        };
        // No toggle group: in one, arrow keys would mark a tab without opening it.
        formTab.setSelected(view.equals(form));
        evidenceTab.setSelected(view.equals(evidence));
        usesTab.setSelected(view.equals(uses));
        flowTab.setSelected(view.equals(flow));
        view.show(shown);
        Node node = view.node();
        if (!node.equals(scroll.getContent())) {
            // The flow fills the room that there is; the others are as high as they are.
            scroll.setFitToHeight(view.equals(flow));
            scroll.setContent(node);
            scroll.setVvalue(0);
        }
    }

    private void tab(ToggleButton button, Event event, Intents intents) {
        button.setOnAction(_ -> {
            button.setSelected(true);
            intents.act(event);
        });
    }
}
