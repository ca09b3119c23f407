package org.defaulton.ui.flow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.FlowColumns;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.DrawingOrTablePane;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** Which of the member's data goes into which use, as ribbons; where there is no room for them, as a table. */
public final class FlowView implements View {
    private static final Messages TEXTS = Messages.of(FlowView.class);

    private final Intents intents;
    private final EvidenceOpener opener;
    private final FlowDiagramPane ground;
    private final DrawingOrTablePane flow;
    private final ComparedPairBar pair;
    private final BeforeAfterSwitch beforeAfter;
    private final VBox node;
    private @Nullable FlowSource subject;
    /** By what they are made of. */
    private Map<List<?>, FlowNode> drawn = Map.of();

    /**
     * A flow that shows nothing yet.
     *
     * @param intents takes the use that gets the ribbons, and the way to the table
     * @param table shows the same where there is no room for the flow; not shown elsewhere
     */
    public FlowView(Intents intents, EvidenceOpener opener, View table) {
        this.intents = intents;
        this.opener = opener;
        ground = new FlowDiagramPane(opener);
        ground.setAccessibleRole(AccessibleRole.PARENT);
        ground.setAccessibleText(TEXTS.text("flow.name"));
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
        return List.of(beforeAfter);
    }

    @Override
    public void show(ViewState now) {
        FlowSource next = FlowSource.of(now);
        beforeAfter.show(now);
        pair.show(next.names(), next.shown().usage().at());
        flow.show(next.shown());
        if (next.looksLike(subject)) {
            return;
        }
        drawn = new FlowNodeFactory(next.shown(), next.model(), intents, opener, drawn).all();
        List<FlowNode> parts = List.copyOf(drawn.values());
        ground.show(next.model(), parts, next.outline());
        if (subject != null && subject.model().focus().use().equals(next.model().focus().use()) && isShowing()) {
            animate(parts, subject.model());
        }
        subject = next;
    }

    private boolean isShowing() {
        return node.getScene() != null && ground.isVisible();
    }

    /** Ribbons that were stopped or flow again move. */
    private static void animate(List<FlowNode> parts, FlowModel before) {
        Map<String, FlowLink.FlowLinkStyle> looks = before.ribbons()
                .stream()
                .collect(Collectors.toMap(link -> link.row().id(), FlowLink::look));
        for (FlowNode part : parts) {
            if (part.node() instanceof Ribbon ribbon) {
                FlowLink link = part.links().getFirst();
                FlowLink.FlowLinkStyle was = looks.getOrDefault(link.row().id(), link.look());
                boolean stops = link.look() == FlowLink.FlowLinkStyle.STOPPED;
                if (stops != (was == FlowLink.FlowLinkStyle.STOPPED)) {
                    RibbonAnimation.play(ribbon, stops);
                }
            }
        }
    }

    /** What it has nothing to do with goes on to what is around it. */
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

    /** That of what somebody looks at. */
    private boolean openEvidence() {
        FlowTarget item = ground.explained();
        if (item != null) {
            opener.open(item.node(), item.explanation().claims());
        }
        return item != null;
    }
}
