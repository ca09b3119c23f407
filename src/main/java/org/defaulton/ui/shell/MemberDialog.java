package org.defaulton.ui.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.TextInputLimits;
import org.defaulton.ui.model.Intents;

/** Asks for another country or age of the member. */
final class MemberDialog {
    private static final Messages TEXTS = Messages.of(MemberDialog.class);
    private static final int OLDEST = 120;
    private static final int LONGEST_AGE = 20;

    private final ModalCard overlay;
    private final Scenario scenario;
    private final Member member;
    private final Intents intents;
    private final ComboBox<String> country = new ComboBox<>();
    private final Spinner<Integer> age;
    private final Label refused = NodeFactory.paragraph("", "refused");

    MemberDialog(ModalCard overlay, Scenario scenario, Member member, Intents intents) {
        this.overlay = overlay;
        this.scenario = scenario;
        this.member = member;
        this.intents = intents;
        country.setId("person-country");
        country.setAccessibleText(TEXTS.text("member.country"));
        country.getItems().setAll(countries());
        country.setConverter(new CountryNameConverter());
        country.setValue(member.country());
        age = new Spinner<>(0, OLDEST, member.age());
        age.setId("person-age");
        age.setEditable(true);
        TextInputLimits.bound(age, LONGEST_AGE);
        age.getValueFactory().setConverter(new AgeTextConverter());
        age.setAccessibleText(TEXTS.text("member.age"));
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
        overlay.open(TEXTS.text("member.title", member.name()), new VBox(8, fields, refused), keep, change);
        country.requestFocus();
    }

    private void apply() {
        age.commitValue();
        Optional<String> refusal = scenario.refusal(age.getValue());
        refused.setText(refusal.orElse(""));
        NodeFactory.show(refused, refusal.isPresent());
        if (refusal.isPresent()) {
            age.getEditor().requestFocus();
            return;
        }
        overlay.close();
        intents.act(Actor.FACILITATOR, new HistoryEvent.MemberChosen(member.id(), country.getValue(), age.getValue()));
    }

    private static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries()).sorted(Comparator.comparing(TEXTS::country)).toList();
    }

    /** Years in figures; what is no number leaves the age as it is. */
    private final class AgeTextConverter extends StringConverter<Integer> {
        @Override
        public String toString(Integer years) {
            return String.valueOf(years);
        }

        @Override
        public Integer fromString(String text) {
            try {
                return Integer.valueOf(text.strip());
            } catch (NumberFormatException _) {
                age.getEditor().setText(toString(age.getValue()));
                return age.getValue();
            }
        }
    }

    /** Countries by name. */
    private static final class CountryNameConverter extends StringConverter<String> {
        @Override
        public String toString(String code) {
            return code == null ? "" : TEXTS.country(code);
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("the list is not editable");
        }
    }
}
