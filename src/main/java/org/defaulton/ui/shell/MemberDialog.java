package org.defaulton.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Trait;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.AgeField;
import org.defaulton.ui.controls.CountryBox;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;

/** Asks for another country or age of the member, and for other traits if the platform has any. */
final class MemberDialog {
    private static final Messages TEXTS = Messages.of(MemberDialog.class);

    private final ModalCard overlay;
    private final Scenario scenario;
    private final Member member;
    private final Intents intents;
    private final CountryBox country = new CountryBox();
    private final AgeField age = new AgeField();
    private final List<CheckBox> traits;
    private final Label refused = NodeFactory.paragraph("", "refused");

    MemberDialog(ModalCard overlay, Scenario scenario, Member member, Intents intents) {
        this.overlay = overlay;
        this.scenario = scenario;
        this.member = member;
        this.intents = intents;
        country.setId("person-country");
        country.setAccessibleText(TEXTS.text("member.country"));
        country.setValue(member.country());
        age.setId("person-age");
        age.setAccessibleText(TEXTS.text("member.age"));
        age.show(member.age());
        traits = scenario.traits().stream().map(this::box).toList();
        refused.setId("person-refused");
        NodeFactory.show(refused, false);
    }

    void open() {
        Button keep = new Button(TEXTS.text("member.keep"));
        keep.setOnAction(_ -> overlay.close());
        Button change = new Button(TEXTS.text("member.apply"));
        change.setId("person-apply");
        change.getStyleClass().add("primary");
        change.setOnAction(_ -> apply());
        HBox fields = new HBox(16,
                new VBox(4, NodeFactory.label(TEXTS.text("member.country"), "caption-strong"), country),
                new VBox(4, NodeFactory.label(TEXTS.text("member.age"), "caption-strong"), age));
        VBox content = new VBox(8, fields, refused);
        if (!traits.isEmpty()) {
            VBox ownTraits = new VBox(4, NodeFactory.label(TEXTS.text("member.traits"), "caption-strong"));
            ownTraits.getChildren().addAll(traits);
            VBox.setMargin(ownTraits, new Insets(8, 0, 0, 0));
            content.getChildren().add(1, ownTraits);
        }
        overlay.open(TEXTS.text(traits.isEmpty() ? "member.title" : "member.title.traits", member.name()), content,
                keep, change);
        country.requestFocus();
    }

    private CheckBox box(Trait trait) {
        CheckBox box = new CheckBox(trait.name());
        box.setId("person-trait-" + trait.id());
        box.setUserData(trait.id());
        box.setSelected(member.traits().contains(trait.id()));
        return box;
    }

    private void apply() {
        int years = age.age();
        Optional<String> refusal = scenario.refusal(years);
        refused.setText(refusal.orElse(""));
        NodeFactory.show(refused, refusal.isPresent());
        if (refusal.isPresent()) {
            age.getEditor().requestFocus();
            return;
        }
        overlay.close();
        List<String> chosen = traits.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (String) box.getUserData())
                .toList();
        intents.act(Actor.FACILITATOR, new HistoryEvent.MemberChosen(member.id(), country.getValue(), years, chosen));
    }
}
