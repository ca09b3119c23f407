package org.defaulton.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.RequestState;
import org.defaulton.session.ColumnFormEvent;
import org.defaulton.session.ColumnFormState;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.CustomColumn;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.CountryBox;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.theme.Theme;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.defaulton.usage.UseTotal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns show, and the events they send. */
class CompareViewTest {
    private static final Messages NUMBERS = Messages.of(CompareView.class);
    private static final double WIDE = 700;

    private final List<List<String>> opened = new ArrayList<>();
    private StackPane root;
    private CompareView view;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private void show(Rehearsal rehearsal, double width) {
        Fx.run(() -> {
            view = new CompareView(rehearsal, (_, claims) -> opened.add(claims));
            root = new StackPane(view.node());
            Theme.dress(new Scene(root, width, 600));
            rehearsal.watch(view);
        });
        settle();
    }

    private void settle() {
        Fx.run(() -> Fx.settle(root));
    }

    private <N extends Node> N one(Class<N> type, String id) {
        return Fx.call(() -> Fx.one(root, type, id));
    }

    private List<String> words(String id) {
        return Fx.call(() -> Fx.words(Fx.one(root, Node.class, id)));
    }

    private List<String> words() {
        settle();
        return Fx.call(() -> Fx.words(root));
    }

    @ParameterizedTest(name = "{0}, {1} on {2} after \"{3}\"")
    @CsvSource(quoteCharacter = '"', textBlock = """
            US, 34, 2024-09-19, ""
            US, 34, 2024-09-19, "genai-training=off@2024-09-19"
            US, 34, 2024-10-10, "genai-training=off@2024-09-19 objection:other-ai=sent@2024-09-19 objection:other-ai=granted@2024-10-03"
            DE, 29, 2025-10-20, ""
            DE, 29, 2025-11-17, ""
            CH, 17, 2025-12-01, ""
            """)
    void every_cell_says_what_usage_says(String country, int age, String day, String choices) {
        Rehearsal rehearsal = new Rehearsal().of(country, age, day).choose(choices);
        show(rehearsal, WIDE);

        Comparison comparison = rehearsal.shown().comparison();
        assertThat(words()).containsAll(comparison.columns().stream().map(one -> one.column().name()).toList());
        for (Comparison.ComparisonColumn one : comparison.columns()) {
            Usage usage = UsageEngine.usage(rehearsal.scenario(), one.column().member(), one.column().choices(),
                    comparison.until(), rehearsal.shown().usage().reading());
            for (Comparison.ComparisonRow row : comparison.differing()) {
                UseTotal total = usage.total(row.use());
                assertThat(words("#cell-" + row.use() + "-" + one.column().id()))
                        .contains(NUMBERS.number(total.itemsUsed()), StatusLabels.word(total));
            }
        }
        for (Comparison.ComparisonRow row : comparison.same()) {
            assertThat(words()).contains(rehearsal.scenario().use(row.use()).name(),
                    NUMBERS.number(row.cells().getFirst().items()));
        }
    }

    @Test
    void every_line_and_column_has_its_evidence_and_opens_it() {
        show(new Rehearsal(), WIDE);
        List<EvidenceLink> all = Fx.call(() -> Fx.all(root, EvidenceLink.class, ".evidence"));
        // Three uses and five columns.
        assertThat(all).hasSize(8);
        all.forEach(word -> Fx.run(word::fire));
        assertThat(opened).hasSize(8)
                .allSatisfy(claims -> assertThat(claims).isNotEmpty()
                        .allSatisfy(claim -> assertThat(Demo.SCENARIO.claim(claim)).isNotNull()));
    }

    @Test
    void a_difference_has_a_real_minus_and_a_cell_is_read_out_whole() {
        show(new Rehearsal(), WIDE);
        assertThat(words("#cell-train-content-ai-switch")).containsExactly("283", "\u2212168", "Stopped");
        assertThat(one(Node.class, "#cell-train-content-ai-switch").getAccessibleText()).isEqualTo(
                "Train content-creation AI, Off today: 283 items, 168 fewer than in the first column. Stopped. "
                        + "Used in training 283, still to come 0.");
    }

    @Test
    void two_columns_are_picked_and_laid_over_each_other() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        Fx.run(() -> Fx.fire(root, "#under-never"));
        Fx.run(() -> Fx.fire(root, "#over-object"));
        Fx.run(() -> ((Button) view.tools().getFirst()).fire());
        assertThat(rehearsal.handedIn()).containsExactly(new CompareEvent.PairPicked("never", "switch"),
                new CompareEvent.PairPicked("never", "object"), new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR),
                new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    @Test
    void another_country_and_another_outcome_change_their_columns() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        Fx.run(() -> rehearsal.act(new CompareEvent.CountryCompared("GB")));
        Fx.run(() -> rehearsal
                .act(new CompareEvent.ObjectionCompared("objection:direct-marketing", RequestState.PARTLY_GRANTED)));
        assertThat(words()).contains("Live in the United Kingdom", "Off + request partly granted");
    }

    @Test
    void a_custom_column_is_added_and_removed() {
        // Ads are chosen in the same way there.
        Rehearsal rehearsal = new Rehearsal().happens(new CompareEvent.CountryCompared("GB"));
        show(rehearsal, WIDE);
        Fx.run(() -> ((Button) view.tools().getLast()).fire());
        settle();
        assertThat(words()).contains("A column of your own");
        Fx.run(() -> Fx.fire(root, "#own-add"));
        assertThat(words()).contains("My column 1", "The same in all six");
        assertThat(rehearsal.handedIn()).containsExactly(new ColumnFormEvent.ColumnFormOpened(),
                new CompareEvent.ColumnAdded(new CustomColumn("own-1", "My column 1", "US", 34, List.of())));
        Fx.run(() -> Fx.fire(root, "#remove-own-1"));
        assertThat(words()).doesNotContain("My column 1");
    }

    @Test
    void a_custom_column_is_not_added_for_an_age_that_the_platform_does_not_allow() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        Fx.run(() -> ((Button) view.tools().getLast()).fire());
        settle();
        Fx.run(() -> one(Spinner.class, "#own-age").getEditor().setText("15"));
        Fx.run(() -> Fx.fire(root, "#own-add"));
        assertThat(words()).contains("Demo has no members under 16; this one is 15. Write an age of 16 or more.");
        assertThat(rehearsal.handedIn()).noneMatch(CompareEvent.class::isInstance);
        Fx.run(() -> one(Spinner.class, "#own-age").getEditor().setText("16"));
        Fx.run(() -> Fx.fire(root, "#own-add"));
        assertThat(rehearsal.handedIn().getLast())
                .isEqualTo(new CompareEvent.ColumnAdded(new CustomColumn("own-1", "My column 1", "US", 16, List.of())));
    }

    @Test
    void what_is_filled_in_is_handed_in_once_and_stands_there_in_a_session_that_goes_on() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        Fx.run(() -> ((Button) view.tools().getLast()).fire());
        settle();
        Fx.run(() -> one(TextField.class, "#own-name").setText("Early"));
        Fx.run(() -> one(CountryBox.class, "#own-country").setValue("DE"));
        Fx.run(() -> one(DatePicker.class, "#own-day").setValue(LocalDate.of(2024, 9, 25)));
        Fx.run(() -> one(ComboBox.class, "#own-genai-training").getSelectionModel().select(2));
        assertThat(rehearsal.handedIn()).containsExactly(new ColumnFormEvent.ColumnFormOpened(),
                new ColumnFormEvent.ColumnFieldEdited(ColumnFormState.NAME, "Early"),
                new ColumnFormEvent.ColumnFieldEdited(ColumnFormState.COUNTRY, "DE"),
                new ColumnFormEvent.ColumnFieldEdited(ColumnFormState.DAY, "2024-09-25"),
                new ColumnFormEvent.ColumnFieldEdited(ColumnFormState.choice("genai-training"), "off"));

        Rehearsal resumed = new Rehearsal(rehearsal.scenario(), rehearsal.kept());
        show(resumed, WIDE);
        assertThat(one(TextField.class, "#own-name").getText()).isEqualTo("Early");
        assertThat(one(DatePicker.class, "#own-day").getEditor().getText()).isEqualTo("25 Sep 2024");
        assertThat(resumed.handedIn()).isEmpty();
        Fx.run(() -> Fx.fire(root, "#own-add"));
        assertThat(resumed.handedIn()).containsExactly(new CompareEvent.ColumnAdded(new CustomColumn("own-1", "Early",
                "DE", 34, List.of(new Choice("genai-training", "off", LocalDate.of(2024, 9, 25))))));
    }

    @Test
    void what_nobody_has_edited_follows_the_member_and_escape_closes_the_form_with_all_that_was_filled_in() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        Fx.run(() -> ((Button) view.tools().getLast()).fire());
        settle();
        Fx.run(() -> one(TextField.class, "#own-name").setText("Early"));
        Fx.run(() -> rehearsal.of("DE", 29, "2025-10-20"));
        assertThat(one(CountryBox.class, "#own-country").getValue()).isEqualTo("DE");
        assertThat(one(Spinner.class, "#own-age").getValue()).isEqualTo(29);
        assertThat(one(DatePicker.class, "#own-day").getEditor().getText()).isEqualTo("20 Oct 2025");
        Fx.run(() -> one(Button.class, "#own-cancel").requestFocus());
        Fx.run(() -> Fx.press(root.getScene(), KeyCode.ESCAPE));
        assertThat(words()).doesNotContain("A column of your own");
        Fx.run(() -> ((Button) view.tools().getLast()).fire());
        settle();
        assertThat(one(TextField.class, "#own-name").getText()).isEqualTo("My column 1");
    }

    @Test
    void columns_that_have_no_room_scroll_while_the_labels_stay() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        double labels = Fx.call(() -> label().localToScene(0, 0).getX());
        show(rehearsal, 420);
        ScrollPane scroll = one(ScrollPane.class, "#columns");
        assertThat(scroll.getContent().getLayoutBounds().getWidth())
                .isGreaterThan(scroll.getViewportBounds().getWidth());
        ScrollBar bar = one(ScrollBar.class, "#columns-bar");
        assertThat(Fx.<Double>call(() -> bar.localToScene(0, bar.getHeight()).getY())).as("above what scrolls")
                .isLessThanOrEqualTo(Fx.<Double>call(() -> scroll.localToScene(0, 0).getY()));
        Fx.run(() -> bar.setValue(1));
        settle();
        assertThat(scroll.getHvalue()).isEqualTo(1);
        assertThat(Fx.<Double>call(() -> label().localToScene(0, 0).getX())).isEqualTo(labels);
    }

    private Labeled label() {
        return Fx.all(root, Labeled.class, ".use-name").getFirst();
    }

    @Test
    void if_the_platform_asks_first_choosing_nothing_is_the_first_column() {
        show(new Rehearsal(Demo.asking()), WIDE);
        assertThat(words()).contains("Do not answer", "Say no today", "Say yes today");
        assertThat(words("#cell-train-content-ai-" + Alternative.LEAVE)).containsExactly("0", "Stopped");
    }

    @Test
    void nothing_is_rebuilt_while_nothing_changes() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        List<Node> before = cells();
        Fx.run(() -> rehearsal.happens(new ImpactEvent.UseUnfolded("ads", true)));
        assertThat(cells()).isEqualTo(before);
    }

    @Test
    void a_choice_changes_what_the_nodes_say_and_not_the_nodes_and_the_focus_and_the_arrow_keys_stay() {
        Rehearsal rehearsal = new Rehearsal();
        show(rehearsal, WIDE);
        List<Node> before = cells();
        Node cell = one(Node.class, "#cell-train-content-ai-leave");
        Node beside = one(Node.class, "#cell-train-content-ai-switch");
        Fx.run(cell::requestFocus);
        assertThat(words("#cell-train-content-ai-leave")).containsExactly("451", "In use");

        Fx.run(() -> rehearsal.choose("genai-training=off@2024-09-19"));

        assertThat(words("#cell-train-content-ai-leave")).containsExactly("283", "Stopped");
        assertThat(cell.getAccessibleText()).startsWith("Train content-creation AI, Leave it off: 283 items");
        assertThat(cells()).isEqualTo(before);
        assertThat(Fx.<Node>call(() -> root.getScene().getFocusOwner())).isSameAs(cell);
        Fx.run(() -> cell
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false)));
        assertThat(Fx.<Node>call(() -> root.getScene().getFocusOwner())).isSameAs(beside);
        assertThat(beside.isFocusTraversable()).isTrue();
        assertThat(cell.isFocusTraversable()).isFalse();
    }

    private List<Node> cells() {
        return Fx.call(() -> Fx.all(root, Node.class, ".choice-cell"));
    }
}
