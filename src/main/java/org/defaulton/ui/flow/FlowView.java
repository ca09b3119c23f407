package org.defaulton.ui.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.defaulton.session.Event;
import org.defaulton.session.Impact;
import org.defaulton.story.Storyteller;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.jspecify.annotations.Nullable;

/** Which of the member's data goes into which use, as ribbons; where there is no room for them, as a table. */
public final class FlowView implements View {
    private static final Messages TEXTS = Messages.of(FlowView.class);

    private final Intents intents;
    private final EvidenceOpener opener;
    private final FlowGround ground;
    private final GivesWay node;
    private @Nullable FlowModel model;
    private @Nullable Shown shown;

    /**
     * A flow that shows nothing yet.
     *
     * @param intents takes the use that gets the ribbons, and the way to the table
     * @param table shows the same where there is no room for the flow; not shown elsewhere
     */
    public FlowView(Intents intents, EvidenceOpener opener, View table) {
        this.intents = intents;
        this.opener = opener;
        ground = new FlowGround(opener);
        ground.setAccessibleRole(AccessibleRole.PARENT);
        ground.setAccessibleText(TEXTS.text("flow.name"));
        ground.setAccessibleHelp(TEXTS.text("flow.keys"));
        ground.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node = new GivesWay(ground, table);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Shown now) {
        FlowModel next = FlowModel.of(now.scenario(), now.member(), now.usage(), focus(now));
        node.show(now);
        if (next.equals(model) && shown != null && shown.usage().at().equals(now.usage().at())
                && same(shown, now)) {
            return;
        }
        List<Part> parts = new FlowParts(now, next, intents, opener).list();
        ground.show(next, parts);
        if (model != null && model.focus().use().equals(next.focus().use()) && isShowing()) {
            animate(parts, model);
        }
        model = next;
        shown = now;
    }

    private static boolean same(Shown one, Shown other) {
        return one.scenario().equals(other.scenario())
                && Objects.equals(one.lastChange(), other.lastChange());
    }

    private boolean isShowing() {
        return node.getScene() != null && ground.isVisible();
    }

    /** Ribbons that were stopped or flow again move. */
    private static void animate(List<Part> parts, FlowModel before) {
        Map<String, Link.Look> looks = before.ribbons().stream()
                .collect(Collectors.toMap(link -> link.row().id(), Link::look));
        for (Part part : parts) {
            if (part.node() instanceof Ribbon ribbon) {
                Link link = part.links().getFirst();
                Link.Look was = looks.getOrDefault(link.row().id(), link.look());
                boolean stops = link.look() == Link.Look.STOPPED;
                if (stops != (was == Link.Look.STOPPED)) {
                    RibbonMotion.play(ribbon, stops);
                }
            }
        }
    }

    /** The use that somebody chose, else the one that the main control governs. */
    private static String focus(Shown shown) {
        String main = Storyteller.mainUse(shown.scenario()).id();
        String chosen = shown.state().impact().focus();
        return shown.scenario().uses().stream().anyMatch(use -> use.id().equals(chosen)) ? chosen : main;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case T -> intents.act(new Event.ViewOpened(Impact.USES));
            case E -> openEvidence();
            case ESCAPE -> ground.closeCard();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openEvidence() {
        FlowItem item = ground.explained();
        opener.open(ground, item == null ? List.of() : item.explanation().claims());
    }
}
