package org.defaulton.ui.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.session.ImpactView;
import org.defaulton.story.Story;
import org.defaulton.ui.compare.CompareView;
import org.defaulton.ui.controls.Balance;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceSentence;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.everyone.EveryoneTable;
import org.defaulton.ui.everyone.EveryoneView;
import org.defaulton.ui.flow.FlowView;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.overtime.OverTimeTable;
import org.defaulton.ui.overtime.OverTimeView;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.defaulton.ui.toolkit.FxmlViewLoader;

/** The impact side: what happens to the member's data, as a headline, three answers, and a view with the details. */
public final class ImpactController implements View {
    private final ScrollPane root = new ScrollPane();
    private final ViewScrollPane scroll = new ViewScrollPane();
    private final List<AnswerView> answers = new ArrayList<>();
    private final EvidenceSentence below;
    private final ViewSwitcher tabRow;
    private final ViewBindings bindings;
    private List<String> headlineClaims = List.of();

    @FXML
    private Label headline;
    @FXML
    private GridPane answerRow;
    @FXML
    private VBox tabPlace;
    @FXML
    private VBox bottom;

    /**
     * Assembles the impact side.
     *
     * @param form shows what the objection form can change
     * @param host lets the host of the session choose an outcome
     * @param background runs long work
     * @param preview gets each day passed during a drag
     */
    public ImpactController(Intents intents, EvidenceOpener opener, View form, View host, BackgroundTasks background,
            Consumer<LocalDate> preview) {
        below = new EvidenceSentence(opener, "subheadline");
        below.setId("below");
        VBox content = (VBox) FxmlViewLoader.load(this);
        content.getChildren().add(content.getChildren().indexOf(answerRow), below);
        content.getChildren().add(content.getChildren().indexOf(bottom), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setContent(content);
        Balance.lines(headline, content.widthProperty());
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ -> arrange());
        EvidenceClicks.install(headline, () -> opener.open(headline, headlineClaims));
        for (int i = 0; i < 3; i++) {
            AnswerView answer = new AnswerView(opener);
            answers.add(answer);
            answerRow.add(answer.node(), i, 0);
        }
        tabRow = new ViewSwitcher(
                List.of(ViewTab.of(ImpactView.FORM, false, () -> form),
                        ViewTab.of(ImpactView.FLOW, () -> new FlowView(intents, opener, new UsesView(intents, opener)),
                                ImpactView.USES, () -> new UsesView(intents, opener)),
                        ViewTab.of(ImpactView.TIME,
                                () -> new OverTimeView(intents, opener, preview, new OverTimeTable(intents, opener)),
                                ImpactView.TIME_TABLE, () -> new OverTimeTable(intents, opener)),
                        ViewTab.of(ImpactView.CHOICES, false, () -> new CompareView(intents, opener)),
                        new ViewTab(ImpactView.EVERYONE, ImpactView.EVERYONE_TABLE, false,
                                () -> new EveryoneView(intents, opener, background), () -> new EveryoneTable(opener))),
                intents, scroll);
        tabPlace.getChildren().add(new TabBar(tabRow.tabs(), tabRow.tools()));
        bottom.getChildren().add(host.node());
        bindings = new ViewBindings().bind(ViewState::story, this::tell).always(host::show);
    }

    @Override
    public Parent node() {
        return root;
    }

    /** The nodes to save: headline, answers and the whole view, without controls that only work in a window. */
    public List<Node> pictured() {
        return Stream.of(headline, below, answerRow, scroll.getContent()).filter(Node::isVisible).toList();
    }

    /**
     * In a low window everything scrolls; otherwise only the view does, below the headline and the answers. In a small
     * window the answers are brief. Without a side beside it, the view cannot be expanded.
     */
    private void arrange() {
        scroll.setWhole(root.getPseudoClassStates().contains(NodeFactory.LOW));
        boolean brief = root.getPseudoClassStates().contains(NodeFactory.BRIEF);
        answers.forEach(answer -> answer.setBrief(brief));
        tabRow.setAlone(root.getPseudoClassStates().contains(NodeFactory.ALONE));
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
        tabRow.show(shown);
    }

    /** Everything but the view behind the headline and the answers. */
    @Override
    public void showFirst(ViewState shown) {
        bindings.show(shown);
        tabRow.showFirst(shown);
    }

    private void tell(Story story) {
        headline.setText(story.headline());
        below.show(story.below());
        headlineClaims = Stream.of(story.below(), story.now().line())
                .flatMap(line -> line.claims().stream())
                .distinct()
                .toList();
        answers.get(0).show(story.now());
        answers.get(1).show(story.changed());
        answers.get(2).show(story.unchanged());
    }
}
