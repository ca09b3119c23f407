package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CustomColumn;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.AgeField;
import org.defaulton.ui.controls.CountryBox;
import org.defaulton.ui.controls.DayField;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.TextInputLimits;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.StatusNames;

/** Asks what somebody wants in a column of their own: what is chosen, from which day on, where and how old. */
final class CustomColumnForm {
    private static final Messages TEXTS = Messages.of(CustomColumnForm.class);
    private static final double GAP = 8;
    private static final int LONGEST_NAME = 200;

    private final Consumer<CompareEvent.ColumnAdded> added;
    private final Runnable canceled;
    private final TextField name = TextInputLimits.bounded(new TextField(), LONGEST_NAME);
    private final CountryBox country = new CountryBox();
    private final AgeField age = new AgeField();
    private final Label refused = NodeFactory.paragraph("", "refused");
    private final DatePicker day = new DatePicker();
    private final DayField dayField = new DayField(day, _ -> {
    });
    private final Map<Control, ComboBox<ListOption>> settings = new LinkedHashMap<>();

    /**
     * Something in a list.
     *
     * @param id what it stands for; empty for nothing
     * @param label what the list says
     */
    private record ListOption(String id, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    CustomColumnForm(Consumer<CompareEvent.ColumnAdded> added, Runnable canceled) {
        this.added = added;
        this.canceled = canceled;
        name.setId("own-name");
        country.setId("own-country");
        age.setId("own-age");
        day.setId("own-day");
        refused.setId("own-refused");
    }

    /** The form as it is for the moment. */
    VBox open(ViewState shown) {
        Scenario scenario = shown.scenario();
        int number = shown.state().compared().own().size() + 1;
        name.setText(TEXTS.text("form.own", number));
        country.setValue(shown.member().country());
        age.show(shown.member().age());
        dayField.show(shown.usage().at());
        settings.clear();
        refuse(Optional.empty());
        VBox form = new VBox(NodeFactory.label(TEXTS.text("form.title"), "strong"),
                fields(field("form.name", name), field("form.country", country), field("form.age", age),
                        field("form.day", day)),
                refused, NodeFactory.label(TEXTS.text("form.controls"), "caption-strong"), controls(scenario),
                NodeFactory.label(TEXTS.text("form.objections", scenario.form().reviewDays()), "caption-strong"),
                objections(scenario), buttons(shown));
        form.getStyleClass().add("own-form");
        form.setId("own-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                canceled.run();
            }
        });
        return form;
    }

    void focus() {
        name.requestFocus();
    }

    /** Only what can stop something, by itself or through another control that it holds. */
    private FlowPane controls(Scenario scenario) {
        FlowPane fields = fields();
        scenario.controls()
                .stream()
                .filter(control -> control.kind() != ControlKind.OBJECTION)
                .filter(control -> stops(scenario, control))
                .forEach(control -> fields.getChildren()
                        .add(setting(control, control.label(),
                                control.values()
                                        .stream()
                                        .map(value -> new ListOption(value.id(), value.label()))
                                        .toList())));
        return fields;
    }

    private static boolean stops(Scenario scenario, Control control) {
        return control.effects().stream().anyMatch(effect -> effect.kind() == EffectKind.STOP) || scenario.controls()
                .stream()
                .map(Control::hold)
                .anyMatch(hold -> hold != null && hold.by().equals(control.id()));
    }

    private FlowPane objections(Scenario scenario) {
        FlowPane fields = fields();
        for (ObjectionForm.RequestKind kind : scenario.form().kinds()) {
            fields.getChildren()
                    .add(setting(scenario.control(kind.control()), kind.name(),
                            RequestState.OUTCOMES.stream()
                                    .map(outcome -> new ListOption(outcome.word(), StatusNames.request(outcome)))
                                    .toList()));
        }
        return fields;
    }

    private VBox setting(Control control, String label, List<ListOption> options) {
        ComboBox<ListOption> box = new ComboBox<>();
        box.setId("own-" + control.id().replace(':', '-'));
        box.getItems()
                .setAll(Stream.concat(Stream.of(new ListOption("", TEXTS.text("form.as-is"))), options.stream())
                        .toList());
        box.setValue(box.getItems().getFirst());
        settings.put(control, box);
        VBox field = labeled(label, box);
        field.getStyleClass().add("setting");
        return field;
    }

    private static FlowPane fields(Node... fields) {
        FlowPane pane = new FlowPane(fields);
        pane.getStyleClass().add("fields");
        return pane;
    }

    private static VBox field(String key, Region control) {
        return labeled(TEXTS.text(key), control);
    }

    private static VBox labeled(String text, Region control) {
        Label label = NodeFactory.paragraph(text, "caption");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(text);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private HBox buttons(ViewState shown) {
        Button add = new Button(TEXTS.text("form.add"));
        add.setId("own-add");
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> add(shown));
        Button cancel = new Button(TEXTS.text("form.cancel"));
        cancel.setId("own-cancel");
        cancel.setOnAction(_ -> canceled.run());
        return new HBox(GAP, add, cancel);
    }

    private void add(ViewState shown) {
        Optional<String> refusal = shown.scenario().refusal(age.age());
        refuse(refusal);
        if (refusal.isPresent()) {
            age.getEditor().requestFocus();
        } else if (dayField.isRight()) {
            added.accept(new CompareEvent.ColumnAdded(column(shown)));
        }
    }

    /** Says why nobody of that age can be in a column, or nothing. */
    private void refuse(Optional<String> why) {
        refused.setText(why.orElse(""));
        NodeFactory.show(refused, why.isPresent());
    }

    private CustomColumn column(ViewState shown) {
        List<CustomColumn> others = shown.state().compared().own();
        int number = 1;
        while (ids(others).contains("own-" + number)) {
            number++;
        }
        String title = name.getText().isBlank() ? TEXTS.text("form.own", number) : name.getText().strip();
        return new CustomColumn("own-" + number, title, country.getValue(), age.age(), choices(shown));
    }

    private List<Choice> choices(ViewState shown) {
        List<Choice> choices = new ArrayList<>();
        settings.forEach((control, box) -> {
            String value = box.getValue().id();
            if (!value.isEmpty()) {
                choices.addAll(control.kind() == ControlKind.OBJECTION
                        ? AlternativeFinder.objection(shown.scenario(), control.id(), RequestState.of(value),
                                day.getValue())
                        : List.of(new Choice(control.id(), value, day.getValue())));
            }
        });
        return choices;
    }

    private static List<String> ids(List<CustomColumn> columns) {
        return columns.stream().map(CustomColumn::id).toList();
    }
}
