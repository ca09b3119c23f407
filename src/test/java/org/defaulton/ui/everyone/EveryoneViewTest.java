package org.defaulton.ui.everyone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.defaulton.ui.harness.Fx.call;
import static org.defaulton.ui.harness.Fx.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.theme.Theme;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The view of all members alone, with the session behind it. */
class EveryoneViewTest {
    private final BackgroundTasks background = new BackgroundTasks();
    private final List<List<String>> opened = new ArrayList<>();
    private Rehearsal rehearsal = new Rehearsal();
    private VBox node;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @BeforeEach
    void open() {
        node = call(() -> {
            EveryoneView view = new EveryoneView(rehearsal, (_, claims) -> opened.add(claims), background);
            VBox root = new VBox(view.node());
            root.getStyleClass().add("root");
            Theme.dress(new Scene(root, 1000, 900));
            rehearsal.watch(view);
            return root;
        });
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void happens(SessionEvent event) {
        run(() -> rehearsal.happens(event));
    }

    private <N extends Node> N one(Class<N> type, String id) {
        return call(() -> {
            Fx.settle(node);
            return Fx.one(node, type, id);
        });
    }

    private List<String> words(String id) {
        Node part = one(Node.class, id);
        return call(() -> Fx.words(part));
    }

    private String readout() {
        return one(Label.class, "#course-readout").getText();
    }

    private void set(String slider, double value) {
        Slider found = one(Slider.class, slider);
        run(() -> found.setValue(value));
    }

    @Test
    void each_default_says_how_many_of_a_thousand_are_in_with_the_95_percent_interval_by_name() {
        assertThat(words("#result-on")).contains("On by default", "996", "of 1,000", "95% interval 974 to 1,000");
        assertThat(words("#result-ask")).contains("Must choose, as said", "71", "95% interval 56 to 88");
        assertThat(words("#result-prompt")).contains("Must choose, as done", "283", "95% interval 130 to 512");
        assertThat(words("#result-off")).contains("Off by default", "<1", "95% interval below 1");
        assertThat(one(Node.class, "#result-on").getAccessibleText())
                .isEqualTo("On by default: 996 of 1,000 are in, 95% interval 974 to 1,000");
    }

    @Test
    void a_waffle_has_a_square_for_each_of_a_thousand_members() {
        List<Integer> squares = call(() -> {
            Fx.settle(node);
            return Fx.all(Fx.one(node, Node.class, "#result-prompt"), Path.class, ".waffle-square")
                    .stream()
                    .map(path -> path.getElements().size() / 5)
                    .toList();
        });

        assertThat(squares).containsExactly(130, 283 - 130, 512 - 283, 1000 - 512);
    }

    @Test
    void the_last_month_reads_like_the_results_and_the_scope_comes_in_steps() {
        assertThat(readout())
                .isEqualTo("Jul 2026: on by default 996 (974 to 1,000); must choose 71 (56 to 88) as said, "
                        + "283 (130 to 512) as done; off by default <1 (below 1)");
        // All but the 204 million of Germany, France and Switzerland at first; all in the end.
        assertThat(one(Label.class, "#in-scope").getText())
                .startsWith("In scope: 796\u00a0million from\u00a0Aug\u00a02024; ")
                .endsWith("1,000\u00a0million from\u00a0Dec\u00a02025");
    }

    @Test
    void how_people_hear_of_it_and_how_they_say_no_are_events_and_change_the_picture() {
        run(() -> one(ToggleButton.class, "#notice-press").fire());
        run(() -> one(ToggleButton.class, "#completion-prompt").fire());

        assertThat(rehearsal.handedIn()).containsExactly(new ImpactEvent.EveryoneSet("notice", "press"),
                new ImpactEvent.EveryoneSet("completion", "prompt"));
        // About .73 * .66 * .84 leave, and more because the three are correlated.
        assertThat(Integer.parseInt(words("#result-on").get(1))).isBetween(480, 595);
        assertThat(one(ToggleButton.class, "#notice-press").isSelected()).isTrue();
        assertThat(one(ToggleButton.class, "#notice-quiet").isSelected()).isFalse();
    }

    @Test
    void people_hear_of_it_quietly_in_2024_and_by_email_in_2025() {
        assertThat(one(ToggleButton.class, "#notice-quiet").isSelected()).isTrue();
        assertThat(call(() -> Fx.words(node))).contains("18 Sep 2024, quietly");
        happens(new HistoryEvent.DateMoved(LocalDate.of(2025, 11, 10)));

        assertThat(one(ToggleButton.class, "#notice-email").isSelected()).isTrue();
        assertThat(call(() -> Fx.words(node))).contains("18 Sep 2025, email");
        assertThat(words("#result-on")).contains("981");
    }

    @Test
    void a_slider_sets_a_value_and_a_link_returns_to_that_of_the_study() {
        set("#notices", 50.4);

        assertThat(rehearsal.handedIn()).containsExactly(new ImpactEvent.EveryoneSet("quiet", "50"));
        assertThat(Integer.parseInt(words("#result-on").get(1))).isBetween(970, 985);
        run(() -> Fx.one(node, Hyperlink.class, "#notices-back").fire());
        assertThat(rehearsal.handedIn()).endsWith(new ImpactEvent.EveryoneSet("quiet", ""));
        assertThat(words("#result-on")).contains("996");
        assertThat(one(Slider.class, "#notices").getValue()).isEqualTo(4.93, within(0.01));
    }

    @Test
    void the_dependence_is_a_correlation_that_ends_at_six_tenths() {
        Slider slider = one(Slider.class, "#dependence");
        assertThat(slider.getMax()).isEqualTo(60);
        assertThat(slider.getAccessibleText()).startsWith("Dependence: 0.22; the 95% interval is 0.05 to 0.60");
        set("#dependence", 0);

        assertThat(rehearsal.handedIn()).containsExactly(new ImpactEvent.EveryoneSet("dependence", "0"));
        assertThat(slider.getAccessibleText()).startsWith("Dependence: 0.00, set by hand and taken as sure");
        // Less dependence means fewer opt-outs.
        assertThat(words("#result-on")).contains("999");
    }

    @Test
    void setting_the_studys_own_value_is_going_back_to_it() {
        set("#prefers-off", 50);
        set("#prefers-off", 66);

        assertThat(rehearsal.handedIn()).endsWith(new ImpactEvent.EveryoneSet("prefers-off", ""));
    }

    @Test
    void tenths_count_if_the_interval_begins_below_one_percent() {
        happens(new ImpactEvent.EveryoneSet("completion", "form"));
        set("#completes", 0.34);

        assertThat(rehearsal.handedIn()).containsExactly(new ImpactEvent.EveryoneSet("form", "0.3"));
    }

    @Test
    void during_a_drag_the_picture_follows_and_one_event_comes_at_the_end() {
        String before = words("#result-on").get(1);
        Slider slider = one(Slider.class, "#completes");
        run(() -> {
            slider.setValueChanging(true);
            slider.setValue(30);
            slider.setValue(40);
        });
        assertThat(rehearsal.handedIn()).isEmpty();
        assertThat(words("#result-on").get(1)).isNotEqualTo(before);
        run(() -> slider.setValueChanging(false));
        assertThat(rehearsal.handedIn()).containsExactly(new ImpactEvent.EveryoneSet("settings", "40.0"));
    }

    @Test
    void the_bars_show_which_share_moves_most_in_words_and_numbers_and_lead_to_its_evidence() {
        List<String> spoken = call(() -> {
            Fx.settle(node);
            return Fx.all(Fx.one(node, Node.class, "#tornado"), Node.class, ".tornado-bar")
                    .stream()
                    .map(Node::getAccessibleText)
                    .toList();
        });

        assertThat(words("#tornado")).contains("What the uncertainty comes from: On by default");
        assertThat(spoken).hasSize(4)
                .first()
                .asString()
                .startsWith("Get it done, moved over 0.8%\u00a0→\u00a016.4%: 999.0 to");
        Node first = call(() -> Fx.all(node, Node.class, ".tornado-bar").getFirst());
        run(() -> first
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(opened).containsExactly(Demo.SCENARIO.everyone().completes().way("settings").claims());
    }

    @Test
    void a_value_set_by_hand_is_certain_and_has_no_bar() {
        set("#notices", 50);

        assertThat(words("#tornado")).noneMatch(words -> words.startsWith("Notice it"));
        assertThat(words("#tornado")).anyMatch(words -> words.startsWith("Get it done"));
    }

    @Test
    void each_study_is_predicted_from_the_others_and_it_is_said_whether_it_came_true() {
        assertThat(words("#held-out"))
                .contains("In the news: 3.1% predicted (95% interval 0.59% to 13.7%), 2.2% measured. Inside.",
                        "In banners: 0.52% predicted (95% interval 0.06% to 3.4%), 0.23% measured. Inside.")
                .anyMatch(words -> words.startsWith("On phones: 1.8% predicted"));
    }

    @Test
    void the_scenarios_own_default_comes_first() {
        assertThat(results()).containsExactly("result-on", "result-ask", "result-prompt", "result-off");
        rehearsal = new Rehearsal(Demo.asking());
        open();

        assertThat(results()).containsExactly("result-ask", "result-prompt", "result-on", "result-off");
    }

    private List<String> results() {
        return call(() -> {
            Fx.settle(node);
            return Fx.all(node, Node.class, ".result").stream().map(Node::getId).toList();
        });
    }

    @Test
    void in_germany_no_one_is_in_scope_before_december_2025() {
        run(() -> rehearsal.of("DE", 29, "2024-09-19"));
        run(() -> one(ToggleButton.class, "#scope-home").fire());
        Node chart = one(Node.class, "#course");
        run(() -> chart
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false)));

        assertThat(one(ToggleButton.class, "#scope-home").getText()).isEqualTo("Germany");
        assertThat(one(Label.class, "#in-scope").getText())
                .isEqualTo("How many members live in Germany alone was not found; the shares are the same.");
        assertThat(readout()).isEqualTo("Aug 2024: no member is in scope");
        assertThat(chart.getAccessibleText()).contains("no member is in scope");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"LI, 0.05\u00a0million", "IS, 0.5\u00a0million", "HK, 3.52\u00a0million", "CH, 4\u00a0million",
            "US, 250\u00a0million"})
    void members_of_a_small_country_are_not_rounded_to_zero(String country, String members) {
        run(() -> rehearsal.of(country, 29, "2026-01-15").happens(new ImpactEvent.EveryoneSet("scope", "home")));

        assertThat(one(Label.class, "#in-scope").getText()).startsWith("In scope: " + members + " from\u00a0");
    }

    @Test
    void for_a_country_without_a_count_it_says_so_and_has_the_same_shares() {
        run(() -> rehearsal.of("FJ", 29, "2026-01-15").happens(new ImpactEvent.EveryoneSet("scope", "home")));

        assertThat(one(Label.class, "#in-scope").getText())
                .isEqualTo("How many members live in Fiji alone was not found; the shares are the same.");
        assertThat(words("#result-on")).contains("981");
    }

    @Test
    void a_country_without_members_in_scope_is_described_as_such() {
        run(() -> rehearsal.of("GB", 29, "2026-01-15").happens(new ImpactEvent.EveryoneSet("scope", "home")));

        assertThat(one(Label.class, "#in-scope").getText())
                .isEqualTo("In scope: 23\u00a0million from\u00a0Aug\u00a02024; nobody from\u00a0Oct\u00a02024; "
                        + "23\u00a0million from\u00a0Dec\u00a02025");
    }

    @Test
    void the_arrow_keys_read_the_next_month_and_stop_at_the_ends() {
        List<String> months = List
                .of(KeyCode.HOME, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END, KeyCode.RIGHT)
                .stream()
                .map(this::monthAfter)
                .toList();

        assertThat(months).containsExactly("Aug 2024", "Aug 2024", "Sep 2024", "Oct 2024", "Sep 2024", "Jul 2026",
                "Jul 2026");
    }

    private String monthAfter(KeyCode code) {
        Node chart = one(Node.class, "#course");
        run(() -> chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        return readout().substring(0, "Aug 2024".length());
    }

    @Test
    void the_model_says_that_it_is_one_and_names_what_it_assumes() {
        List<String> words = call(() -> Fx.words(node));

        assertThat(words).contains("It is a model. It assumes:");
        Demo.SCENARIO.everyone()
                .assumptions()
                .forEach(claim -> assertThat(words).contains(Demo.SCENARIO.claim(claim).text()));
    }

    @Test
    void every_evidence_word_opens_claims_of_the_scenario() {
        run(() -> Fx.all(node, EvidenceLink.class, ".evidence").forEach(EvidenceLink::fire));

        assertThat(opened).hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(claims -> assertThat(claims).isNotEmpty()
                        .allMatch(claim -> !Demo.SCENARIO.claim(claim).text().isEmpty()));
        assertThat(opened).contains(List.of("model-dependence"), List.of("model-survey"));
    }

    @Test
    void ten_million_members_one_by_one_say_whether_the_arithmetic_is_right_and_that_this_is_all()
            throws TimeoutException {
        run(() -> one(Button.class, "#confirm").fire());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> call(() -> !Fx.all(node, Label.class, "#confirm-result").isEmpty()));

        assertThat(one(Label.class, "#confirm-result").getText()).startsWith("Of 10,000,000 simulated members, 9,96")
                .contains("are in; the formula says 9,96",
                        "formula and draw agree. This says nothing about Demo’s members.", "Seed 20240918");
        // A simulation of other shares does not apply; another day has the same shares.
        happens(new HistoryEvent.DateMoved(LocalDate.of(2025, 1, 1)));
        assertThat(words("#confirm-result")).hasSize(1);
        set("#notices", 50);
        assertThat(call(() -> Fx.all(node, Label.class, "#confirm-result"))).isEmpty();
    }

    @Test
    void a_run_can_be_canceled_and_says_so() throws TimeoutException {
        run(() -> {
            Fx.one(node, Button.class, "#confirm").fire();
            Fx.one(node, Button.class, "#confirm-cancel").fire();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> call(() -> !Fx.all(node, Label.class, "#confirm-result").isEmpty()));

        assertThat(one(Label.class, "#confirm-result").getText()).isEqualTo("Canceled. Nothing was counted.");
        assertThat(one(Button.class, "#confirm").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {380, 600, 680, 860, 1200})
    void no_part_is_cut_or_overlaps_another_at_any_width(int width) {
        run(() -> {
            node.setPrefWidth(width);
            node.resize(width, 3000);
            Fx.settle(node);
        });
        run(() -> Fx.all(node, Label.class, ".label")
                .stream()
                .filter(label -> label.getParent() != null)
                .filter(label -> label.getText() != null && !label.getText().isEmpty())
                .forEach(label -> assertThat(label.getWidth()).as(label.getText())
                        .isGreaterThanOrEqualTo(Math.min(label.minWidth(-1), label.prefWidth(-1)) - 1)));
        List<Node> stops = call(() -> NodeFactory.focusable(node).toList());
        assertThat(stops)
                .allSatisfy(stop -> assertThat(stop.localToScene(stop.getLayoutBounds()).getMaxX()).as("%s", stop)
                        .isLessThanOrEqualTo(width + 1.0));
    }
}
