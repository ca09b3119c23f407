package org.defaulton.ui.objection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.FormCheck;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Saving;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** The objection form for filling in. */
final class FormView implements View {
    private static final Messages TEXTS = Messages.of(FormView.class);
    private static final double HALF = 0.5;
    private static final double NARROW = 0.3;
    private static final double DECLARED = 0.46;

    private final Intents intents;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Label hint = NodeFactory.paragraph("", "field-hint");
    private final EvidenceOpener opener;
    private final Hyperlink requests = new Hyperlink();
    private final DraftSavedLabel saved;
    private final VBox page = new VBox();
    private ViewState last;

    FormView(Intents intents, ObservableValue<Saving> saving, EvidenceOpener opener, ViewState shown) {
        this.intents = intents;
        this.opener = opener;
        // No evidence link here: it would add a tab stop to the form, and the table beside it has one.
        EvidenceClicks.install(hint, () -> FormCheck.kind(filled(last), last.scenario())
                .ifPresent(kind -> opener.open(hint, kind.claims())));
        last = shown;
        saved = new DraftSavedLabel(saving);
        requests.setId("your-requests");
        requests.getStyleClass().setAll("link");
        requests.setOnAction(_ -> intents.act(new MirrorEvent.PageOpened(ObjectionPageFactory.STATUS)));
        VBox card = new VBox(heading(shown), requests);
        addFields(card, shown);
        card.getChildren().add(bottomRow());
        card.getStyleClass().addAll("card", "card-body", "objection-form");
        page.getChildren().add(card);
        page.getStyleClass().addAll("mirror-page", "objection");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        last = shown;
        FormState form = filled(shown);
        FormCheck check = FormCheck.of(form, shown.scenario());
        fields.forEach((name, field) -> field.show(form, form.field(name), check.sentence(name)));
        String optional = FormCheck.reasonRequired(form, shown.scenario()) ? "" : TEXTS.text("reason.optional");
        find(FormState.REASON).ifPresent(field -> field.setNote(optional));
        hint.setText(FormCheck.kind(form, shown.scenario()).map(ObjectionForm.RequestKind::hint).orElse(""));
        NodeFactory.show(hint, !hint.getText().isEmpty());
        saved.show(!shown.state().form().equals(FormState.EMPTY));
        int sent = shown.state().now().requests().size();
        requests.setText(TEXTS.text("form.requests", sent));
        NodeFactory.show(requests, sent > 0);
    }

    /** The draft with the fields that the form fills in itself. */
    static FormState filled(ViewState shown) {
        return shown.state().form().prefilled(shown.member().country(), shown.scenario().form());
    }

    /** Opens the review, or shows the fault of every faulty field and focuses the first. */
    private void review() {
        FormState form = filled(last);
        FormCheck check = FormCheck.of(form, last.scenario());
        if (check.ready()) {
            // Prefilled fields become part of the draft, so that they are sent.
            Stream.of(FormState.COUNTRY, FormState.RELATION, FormState.KIND)
                    .filter(name -> last.state().form().field(name).isEmpty())
                    .forEach(name -> intents.act(new FormEvent.FieldEdited(name, form.field(name))));
            intents.act(new FormEvent.ReviewOpened());
        } else {
            check.faulty()
                    .stream()
                    .filter(name -> !form.left().contains(name))
                    .forEach(name -> intents.act(new FormEvent.FieldLeft(name)));
            find(check.faulty().getFirst()).orElseThrow().control().requestFocus();
        }
    }

    private VBox heading(ViewState shown) {
        ObjectionForm form = shown.scenario().form();
        EvidenceLink word = new EvidenceLink(opener)
                .show(Statement.restingOn(shown.scenario(), form.claims(), form.intro()));
        Label intro = NodeFactory.paragraph(form.intro(), "paragraph");
        word.reactsOn(intro);
        Label ours = NodeFactory.paragraph(TEXTS.text("simulation"), "strong");
        return new VBox(NodeFactory.paragraph(form.title(), "form-title"), intro,
                new HBox(ours, NodeFactory.spacer(), word));
    }

    private void addFields(VBox card, ViewState shown) {
        addRow(card, line(FormState.FIRST_NAME), line(FormState.LAST_NAME), HALF);
        addRow(card, line(FormState.EMAIL), options(FormState.COUNTRY, SelectOption.countries()), HALF);
        Optional<FormField> kind = options(FormState.KIND, SelectOption.kinds(shown.offeredRequests()));
        kind.ifPresentOrElse(field -> field.addHint(hint), () -> card.getChildren().add(hint));
        addRow(card, options(FormState.RELATION, SelectOption.relations()), kind, NARROW);
        field(FormState.REASON, true, () -> FieldInput.area(FormCheck.longest(FormState.REASON)))
                .ifPresent(card.getChildren()::add);
    }

    private static void addRow(VBox card, Optional<FormField> left, Optional<FormField> right, double share) {
        if (left.isPresent() && right.isPresent()) {
            card.getChildren().add(new TwoColumnPane(left.get(), right.get(), share));
        } else {
            left.or(() -> right).ifPresent(card.getChildren()::add);
        }
    }

    private Node bottomRow() {
        Optional<FormField> declared = field(FormState.DECLARED, false,
                () -> FieldInput.tick(TEXTS.text("field.declared")));
        Button review = PlatformButtons.primary("review", TEXTS.text("form.review"), this::review);
        Node buttons = PlatformButtons.right(saved.node(), review);
        return declared.<Node>map(field -> new TwoColumnPane(field, buttons, DECLARED)).orElse(buttons);
    }

    private Optional<FormField> line(String name) {
        return field(name, true, () -> FieldInput.line(FormCheck.longest(name)));
    }

    private Optional<FormField> options(String name, List<SelectOption> options) {
        return field(name, true, () -> FieldInput.options(options, TEXTS.text("choose")));
    }

    /** Adds the field, if the form has it. */
    private Optional<FormField> field(String name, boolean labeled, Supplier<FieldInput> input) {
        if (!last.scenario().form().has(name)) {
            return Optional.empty();
        }
        FormField field = new FormField(name, TEXTS.text("field." + name), labeled, input.get(), intents);
        fields.put(name, field);
        return Optional.of(field);
    }

    private Optional<FormField> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
