package org.defaulton.ui.mirror;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.defaulton.scenario.ControlPrompt;
import org.defaulton.session.OpenPrompt;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** A mirror, and before it the platform's pop-up or confirmation. Behind that, nothing can be clicked or focused. */
final class PromptLayer extends StackPane {
    private final Region page;
    private final Intents intents;
    private final EvidenceOpener evidence;
    private final Runnable refocus;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable PromptCard card;
    private @Nullable ControlPrompt prompt;
    /** The node to focus after the prompt. */
    private @Nullable Node opener;

    /**
     * Creates the layer without a prompt.
     *
     * @param refocus moves the focus to the mirror
     */
    PromptLayer(Region page, Intents intents, EvidenceOpener evidence, Runnable refocus) {
        super(page);
        this.refocus = refocus;
        this.page = page;
        this.intents = intents;
        this.evidence = evidence;
        setMinSize(0, 0);
        scroll.getStyleClass().add("prompt-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    void show(ViewState shown) {
        Optional<OpenPrompt> open = shown.prompt();
        ControlPrompt wanted = open.map(OpenPrompt::prompt).orElse(null);
        if (wanted == null || !wanted.equals(prompt)) {
            close();
        }
        open.ifPresent(now -> {
            if (card == null) {
                open(now, shown);
            }
            if (card != null) {
                card.show(now, shown);
            }
        });
    }

    private void open(OpenPrompt now, ViewState shown) {
        PromptCard made = new PromptCard(now, shown, intents, evidence);
        card = made;
        prompt = now.prompt();
        StackPane middle = new StackPane(made);
        middle.getStyleClass().add("prompt-scrim");
        scroll.setContent(middle);
        scroll.setVvalue(0);
        getChildren().setAll(page, scroll);
        // During a drag along the timeline, the focus stays there.
        boolean settled = shown.day().equals(shown.state().now().date());
        if (settled && NodeFactory.isShown(this)) {
            opener = getScene().getFocusOwner();
            // Only the skin of the scroll pane puts the card into the window.
            scroll.applyCss();
            made.requestFocus();
        }
    }

    private void close() {
        PromptCard closed = card;
        Node back = opener;
        card = null;
        prompt = null;
        opener = null;
        if (closed == null) {
            return;
        }
        boolean focused = NodeFactory.hasFocusInside(closed);
        getChildren().setAll(page);
        scroll.setContent(null);
        if (focused && back != null && NodeFactory.isShown(back)) {
            back.requestFocus();
        } else if (focused) {
            refocus.run();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (card != null && NodeFactory.isInside(owner, page)) {
            card.requestFocus();
        }
    }
}
