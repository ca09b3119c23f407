package org.defaulton.ui.objection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.Form;
import org.defaulton.session.FormCheck;
import org.defaulton.session.FormEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Saving;
import org.defaulton.story.Line;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;

/** The objection form while it is filled in. */
final class FormView implements View {
    private static final Messages TEXTS = Messages.of(FormView.class);
    private static final double HALF = 0.5;
    private static final double NARROW = 0.3;
    private static final double DECLARED = 0.46;

    private final Intents intents;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Label hint = Nodes.paragraph("", "field-hint");
    private final EvidenceOpener opener;
    private final Hyperlink requests = new Hyperlink();
    private final DraftSaved saved;
    private final VBox page = new VBox();
    private Shown last;

    FormView(Intents intents, ObservableValue<Saving> saving, EvidenceOpener opener, Shown shown) {
        this.intents = intents;
        this.opener = opener;
        // A word here would be one more stop on the way through the form; the table beside it has it.
        EvidenceLine.on(hint, () -> FormCheck.kind(filled(last), last.scenario())
                .ifPresent(kind -> opener.open(hint, kind.claims())));
        last = shown;
        saved = new DraftSaved(saving);
        ObjectionForm form = shown.scenario().form();
        requests.setId("your-requests");
        requests.getStyleClass().setAll("link");
        requests.setOnAction(_ -> intents.act(new MirrorEvent.PageOpened(ObjectionPages.STATUS)));
        VBox card = new VBox(heading(shown), requests, nameRow(), addressRow(), kindRow(form),
                line(Form.REASON, Input.area(FormCheck.longest(Form.REASON))), bottomRow());
        card.getStyleClass().addAll("card", "card-body", "objection-form");
        page.getChildren().add(card);
        page.getStyleClass().addAll("mirror-page", "objection");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Shown shown) {
        last = shown;
        Form form = filled(shown);
        FormCheck check = FormCheck.of(form, shown.scenario());
        fields.forEach((name, field) -> field.show(form, form.field(name), check.sentence(name)));
        field(Form.REASON).setNote(
                FormCheck.reasonRequired(form, shown.scenario()) ? "" : TEXTS.text("reason.optional"));
        hint.setText(FormCheck.kind(form, shown.scenario()).map(ObjectionForm.Kind::hint).orElse(""));
        Nodes.show(hint, !hint.getText().isEmpty());
        saved.show(!shown.state().form().equals(Form.EMPTY));
        int sent = shown.state().now().requests().size();
        requests.setText(TEXTS.text("form.requests", sent));
        Nodes.show(requests, sent > 0);
    }

    /** The draft with what the form fills in by itself. */
    static Form filled(Shown shown) {
        return shown.state().form().prefilled(shown.member().country());
    }

    /** Goes on to the review, or says of every faulty field what is wrong and leads to the first. */
    private void review() {
        Form form = filled(last);
        FormCheck check = FormCheck.of(form, last.scenario());
        if (check.ready()) {
            // What was filled in by itself becomes part of the draft, so that it is sent.
            List.of(Form.COUNTRY, Form.RELATION).stream().filter(name -> last.state().form().field(name).isEmpty())
                    .forEach(name -> intents.act(new FormEvent.FieldEdited(name, form.field(name))));
            intents.act(new FormEvent.ReviewOpened());
        } else {
            check.faulty().stream().filter(name -> !form.left().contains(name))
                    .forEach(name -> intents.act(new FormEvent.FieldLeft(name)));
            field(check.faulty().getFirst()).control().requestFocus();
        }
    }

    private VBox heading(Shown shown) {
        ObjectionForm form = shown.scenario().form();
        EvidenceWord word = new EvidenceWord(opener)
                .show(Line.restingOn(shown.scenario(), form.claims(), form.intro()));
        Label intro = Nodes.paragraph(form.intro(), "paragraph");
        word.reactsOn(intro);
        Label ours = Nodes.paragraph(TEXTS.text("simulation"), "strong");
        return new VBox(Nodes.paragraph(form.title(), "form-title"), intro, new HBox(ours, Nodes.spacer(), word));
    }

    private Node nameRow() {
        return new Pair(line(Form.FIRST_NAME, Input.line(FormCheck.longest(Form.FIRST_NAME))),
                line(Form.LAST_NAME, Input.line(FormCheck.longest(Form.LAST_NAME))), HALF);
    }

    private Node addressRow() {
        return new Pair(line(Form.EMAIL, Input.line(FormCheck.longest(Form.EMAIL))),
                line(Form.COUNTRY, Input.options(Option.countries(), TEXTS.text("choose"))), HALF);
    }

    private Node kindRow(ObjectionForm form) {
        Field kind = line(Form.KIND, Input.options(Option.kinds(form), TEXTS.text("choose")));
        kind.addHint(hint);
        return new Pair(line(Form.RELATION, Input.options(Option.relations(), TEXTS.text("choose"))), kind, NARROW);
    }

    private Node bottomRow() {
        Field declared = new Field(Form.DECLARED, TEXTS.text("field.declared"), false,
                Input.tick(TEXTS.text("field.declared")), intents);
        fields.put(Form.DECLARED, declared);
        Button review = Buttons.primary("review", TEXTS.text("form.review"), this::review);
        return new Pair(declared, Buttons.right(saved.node(), review), DECLARED);
    }

    private Field line(String name, Input input) {
        Field field = new Field(name, TEXTS.text("field." + name), true, input, intents);
        fields.put(name, field);
        return field;
    }

    private Field field(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalStateException("The form has no field " + name);
        }
        return field;
    }
}
