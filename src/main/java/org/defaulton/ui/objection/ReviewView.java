package org.defaulton.ui.objection;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.defaulton.session.FormCheck;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;

/** The draft for review before it is sent. */
final class ReviewView implements View {
    private static final Messages TEXTS = Messages.of(ReviewView.class);

    /** Id of the node that gets the focus. */
    static final String FIRST = "send";

    private final Intents intents;
    private final VBox page = new VBox();
    private final ViewBindings bindings = new ViewBindings().bind(shown -> shown.state().now().date(), now -> day = now)
            .bindAll(this::showFacts, shown -> shown.state().form());
    private LocalDate day = LocalDate.MIN;

    ReviewView(Intents intents) {
        this.intents = intents;
        page.getStyleClass().addAll("mirror-page", "objection");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showFacts(ViewState shown) {
        FormState current = shown.state().form();
        FactsCard facts = new FactsCard(TEXTS.text("review.facts"));
        FormCheck.kind(current, shown.scenario())
                .ifPresent(kind -> facts.addRequest(current, kind, shown.scenario().form()));
        page.getChildren().setAll(heading(), facts.node(), buttons());
    }

    private static VBox heading() {
        VBox card = new VBox(NodeFactory.paragraph(TEXTS.text("review.title"), "form-title"),
                NodeFactory.paragraph(TEXTS.text("review.text"), "paragraph"),
                NodeFactory.paragraph(TEXTS.text("review.local"), "strong"));
        card.getStyleClass().addAll("card", "card-body");
        return card;
    }

    private Node buttons() {
        Button send = PlatformButtons.primary(FIRST, TEXTS.text("review.send"),
                () -> intents.act(new HistoryEvent.RequestSent(day)));
        return PlatformButtons.right(PlatformButtons.secondary("change", TEXTS.text("review.change"),
                () -> intents.act(new FormEvent.ReviewClosed())), send);
    }
}
