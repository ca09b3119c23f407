package org.defaulton.ui.overtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.HistoryEvent.DateMoved;
import org.defaulton.session.ImpactEvent.InterpretationsChosen;
import org.defaulton.session.ImpactEvent.UseFocused;
import org.defaulton.session.ImpactEvent.ViewOpened;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.Theme;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart shows, and the events it sends. */
class OverTimeViewTest {
    private static final String OFF = "genai-training=off@2025-05-20";

    private final List<List<String>> opened = new ArrayList<>();
    private final List<LocalDate> passed = new ArrayList<>();
    private StackPane root;
    private OverTimeChart chart;
    private Rehearsal rehearsal;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private void show(Rehearsal now, double width, double height) {
        rehearsal = now;
        Fx.run(() -> {
            OverTimeView view = new OverTimeView(now, (_, claims) -> opened.add(claims), passed::add,
                    new OverTimeTable(now, (_, claims) -> opened.add(claims)));
            root = new StackPane(new HBox(view.tools().toArray(Node[]::new)), view.node());
            root.getStyleClass().add("root");
            Theme.dress(new Scene(root, width, height));
            now.watch(view);
        });
        settle();
        chart = (OverTimeChart) Fx.call(() -> root.lookup("#time-chart"));
    }

    private void show() {
        show(new Rehearsal().of("US", 34, "2025-12-15").choose(OFF), 680, 300);
    }

    /** Switched off a week after training began in Germany, and before the first run there. */
    private static Rehearsal german() {
        return new Rehearsal().of("DE", 34, "2025-12-15").choose("genai-training=off@2025-11-10");
    }

    private void settle() {
        Fx.run(() -> Fx.settle(root));
    }

    private List<String> words() {
        settle();
        return Fx.call(() -> Fx.words(root));
    }

    private void press(KeyCode code) {
        Fx.run(() -> Event.fireEvent(chart,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        settle();
    }

    @ParameterizedTest(name = "{0}, {1} on {2} after \"{3}\"")
    @CsvSource(quoteCharacter = '"', textBlock = """
            US, 34, 2024-09-19, ""
            US, 34, 2025-12-15, "genai-training=off@2025-05-20"
            DE, 34, 2025-12-15, "genai-training=off@2025-11-10"
            DE, 29, 2025-10-20, ""
            DE, 29, 2025-12-15, ""
            CH, 17, 2025-12-15, ""
            """)
    void its_numbers_are_those_that_the_engine_the_flow_and_the_command_have(String country, int age, String day,
            String choices) {
        show(new Rehearsal().of(country, age, day).choose(choices), 680, 300);
        ViewState shown = rehearsal.shown();
        long used = shown.usage().total("train-content-ai").itemsUsed();
        long strict = UsageEngine
                .usage(shown.scenario(), shown.member(), shown.usage().choices(), shown.usage().at(),
                        Interpretation.REGULATOR)
                .total("train-content-ai")
                .itemsUsed();
        long nothing = UsageEngine
                .usage(shown.scenario(), shown.member(), List.of(), shown.usage().at(), Interpretation.PLATFORM)
                .total("train-content-ai")
                .itemsUsed();

        assertThat(words()).contains("You", count("%,d used in training", used), "Off on day one");
        assertThat(words()).contains(nothing == used
                ? count("%,d used, the same as you", nothing)
                : count("%,d stayed out", nothing - used));
        if (strict != used) {
            assertThat(words()).contains("You, as a regulator reads it", count("%,d used in training", strict));
        } else {
            assertThat(words()).doesNotContain("You, as a regulator reads it");
        }
    }

    private static String count(String words, long items) {
        return String.format(Locale.ROOT, words, items);
    }

    @Test
    void the_keys_move_the_day_by_a_month_or_three_to_the_ends_and_from_event_to_event() {
        show();
        press(KeyCode.LEFT);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        press(KeyCode.HOME);
        press(KeyCode.END);
        assertThat(rehearsal.handedIn()).extracting(event -> ((DateMoved) event).to())
                .extracting(LocalDate::toString)
                .containsExactly("2025-11-15", "2025-08-15", "2025-09-15", "2025-09-18", "2025-04-01", "2022-09-01",
                        "2023-09-01");
    }

    @Test
    void it_is_one_stop_for_the_keyboard_and_says_the_counts_of_its_day() {
        show();
        assertThat(Fx.all(root, Node.class, "#time-chart")).allMatch(Node::isFocusTraversable);
        assertThat(chart.lookupAll("*").stream().filter(Node::isFocusTraversable)).containsExactly(chart);
        assertThat(chart.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(chart.getAccessibleText()).isEqualTo("Train content-creation AI, 15 Dec 2025: "
                + "Everything you made 497, If you had done nothing 493, You 367, Off on day one 0");
        assertThat(chart.getAccessibleHelp()).contains("Left and Right", "T opens the table");
        Fx.run(() -> chart.executeAccessibleAction(AccessibleAction.DECREMENT));
        assertThat(rehearsal.shown().usage().at()).isEqualTo("2025-11-15");
        assertThat(Fx.call(() -> chart.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).toString())
                .contains("15 Nov 2025", "You 367");
    }

    @Test
    void events_of_the_day_are_announced_and_named_while_the_chart_has_the_focus() {
        show(new Rehearsal().of("US", 34, "2025-11-03").choose(OFF), 680, 300);
        assertThat(chart.getAccessibleText()).endsWith("Europe joins");
        rehearsal.happens(new DateMoved(LocalDate.of(2025, 5, 20)));
        assertThat(chart.getAccessibleText()).contains("You changed “Use my data for training");
    }

    @Test
    void t_opens_the_table_and_e_the_evidence_of_runs_and_of_stops() {
        show();
        press(KeyCode.T);
        press(KeyCode.E);
        assertThat(rehearsal.handedIn()).containsExactly(new ViewOpened(ImpactView.TIME_TABLE));
        assertThat(opened).singleElement().asInstanceOf(LIST).contains("runs-assumed", "forward");
    }

    @Test
    void a_mark_is_hit_from_24_pixels_around_it_or_from_half_the_way_to_its_neighbor() {
        show();
        List<Bounds> reaches = Fx.call(() -> Fx.all(chart, Circle.class, ".time-event")
                .stream()
                .map(mark -> mark.getParent().localToScene(mark.getParent().getBoundsInLocal()))
                .toList());
        assertThat(reaches).hasSize(7).allMatch(reach -> reach.getHeight() >= 24);
        for (int i = 1; i < reaches.size(); i++) {
            assertThat(reaches.get(i).getMinX()).isGreaterThanOrEqualTo(reaches.get(i - 1).getMaxX() - 0.01);
        }
        assertThat(reaches).anyMatch(reach -> reach.getWidth() >= 24).allMatch(reach -> reach.getWidth() >= 14 - 0.01);
    }

    @Test
    void the_interpretation_is_chosen_if_the_two_differ() {
        // Of the 493 items by the run of 1 December 2025, 11 were made from 10 November on.
        show(german(), 680, 300);
        assertThat(words()).contains("Demo", "a regulator", "both");
        Fx.run(() -> Fx.all(root, ToggleButton.class, "#reading-REGULATOR").getFirst().fire());
        assertThat(rehearsal.handedIn()).containsExactly(new InterpretationsChosen(InterpretationChoice.REGULATOR));
        assertThat(words()).contains("You, as a regulator reads it", "482 used in training", "11 stayed out")
                .doesNotContain("You");
        rehearsal.happens(new InterpretationsChosen(InterpretationChoice.PLATFORM));
        assertThat(words()).contains("You", "0 used in training", "493 stayed out")
                .doesNotContain("You, as a regulator reads it");
    }

    @Test
    void there_is_no_choice_of_interpretation_if_both_agree() {
        show(new Rehearsal().of("US", 34, "2025-12-15"), 680, 300);
        assertThat(words()).doesNotContain("a regulator", "You, as a regulator reads it");
    }

    @Test
    void members_outside_the_regulators_scope_get_no_regulators_interpretation() {
        show();
        rehearsal.happens(new InterpretationsChosen(InterpretationChoice.REGULATOR));
        assertThat(words()).contains("You", "367 used in training").doesNotContain("You, as a regulator reads it");
        assertThat(chart.getAccessibleText()).contains("You 367");
    }

    @Test
    void another_ongoing_use_can_be_shown() {
        Scenario on = Demo.of(Demo.TEXT.replace("initial: ask", "initial: 'on'"));
        show(new Rehearsal(on).of("US", 34, "2025-12-15").choose(OFF), 680, 300);
        choose("personalize");
        assertThat(rehearsal.handedIn()).containsExactly(new UseFocused("personalize"));
        long used = rehearsal.shown().usage().total("personalize").itemsUsed();
        // Switches stop a part of it.
        assertThat(words()).contains("Personalize", count("%,d used so far", used), "Off on day one")
                .doesNotContain("Training runs", "used", "used, stays in the model");
    }

    @Test
    void a_use_that_no_switch_stops_has_no_line_of_having_stopped_it() {
        show();
        choose("ads");
        long used = rehearsal.shown().usage().total("ads").itemsUsed();
        assertThat(words()).contains(count("%,d used so far", used)).doesNotContain("Off on day one");
    }

    private void choose(String use) {
        MenuButton uses = Fx.call(() -> Fx.one(root, MenuButton.class, "#time-use"));
        Fx.run(() -> uses.getItems()
                .stream()
                .filter(item -> item.getId().equals("time-use-" + use))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"600, 260", "680, 260", "680, 300", "950, 380", "1500, 700"})
    void no_name_is_cut_at_any_size(double width, double height) {
        show(german(), width, height);
        for (Label label : Fx.call(() -> Fx.all(chart, Label.class, ".label"))) {
            assertThat(label.getWidth()).as(label.getText()).isGreaterThanOrEqualTo(label.prefWidth(-1) - 0.5);
            assertThat(label.localToScene(label.getBoundsInLocal()).getMaxX()).as(label.getText())
                    .isLessThanOrEqualTo(width);
            assertThat(label.localToScene(label.getBoundsInLocal()).getMaxY()).as(label.getText())
                    .isLessThanOrEqualTo(height + 1);
        }
    }

    @Test
    void if_the_switch_asks_doing_nothing_stays_at_zero() {
        show(new Rehearsal(Demo.asking()).of("US", 34, "2025-12-15").choose("genai-training=on@2024-10-01"), 680, 300);
        assertThat(words())
                .contains("493 used in training", "If you had done nothing", "0 used in training", "You switched on")
                .noneMatch(words -> words.contains("stayed out"));
    }

    @Test
    void a_day_dragged_beyond_the_year_moves_the_chart() {
        ViewState shown = new Rehearsal().of("US", 34, "2024-09-19").shown();
        for (String day : List.of("2022-08-01", "2025-09-19", "2026-10-01", "2028-02-29")) {
            LocalDate at = LocalDate.parse(day);
            ViewState passing = new ViewState(shown.scenario(), shown.members(), shown.state(), shown.member(),
                    UsageEngine.usage(shown.scenario(), shown.member(), List.of(), at, Interpretation.PLATFORM), null,
                    null);
            UsageOverTime course = passing.overTime();
            assertThat(at).isBetween(course.from(), course.until());
        }
    }

    @Test
    void large_text_gives_way_to_the_table() {
        show();
        Fx.run(() -> root.getStyleClass().add("text-200"));
        settle();
        settle();
        assertThat(words()).contains("There is too little room for the chart here. This is its table.",
                "15 Dec 2025, the day shown");
        assertThat(chart.isVisible()).isFalse();
    }

    @Test
    void the_table_has_a_row_for_each_run_and_one_for_the_day_shown() {
        assertThat(rows(new Rehearsal().of("US", 34, "2025-12-15").choose(OFF))).hasSize(13)
                .contains("1 Sep 2024, You 283, If you had done nothing 283, Off on day one 0, Everything you made 283",
                        "15 Dec 2025, the day shown, You 367, If you had done nothing 493, Off on day one 0, "
                                + "Everything you made 497");
        assertThat(rows(german())).hasSize(13)
                .contains("15 Dec 2025, the day shown, You 0, "
                        + "If you had done nothing 493, Off on day one 0, You, as a regulator reads it 482, "
                        + "Everything you made 497");
    }

    private List<String> rows(Rehearsal now) {
        return Fx.call(() -> {
            OverTimeTable table = new OverTimeTable(now, (_, claims) -> opened.add(claims));
            table.show(now.shown());
            return Fx.all(table.node(), Label.class, ".time-cell")
                    .stream()
                    .map(Label::getAccessibleText)
                    .filter(text -> text != null)
                    .toList();
        });
    }
}
