package org.defaulton.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.ColumnFormEvent;
import org.defaulton.session.ColumnFormState;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CustomColumn;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.AgeField;
import org.defaulton.ui.controls.CountryBox;
import org.defaulton.ui.controls.DayField;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.TextInputLimits;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.StatusNames;
import org.jspecify.annotations.Nullable;

/** The form for a custom column: the choices, their day, the country and the age. */
final class CustomColumnForm {
    private static final Messages TEXTS = Messages.of(CustomColumnForm.class);
    private static final double GAP = 8;
    private static final int LONGEST_NAME = 200;

    private final Intents intents;
    private final Runnable closed;
    private final VBox node = new VBox();
    private final TextField name = TextInputLimits.bounded(new TextField(), LONGEST_NAME);
    private final CountryBox country = new CountryBox();
    private final AgeField age = new AgeField();
    private final Label refused = NodeFactory.paragraph("", "refused");
    private final DatePicker day = new DatePicker();
    private final DayField dayField = new DayField(day, picked -> edit(ColumnFormState.DAY, picked.toString()));
    private final Map<Control, ComboBox<ListOption>> settings = new LinkedHashMap<>();
    private @Nullable Scenario made;
    private @Nullable ViewState last;

    /**
     * An item in a list.
     *
     * @param id its value; empty for no choice
     * @param label its label
     */
    private record ListOption(String id, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * A form that shows nothing yet.
     *
     * @param intents gets the edits and the column
     * @param closed runs after the form is closed
     */
    CustomColumnForm(Intents intents, Runnable closed) {
        this.intents = intents;
        this.closed = closed;
        node.getStyleClass().add("own-form");
        node.setId("own-form");
        name.setId("own-name");
        country.setId("own-country");
        age.setId("own-age");
        day.setId("own-day");
        refused.setId("own-refused");
        name.textProperty().addListener((_, _, text) -> edit(ColumnFormState.NAME, text));
        country.setOnAction(_ -> edit(ColumnFormState.COUNTRY, country.getValue()));
        age.valueProperty().addListener((_, _, years) -> edit(ColumnFormState.AGE, String.valueOf(years)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel();
            }
        });
    }

    VBox node() {
        return node;
    }

    /** Shows the form as filled in. Fields without edits show the values of the member. */
    void show(ViewState now) {
        last = now;
        if (!isOpen()) {
            return;
        }
        if (!now.scenario().equals(made)) {
            make(now.scenario());
        }
        String title = text(ColumnFormState.NAME);
        if (!name.getText().equals(title)) {
            name.setText(title);
        }
        country.setValue(text(ColumnFormState.COUNTRY));
        age.show(years());
        dayField.show(firstDay());
        settings.forEach((control, box) -> select(box, text(ColumnFormState.choice(control.id()))));
        refused.setText(refusal().orElse(""));
        NodeFactory.show(refused, refusal().isPresent());
    }

    boolean isOpen() {
        return last != null && last.state().columnForm().open();
    }

    /** The reason why a column cannot have this age; empty if it can. */
    private Optional<String> refusal() {
        return Objects.requireNonNull(last).scenario().refusal(years());
    }

    private void make(Scenario scenario) {
        made = scenario;
        settings.clear();
        node.getChildren()
                .setAll(NodeFactory.label(TEXTS.text("form.title"), "strong"),
                        fields(field("form.name", name), field("form.country", country), field("form.age", age),
                                field("form.day", day)),
                        refused, NodeFactory.label(TEXTS.text("form.controls"), "caption-strong"), controls(scenario));
        if (scenario.hasForm()) {
            node.getChildren()
                    .addAll(NodeFactory.label(heading(scenario.form()), "caption-strong"), objections(scenario));
        }
        node.getChildren().add(buttons());
    }

    /** Names the days until an answer if they are the same for all requests that are reviewed. */
    private static String heading(ObjectionForm form) {
        List<Integer> days = form.kinds()
                .stream()
                .filter(kind -> !kind.alwaysGranted())
                .map(form::reviewDays)
                .distinct()
                .toList();
        return days.size() == 1 ? TEXTS.text("form.objections", days.getFirst()) : TEXTS.text("form.objections.mixed");
    }

    private static void select(ComboBox<ListOption> box, String id) {
        box.getItems().stream().filter(option -> option.id().equals(id)).findFirst().ifPresent(box::setValue);
    }

    private String text(String field) {
        ViewState now = Objects.requireNonNull(last);
        return now.state().columnForm().field(field, switch (field) {
            case ColumnFormState.NAME -> TEXTS.text("form.own", now.state().compared().own().size() + 1);
            case ColumnFormState.COUNTRY -> now.member().country();
            case ColumnFormState.AGE -> String.valueOf(now.member().age());
            case ColumnFormState.DAY -> now.state().now().date().toString();
            default -> "";
        });
    }

    private int years() {
        return Integer.parseInt(text(ColumnFormState.AGE));
    }

    private LocalDate firstDay() {
        return LocalDate.parse(text(ColumnFormState.DAY));
    }

    /** Reports an edit. Ignores the text that {@link #show} puts into a field. */
    private void edit(String field, String text) {
        if (isOpen() && !text.equals(text(field))) {
            intents.act(new ColumnFormEvent.ColumnFieldEdited(field, text));
        }
    }

    void focus() {
        name.requestFocus();
    }

    /**
     * Leaves out controls that nobody can set, and those that stop nothing, neither by themselves nor through a control
     * that they hold.
     */
    private FlowPane controls(Scenario scenario) {
        FlowPane fields = fields();
        scenario.controls()
                .stream()
                .filter(control -> control.kind() != ControlKind.OBJECTION && control.setBy() != ControlSetter.NOBODY)
                .filter(control -> stops(scenario, control))
                .forEach(control -> fields.getChildren()
                        .add(setting(control,
                                control.isSetByMember() ? control.label() : TEXTS.text("form.admin", control.label()),
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
        box.setOnAction(_ -> edit(ColumnFormState.choice(control.id()), box.getValue().id()));
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

    private HBox buttons() {
        Button add = new Button(TEXTS.text("form.add"));
        add.setId("own-add");
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> add());
        Button cancel = new Button(TEXTS.text("form.cancel"));
        cancel.setId("own-cancel");
        cancel.setOnAction(_ -> cancel());
        return new HBox(GAP, add, cancel);
    }

    private void cancel() {
        intents.act(new ColumnFormEvent.ColumnFormClosed());
        closed.run();
    }

    /** Adds the column, or moves to the field for the age if a member cannot be this old. */
    private void add() {
        age.commitValue();
        if (refusal().isPresent()) {
            age.getEditor().requestFocus();
        } else if (dayField.isRight()) {
            intents.act(new CompareEvent.ColumnAdded(column(Objects.requireNonNull(last))));
            closed.run();
        }
    }

    private CustomColumn column(ViewState shown) {
        List<CustomColumn> others = shown.state().compared().own();
        int number = 1;
        while (ids(others).contains("own-" + number)) {
            number++;
        }
        String title = text(ColumnFormState.NAME).strip();
        return new CustomColumn("own-" + number, title.isEmpty() ? TEXTS.text("form.own", number) : title,
                text(ColumnFormState.COUNTRY), years(), choices(shown.scenario()));
    }

    private List<Choice> choices(Scenario scenario) {
        List<Choice> choices = new ArrayList<>();
        settings.keySet().forEach(control -> {
            String value = text(ColumnFormState.choice(control.id()));
            if (!value.isEmpty()) {
                choices.addAll(control.kind() == ControlKind.OBJECTION
                        ? AlternativeFinder.objection(scenario, control.id(), RequestState.of(value), firstDay())
                        : List.of(new Choice(control.id(), value, firstDay())));
            }
        });
        return choices;
    }

    private static List<String> ids(List<CustomColumn> columns) {
        return columns.stream().map(CustomColumn::id).toList();
    }
}
