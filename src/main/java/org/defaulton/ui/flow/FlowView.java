package org.defaulton.ui.flow;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.FlowColumns;
import org.defaulton.drawing.FlowTexts;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.OpenCard;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.DrawingOrTablePane;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** Which of the member's data goes into which use, as ribbons or, if there is no room for them, as a table. */
public final class FlowView implements View {
    private static final Messages TEXTS = Messages.of(FlowView.class);

    private final Intents intents;
    private final EvidenceOpener opener;
    private final FlowNodePool nodes;
    private final FlowDiagramPane ground;
    private final DrawingOrTablePane flow;
    private final ComparedPairBar pair;
    private final BeforeAfterSwitch beforeAfter;
    private final VBox node;
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(this::draw, ViewState::scenario, ViewState::usage, ViewState::lastChange, ViewState::focusedUse,
                    now -> now.state().compared(), now -> now.state().impact().unfolded())
            .bind(now -> now.state().card().open(), this::pin);
    private @Nullable FlowSource subject;

    /**
     * Creates the view.
     *
     * @param intents gets the use in focus, and the request for the table
     * @param table replaces the flow if there is no room for it
     */
    public FlowView(Intents intents, EvidenceOpener opener, View table) {
        this.intents = intents;
        this.opener = opener;
        nodes = new FlowNodePool(intents, opener);
        ground = new FlowDiagramPane(intents, opener);
        ground.setAccessibleRole(AccessibleRole.PARENT);
        ground.setAccessibleText(FlowTexts.title());
        ground.setAccessibleHelp(TEXTS.text("flow.keys"));
        ground.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        flow = new DrawingOrTablePane(ground,
                width -> ground.em() < DrawingOrTablePane.LARGE_TEXT && FlowColumns.fit(width, ground.em()),
                TEXTS.text("too-large"), table);
        beforeAfter = new BeforeAfterSwitch(intents);
        pair = new ComparedPairBar(() -> {
            intents.act(new CompareEvent.FlowDrawn(CompareState.Drawn.AFTER));
            ground.requestFocusInside();
        });
        VBox.setVgrow(flow, Priority.ALWAYS);
        node = new VBox(pair, flow);
        node.getStyleClass().add("flow-view");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> tools() {
        return List.of(beforeAfter.node());
    }

    @Override
    public void show(ViewState now) {
        bindings.show(now);
    }

    private void draw(ViewState now) {
        FlowSource next = FlowSource.of(now);
        beforeAfter.show(now);
        pair.show(next.names(), next.shown().usage().at());
        flow.show(next.shown());
        if (next.looksLike(subject)) {
            return;
        }
        draw(next);
        subject = next;
    }

    private void pin(@Nullable OpenCard card) {
        ground.pin(card);
    }

    private void draw(FlowSource next) {
        FlowExplainer explainer = new FlowExplainer(next.shown().scenario(), next.model());
        ground.show(next.model(), next.outline(),
                nodes.show(FlowWordsReader.read(next.shown(), next.model()), explainer),
                (link, ribbon) -> nodes.ribbon(ribbon, link, explainer.ribbon(link)));
    }

    /** Keys without an action here go on to the parents. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case T -> openTable();
            case E -> openEvidence();
            case ESCAPE -> ground.closeCard();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean openTable() {
        intents.act(new ImpactEvent.ViewOpened(ImpactView.USES));
        return true;
    }

    /** Opens the evidence of the target in focus. */
    private boolean openEvidence() {
        FlowTarget item = ground.explained();
        if (item != null) {
            opener.open(item.node(), item.explanation().claims());
        }
        return item != null;
    }
}
