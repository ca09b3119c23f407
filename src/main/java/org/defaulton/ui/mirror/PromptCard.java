package org.defaulton.ui.mirror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ControlKind;
import org.defaulton.session.OpenPrompt;
import org.defaulton.text.Language;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * The platform's pop-up or confirmation. Tab stays inside; Escape is its button that leaves everything as it is. The
 * focus begins on the card itself, so that no key answers by accident.
 */
final class PromptCard extends VBox {
    private static final double GAP = 12;

    private final Intents intents;
    private final ValueInput input;
    private final Button yes;
    private final @Nullable Button no;
    private OpenPrompt open;
    private ViewState last;

    PromptCard(OpenPrompt open, ViewState shown, Intents intents, EvidenceOpener opener) {
        this.open = open;
        this.intents = intents;
        last = shown;
        String label = open.prompt().label() == null ? open.control().label() : open.prompt().label();
        input = new ValueInput(open.control(), "prompt-" + open.control().id(), label, this::set);
        yes = button("prompt-yes", open.prompt().yes(), () -> intents.act(this.open.answer(day())));
        String decline = open.prompt().no();
        no = decline == null ? null : button("prompt-no", decline, this::decline);
        getStyleClass().add("prompt");
        setId("prompt");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(open.prompt().title());
        setAccessibleHelp(Language.current().sentences(open.prompt().text()));
        EvidenceLink evidence = new EvidenceLink(opener).show(shown.scenario(), open.prompt().claims());
        getChildren().addAll(parts(label, evidence));
        setMaxHeight(USE_PREF_SIZE);
        // Before the nodes inside, which would pass the focus on themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, this::tabbed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private List<Node> parts(String label, EvidenceLink evidence) {
        List<Node> parts = new ArrayList<>(List.of(NodeFactory.paragraph(open.prompt().title(), "prompt-title")));
        open.prompt()
                .text()
                .forEach(text -> parts.add(NodeFactory.paragraph(Language.current().unbroken(text), "paragraph")));
        List<Node> buttons = no == null ? List.of(yes) : List.of(yes, no);
        if (open.confirms()) {
            parts.addAll(buttons);
        } else if (open.prompt().switchBelow()) {
            parts.addAll(List.of(yes, setting(label)));
            parts.addAll(buttons.subList(1, buttons.size()));
        } else {
            parts.add(setting(label));
            parts.addAll(buttons);
        }
        HBox foot = new HBox(NodeFactory.spacer(), evidence);
        foot.setAlignment(Pos.CENTER_RIGHT);
        parts.add(foot);
        return parts;
    }

    /** The label and the switch beside it, or the list below it. */
    private Pane setting(String text) {
        Pane line = open.control().kind() == ControlKind.CHOICE ? new VBox(4) : new HBox(GAP);
        Label label = NodeFactory.paragraph(text);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        line.getChildren().add(label);
        line.getChildren().addAll(input.nodes());
        line.getStyleClass().addAll("prompt-setting", open.prompt().switchBelow() ? "small" : "plain");
        return line;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(id);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The same prompt in another state. */
    void show(OpenPrompt now, ViewState shown) {
        open = now;
        last = shown;
        input.show(now.value(), false);
        yes.setDisable(now.value() == null);
    }

    private void set(String value) {
        intents.act(open.set(last.scenario().start(), value));
    }

    private void decline() {
        intents.act(open.decline(last.scenario().start(), day()));
    }

    private LocalDate day() {
        return last.state().now().date();
    }

    private void tabbed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            move(event.isShiftDown() ? -1 : 1);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && no != null) {
            event.consume();
            no.fire();
        }
    }

    private void move(int by) {
        List<Node> stops = NodeFactory.focusable(this).filter(node -> !node.equals(this)).toList();
        int from = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
        int next = from < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(from + by, stops.size());
        // From the stop before it, because only a traversal shows the ring.
        Node before = next == 0 ? this : stops.get(next - 1);
        before.requestFocus();
        before.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
