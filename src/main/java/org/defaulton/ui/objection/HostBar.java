package org.defaulton.ui.objection;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.RequestStatus;
import org.defaulton.session.SessionEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.usage.StatusNames;
import org.jspecify.annotations.Nullable;

/**
 * Lets the host of the session choose the outcome of the request under review, and act as the administrator of the
 * member's organization. It is the app's own, not the platform's.
 */
public final class HostBar implements View {
    private static final Messages TEXTS = Messages.of(HostBar.class);
    private static final double GAP = 12;
    private static final double CLOSE = 6;
    private static final double WORDS = 0.24;

    private final Intents intents;
    private final FlowPane outcomes = new FlowPane(CLOSE, CLOSE);
    private final TwoColumnPane decision;
    private final VBox controls = new VBox(GAP);
    private final VBox node;
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(this::showWaiting, this::waiting, shown -> shown.state().now().date())
            .bindAll(this::fillControls, this::adminControls)
            .always(this::showControls);
    private List<AdminControlPane> panes = List.of();
    private boolean wanted = true;
    private @Nullable ViewState last;

    public HostBar(Intents intents) {
        this.intents = intents;
        outcomes.setAlignment(Pos.CENTER_RIGHT);
        decision = new TwoColumnPane(heading("sliders", TEXTS.text("host.choose")), outcomes, WORDS);
        node = new VBox(GAP, decision, controls);
        node.setId("host-bar");
        node.getStyleClass().add("host-bar");
        NodeFactory.show(node, false);
    }

    /** The left side of a line of the bar. */
    static HBox heading(String icon, String what) {
        VBox lines = new VBox(NodeFactory.paragraph(TEXTS.text("host"), "strong"),
                NodeFactory.paragraph(what, "caption"));
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox words = new HBox(GAP, IconFactory.icon(icon), lines);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    /** Whether to show the bar while there is something to decide. */
    public void setWanted(boolean shown) {
        wanted = shown;
        if (last != null) {
            show(last);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        last = shown;
        bindings.show(shown);
    }

    private Optional<RequestStatus> waiting(ViewState shown) {
        return wanted ? RequestStatus.waitingOn(shown.day(), shown.state().now(), shown.scenario()) : Optional.empty();
    }

    private void showWaiting(ViewState shown) {
        Optional<RequestStatus> waiting = waiting(shown);
        NodeFactory.show(decision, waiting.isPresent());
        waiting.ifPresent(status -> offer(status, shown));
    }

    /**
     * The controls that the administrator can set, of those on the open page and the main control. Where the platform
     * does not offer them, or another one holds them, there is nothing to set.
     */
    private List<Control> adminControls(ViewState shown) {
        return shown.scenario()
                .controls()
                .stream()
                .filter(control -> wanted && control.setBy() == ControlSetter.ADMIN)
                .filter(control -> control.id().equals(shown.scenario().mainControl()) || isOnPage(control, shown))
                .filter(control -> shown.offered(control) && !shown.control(control).held())
                .toList();
    }

    private static boolean isOnPage(Control control, ViewState shown) {
        MirrorPage page = shown.state().page();
        return page.kind() == MirrorPage.PageKind.ROW
                && shown.scenario().row(page.id()).controls().contains(control.id());
    }

    private void fillControls(ViewState shown) {
        panes = adminControls(shown).stream().map(control -> new AdminControlPane(control, intents, shown)).toList();
        controls.getChildren().setAll(panes.stream().map(AdminControlPane::node).toList());
    }

    private void showControls(ViewState shown) {
        panes.forEach(pane -> pane.show(shown));
        NodeFactory.show(controls, !panes.isEmpty());
        NodeFactory.show(node, decision.isVisible() || !panes.isEmpty());
    }

    private void offer(RequestStatus status, ViewState shown) {
        decision.setAccessibleText(TEXTS.text("host.choose.of", status.kind().name()));
        List<Button> buttons = status.kind().answers().stream().map(answer -> outcome(answer, status, shown)).toList();
        outcomes.getChildren().setAll(buttons);
        outcomes.getChildren().add(byRule(status));
    }

    private Button outcome(ObjectionForm.RequestAnswer answer, RequestStatus status, ViewState shown) {
        String word = answer.outcome().word();
        return button("outcome-" + word, StatusNames.request(answer.outcome()), answer.text(),
                new HistoryEvent.Chosen(status.request().control(), word, shown.state().now().date()));
    }

    private Button byRule(RequestStatus status) {
        return button("outcome-rule", TEXTS.text("host.rule", status.due()),
                TEXTS.text("host.rule.help", StatusNames.request(status.kind().rule())),
                new HistoryEvent.DateMoved(status.due()));
    }

    private Button button(String id, String text, String help, SessionEvent event) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> intents.act(Actor.FACILITATOR, event));
        return button;
    }
}
