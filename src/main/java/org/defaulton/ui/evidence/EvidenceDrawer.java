package org.defaulton.ui.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.EvidenceFilter;
import org.defaulton.session.EvidenceSelector;
import org.defaulton.session.EvidenceState;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.jspecify.annotations.Nullable;

/**
 * All claims of the scenario: who says so, when, how reliable, and what contradicts it. The claims behind the clicked
 * line come first and are marked.
 */
public final class EvidenceDrawer implements View, EvidenceOpener {
    private static final Messages TEXTS = Messages.of(EvidenceDrawer.class);
    private static final double GAP = 12;

    private final Intents intents;
    private final Label count = NodeFactory.label("", "claims-count");
    private final Button all = new Button(TEXTS.text("claims.show-all"));
    private final Button close = new Button("", IconFactory.icon("x"));
    private final ClaimList claims = new ClaimList(this);
    private final VBox chipsPlace = new VBox();
    private final ScrollPane scroll = new ScrollPane(claims.node());
    private final VBox node;
    private final ViewBindings bindings = new ViewBindings().bindAll(this::showClaims, ViewState::scenario,
            now -> now.state().evidence().marked(), now -> now.state().evidence().filter());
    private @Nullable ViewState shown;
    private @Nullable EvidenceFilterBar chips;
    private @Nullable Node cameFrom;

    public EvidenceDrawer(Intents intents) {
        this.intents = intents;
        close.setId("evidence-close");
        close.getStyleClass().addAll("icon-button", "quiet");
        close.setAccessibleText(TEXTS.text("close"));
        close.setTooltip(new Tooltip(TEXTS.text("close.hint")));
        close.setOnAction(_ -> close());
        all.setId("filter-clear");
        all.getStyleClass().addAll("quiet", "all-claims");
        all.setOnAction(_ -> {
            narrow(EvidenceFilter.NONE);
            close.requestFocus();
        });
        count.setId("claims-count");
        HBox head = new HBox(GAP, NodeFactory.label(TEXTS.text("title"), "figure"), count, NodeFactory.spacer(), all,
                close);
        head.getStyleClass().add("drawer-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(head, chipsPlace, scroll);
        node.setId("drawer");
        node.getStyleClass().add("drawer");
        node.setAccessibleText(TEXTS.text("title"));
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public void show(ViewState now) {
        shown = now;
        claims.setOpen(now.state().evidence().open());
        // The marked claims stay while the drawer closes.
        if (now.state().evidence().open()) {
            bindings.show(now);
        }
    }

    private void showClaims(ViewState now) {
        EvidenceState evidence = now.state().evidence();
        List<Claim> asked = evidence.marked().stream().map(now.scenario()::claim).toList();
        List<Claim> fitting = EvidenceSelector.of(now.scenario(), evidence.filter());
        List<Claim> list = Stream
                .concat(asked.stream().filter(fitting::contains),
                        fitting.stream().filter(claim -> !asked.contains(claim)))
                .toList();
        int sum = now.scenario().claims().size();
        count.setText(TEXTS.text(list.size() == sum ? "claims.all" : "claims.some", list.size(), sum));
        NodeFactory.show(all, !evidence.filter().equals(EvidenceFilter.NONE));
        showChips(now.scenario(), evidence.filter());
        claims.show(now.scenario(), list, asked);
        scroll.setVvalue(0);
    }

    /** Shows at once what would follow in the next frames. */
    public void finish() {
        claims.finish();
    }

    private void showChips(Scenario scenario, EvidenceFilter filter) {
        if (chips == null) {
            chips = new EvidenceFilterBar(scenario, this::narrow);
            chipsPlace.getChildren().setAll(chips.node());
        }
        chips.show(filter);
    }

    private void narrow(EvidenceFilter wanted) {
        intents.act(new EvidenceEvent.EvidenceFiltered(wanted.use(), wanted.kind(), wanted.source(),
                wanted.contradicted()));
    }

    @Override
    public void open(Node asked, List<String> claimIds) {
        remember(asked);
        intents.act(new EvidenceEvent.EvidenceOpened(claimIds));
        claims.takeFocus();
    }

    /** Opens the evidence about the use in focus; if it is open already, moves the focus there. */
    public void openAround(Node asked) {
        ViewState now = Objects.requireNonNull(shown);
        remember(asked);
        if (!now.state().evidence().open()) {
            narrow(EvidenceFilter.NONE.ofUse(now.focusedUse()));
        }
        claims.takeFocus();
    }

    /** Closes the drawer and returns the focus to where it was. */
    public void close() {
        boolean had = NodeFactory.hasFocusInside(node);
        intents.act(new EvidenceEvent.EvidenceClosed());
        Node back = cameFrom;
        cameFrom = null;
        if (had) {
            (back != null && NodeFactory.isShown(back) ? back : node.getScene().lookup("#evidence")).requestFocus();
        }
    }

    /** Links between claims do not count as the place to return to. */
    private void remember(Node asked) {
        if (!NodeFactory.isInside(asked, node)) {
            cameFrom = asked;
        }
    }
}
