package org.defaulton.ui.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Showing;
import org.jspecify.annotations.Nullable;

/** Claims one below the other. They are one stop for Tab, which goes on to what can be done with the claim. */
final class ClaimList {
    private static final Messages TEXTS = Messages.of(ClaimList.class);
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    /** The focus came by an arrow key or from a line, which the toolkit does not count as visible. */
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    /** Made once: narrowing and widening then cost next to nothing. */
    private final Map<String, ClaimBlock> made = new HashMap<>();
    private List<ClaimBlock> blocks = List.of();
    private @Nullable Scenario scenario;

    /** @param opener takes the way to a claim that contradicts another one */
    ClaimList(EvidenceOpener opener) {
        this.opener = opener;
        node.setId("claims");
        node.getStyleClass().add("claims");
        node.setAccessibleRole(AccessibleRole.LIST_VIEW);
        node.setAccessibleText(TEXTS.text("claims"));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    VBox node() {
        return node;
    }

    /** Shows the claims in this order; those that were asked about are marked. */
    void show(Scenario now, List<Claim> claims, List<Claim> asked) {
        if (!now.equals(scenario)) {
            scenario = now;
            made.clear();
        }
        List<ClaimBlock> list = new ArrayList<>();
        for (Claim claim : claims) {
            ClaimBlock block = made.computeIfAbsent(claim.id(), _ -> make(now, claim));
            block.pseudoClassStateChanged(ASKED, asked.contains(claim));
            list.add(block);
        }
        blocks = list;
        node.getChildren().setAll(list);
        if (list.isEmpty()) {
            node.getChildren().setAll(Nodes.paragraph(TEXTS.text("claims.none"), "body", "no-claims"));
        } else {
            stopAt(list.getFirst());
        }
    }

    /** The keyboard goes to the first claim. */
    void takeFocus() {
        if (!blocks.isEmpty()) {
            goTo(blocks.getFirst());
        }
    }

    private ClaimBlock make(Scenario now, Claim claim) {
        ClaimBlock block = new ClaimBlock(now, claim, opener);
        block.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> stopAt(block));
        block.focusWithinProperty().subscribe(within -> {
            if (within) {
                stopAt(block);
            }
        });
        block.focusedProperty().subscribe(has -> {
            if (!has) {
                block.pseudoClassStateChanged(RINGED, false);
            }
        });
        return block;
    }

    private void stopAt(ClaimBlock stop) {
        blocks.forEach(block -> block.setReachable(block.equals(stop)));
    }

    private void goTo(ClaimBlock block) {
        stopAt(block);
        block.requestFocus();
        block.pseudoClassStateChanged(RINGED, true);
        Showing.reveal(block);
    }

    private void pressed(KeyEvent event) {
        int now = blocks.stream().filter(Node::isFocusWithin).map(blocks::indexOf).findFirst().orElse(-1);
        if (now < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int next = switch (event.getCode()) {
            case UP -> now - 1;
            case DOWN -> now + 1;
            case HOME -> 0;
            case END -> blocks.size() - 1;
            default -> -blocks.size();
        };
        if (next > -blocks.size()) {
            event.consume();
            goTo(blocks.get(Math.clamp(next, 0, blocks.size() - 1)));
        }
    }
}
