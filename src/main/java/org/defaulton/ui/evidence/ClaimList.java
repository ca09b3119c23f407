package org.defaulton.ui.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.FocusRoute;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.RovingFocus;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.toolkit.NextFrame;
import org.jspecify.annotations.Nullable;

/**
 * A list of claims. It is one tab stop, from which Tab goes on to the buttons and links of the claim. The claims
 * visible at first are added at once, the others a few per frame, because styling all of them takes too long.
 */
final class ClaimList {
    private static final Messages TEXTS = Messages.of(ClaimList.class);
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    /** Fills a usual window. */
    private static final int FIRST = 12;
    private static final int IN_A_FRAME = 8;

    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    private final RovingFocus rover;
    /** Reused, so that a block added again only has to be styled. */
    private final Map<String, ClaimBlock> made = new HashMap<>();
    private List<Claim> claims = List.of();
    private List<Claim> asked = List.of();
    /** The first claims, later all of them. */
    private final List<ClaimBlock> blocks = new ArrayList<>();
    private @Nullable Scenario scenario;
    private boolean open;
    private boolean waiting;

    /** @param opener gets the links to claims that contradict another */
    ClaimList(EvidenceOpener opener) {
        this.opener = opener;
        node.setId("claims");
        node.getStyleClass().add("claims");
        node.setAccessibleRole(AccessibleRole.LIST_VIEW);
        node.setAccessibleText(TEXTS.text("claims"));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::putInGoal);
        rover = new RovingFocus(node);
        node.sceneProperty().subscribe(this::goOn);
    }

    VBox node() {
        return node;
    }

    /** Shows the claims in this order; the claims behind the clicked line come first and are marked. */
    void show(Scenario now, List<Claim> all, List<Claim> marked) {
        if (!now.equals(scenario)) {
            scenario = now;
            made.clear();
        }
        claims = all;
        asked = marked;
        blocks.clear();
        rover.rove(FocusRoute.NOWHERE);
        node.getChildren().clear();
        if (all.isEmpty()) {
            node.getChildren().setAll(NodeFactory.paragraph(TEXTS.text("claims.none"), "body", "no-claims"));
        } else {
            // A screen reader announces how many there are.
            putIn(Platform.isAccessibilityActive() ? all.size() : Math.max(FIRST, marked.size()));
        }
        goOn();
    }

    /** The rest of the claims are added only while the list is open. */
    void setOpen(boolean now) {
        open = now;
        goOn();
    }

    /** Adds at once what would follow in the next frames. */
    void finish() {
        putIn(claims.size());
    }

    private void goOn() {
        Scene scene = node.getScene();
        if (open && !waiting && scene != null && blocks.size() < claims.size()) {
            waiting = true;
            NextFrame.afterNext(scene, this::putInSome);
        }
    }

    private void putInSome() {
        waiting = false;
        if (open) {
            putIn(blocks.size() + IN_A_FRAME);
            goOn();
        }
    }

    /** Adds missing claims up to this number. */
    private void putIn(int count) {
        int from = blocks.size();
        int to = Math.min(count, claims.size());
        if (from < to) {
            blocks.addAll(claims.subList(from, to).stream().map(this::block).toList());
            node.getChildren().addAll(blocks.subList(from, to));
            rover.rove(new FocusRoute.FocusList(List.copyOf(blocks), KeyCode.UP, KeyCode.DOWN));
        }
    }

    /** Moves the focus to the first claim. */
    void takeFocus() {
        blocks.stream().findFirst().ifPresent(rover::moveTo);
    }

    private ClaimBlock block(Claim claim) {
        ClaimBlock block = made.computeIfAbsent(claim.id(),
                _ -> new ClaimBlock(Objects.requireNonNull(scenario), claim, opener));
        block.pseudoClassStateChanged(ASKED, asked.contains(claim));
        return block;
    }

    /** Adds the claim that a key leads to, if it is still missing. */
    private void putInGoal(KeyEvent event) {
        boolean beyond = event.getCode() == KeyCode.DOWN && !blocks.isEmpty()
                && NodeFactory.hasFocusInside(blocks.getLast());
        if (blocks.size() < claims.size() && (beyond || event.getCode() == KeyCode.END)) {
            putIn(beyond ? blocks.size() + 1 : claims.size());
            layOut(node.getScene().getRoot());
        }
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }
}
