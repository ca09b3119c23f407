package org.defaulton.ui.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.RequestStatus;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.StatusNames;
import org.jspecify.annotations.Nullable;

/** The receipt of the last request, and its current state. */
final class StatusView implements View {
    private static final Messages TEXTS = Messages.of(StatusView.class);

    /** Id of the node that gets the focus. */
    static final String FIRST = "copy-reference";

    private final Intents intents;
    private final EvidenceOpener opener;
    private final VBox page = new VBox();
    private final ViewBindings bindings = new ViewBindings().bindAll(this::showRequests, StatusView::requests,
            ViewState::day, StatusView::hasDraft);
    private boolean draft;
    private @Nullable ViewState last;

    StatusView(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        this.opener = opener;
        page.getStyleClass().addAll("mirror-page", "objection");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        last = shown;
        // Without a request, another page is about to replace this one.
        if (!requests(shown).isEmpty()) {
            bindings.show(shown);
        }
    }

    private static List<RequestStatus> requests(ViewState shown) {
        return RequestStatus.on(shown.day(), shown.state().now(), shown.scenario());
    }

    private static boolean hasDraft(ViewState shown) {
        return !shown.state().form().equals(FormState.EMPTY);
    }

    private void showRequests(ViewState shown) {
        List<RequestStatus> current = requests(shown);
        LocalDate at = shown.day();
        draft = hasDraft(shown);
        if (NodeFactory.hasFocusInside(page)) {
            FocusTransfer.moveTo(page, FIRST);
        }
        RequestStatus status = current.getLast();
        ObjectionForm form = shown.scenario().form();
        page.getChildren().setAll(receipt(status, at, shown.scenario()), asked(status, form));
        if (status.standing() == RequestState.SENT) {
            page.getChildren().add(said(shown.scenario(), form.claims(), form.reviewNote(), "paragraph", "page-note"));
        }
        page.getChildren().add(actions(status));
        if (current.size() > 1) {
            page.getChildren().add(earlier(current.subList(0, current.size() - 1)));
        }
    }

    /** What the platform answers and when; the dates are assumptions, because no source gives them. */
    private VBox receipt(RequestStatus status, LocalDate at, Scenario scenario) {
        GridPane steps = ReviewProgress.of(status, at);
        EvidenceClicks.install(steps, () -> opener.open(steps, scenario.form().claims()));
        VBox card = new VBox(
                new VBox(NodeFactory.paragraph(TEXTS.text("status." + status.standing().word()), "form-title"),
                        new RequestReferenceLine(status.request().reference())),
                steps);
        card.setId("receipt");
        card.getStyleClass().addAll("card", "card-body");
        status.answer()
                .ifPresent(answer -> card.getChildren()
                        .addAll(NodeFactory.hairline(),
                                NodeFactory.paragraph(TEXTS.text("status.answer"), "field-label"),
                                said(scenario, status.kind().claims(), answer, "answer")));
        return card;
    }

    private VBox said(Scenario scenario, List<String> claims, String text, String... styleClasses) {
        EvidenceLink word = new EvidenceLink(opener).show(Statement.restingOn(scenario, claims, text));
        VBox said = new VBox(NodeFactory.paragraph(text, styleClasses), new HBox(word));
        said.getStyleClass().add("said");
        word.reactsOn(said);
        return said;
    }

    private static VBox asked(RequestStatus status, ObjectionForm form) {
        return new FactsCard(TEXTS.text("status.asked"))
                .addRequest(new FormState(status.request().fields(), status.request().fields().keySet(), false),
                        status.kind(), form)
                .node();
    }

    private static VBox earlier(List<RequestStatus> before) {
        FactsCard facts = new FactsCard(TEXTS.text("status.earlier"));
        before.reversed()
                .forEach(status -> facts.add(TEXTS.text("status.earlier.sent", status.request().sent()),
                        TEXTS.text("status.earlier.line", status.kind().name(), StatusNames.request(status.standing()),
                                status.request().reference())));
        return facts.node();
    }

    private Node actions(RequestStatus status) {
        Node alternative = draft
                ? PlatformButtons.secondary("continue-draft", TEXTS.text("status.continue"),
                        () -> intents.act(new MirrorEvent.PageOpened(ObjectionPageFactory.FORM)))
                : PlatformButtons.secondary("new-request", TEXTS.text("status.new"), () -> begin(latest()));
        if (!status.canWithdraw()) {
            return PlatformButtons.right(alternative);
        }
        return new WithdrawalPane(alternative, () -> intents.act(new HistoryEvent.Chosen(status.request().control(),
                RequestState.WITHDRAWN.word(), latest().state().now().date())));
    }

    /** The state when a button is pressed, which may be later than the one that the page was created for. */
    private ViewState latest() {
        return Objects.requireNonNull(last, "no button is there before anything was shown");
    }

    /** Setting the country starts the draft, so that the form opens and stays open after a restart. */
    private void begin(ViewState shown) {
        intents.act(new FormEvent.FormCleared());
        intents.act(new FormEvent.FieldEdited(FormState.COUNTRY, shown.member().country()));
        if (shown.state().page().equals(ObjectionPageFactory.STATUS)) {
            intents.act(new MirrorEvent.PageOpened(ObjectionPageFactory.FORM));
        }
    }
}
