package org.defaulton.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of uses: text, symbols, numbers, reasons and evidence, with numbers computed by hand. */
class UsesViewTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<String> uses() {
        return DEMO.uses().stream().map(Use::id);
    }

    private static List<String> changed(Ours ours) {
        return uses().filter(use -> ours.block(use).getPseudoClassStates().contains(CHANGED)).toList();
    }

    private static String markOf(Node status) {
        Node mark = ((HBox) status.getParent()).getChildren().getFirst();
        return mark.getStyleClass().isEmpty() ? "mark-kept" : mark.getStyleClass().getFirst();
    }

    @Test
    void uses_are_under_headings() {
        Ours ours = Ours.table(new Rehearsal());

        assertThat(ours.all(Label.class, ".use-name")).extracting(Label::getText)
                .containsExactly("Train content-creation AI", "Personalize", "Ads");
        assertThat(ours.words()).contains("Use", "a month", "so far", "next 12 months");
    }

    /**
     * Posts 8 and profile 2: 10 a month since September 2022, and 4 prompts a month since November 2023. The run of 1
     * September 2024 took 24 months of the ones, 10 of the others, and the first item of each of the three kinds: 240 +
     * 40 + 3. Four more runs take twelve months of 14.
     */
    @Test
    void the_writer_finds_283_items_in_the_training_of_the_default() {
        Ours ours = Ours.table(new Rehearsal());

        assertThat(ours.line("train-content-ai")).containsExactly("Train content-creation AI", "In use",
                "283 items used in training", "14", "283", "168", "Stated");
    }

    @Test
    void after_switching_off_the_283_stay_and_nothing_comes() {
        Ours ours = Ours.table(new Rehearsal().choose("genai-training=off@2024-09-19"));

        assertThat(ours.line("train-content-ai")).containsExactly("Train content-creation AI",
                "Stopped since 19 Sep 2024", "before: In use", "283 items used in training", "0", "was 14", "283", "0",
                "was 168", "Stated");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON      | train-content-ai | In use                     | mark-in-use
            DEFAULT_ON      | ads              | In use                     | mark-in-use
            JUST_OFF        | train-content-ai | Stopped since 19 Sep 2024  | mark-stopped
            JUST_OFF        | personalize      | In use                     | mark-in-use
            OFF_FOR_MONTHS  | train-content-ai | Stopped since 19 Sep 2024  | mark-stopped
            ON_AGAIN        | train-content-ai | In use                     | mark-in-use
            UNDER_REVIEW    | train-content-ai | Under review, still in use | mark-review
            UNDER_REVIEW    | personalize      | In use                     | mark-in-use
            GRANTED         | train-content-ai | Stopped since 3 Oct 2024   | mark-stopped
            PARTLY          | train-content-ai | In use                     | mark-in-use
            REFUSED         | train-content-ai | In use                     | mark-in-use
            BY_THE_RULE     | train-content-ai | Stopped since 19 Oct 2024  | mark-stopped
            BRITAIN_PAUSED  | train-content-ai | Does not apply             | mark-dash
            BRITAIN_AGAIN   | train-content-ai | Under review, still in use | mark-review
            GERMANY_BEFORE  | train-content-ai | Does not apply             | mark-dash
            GERMANY_AFTER   | train-content-ai | Stopped since 20 Nov 2025  | mark-stopped
            GERMANY_AFTER   | ads              | In use                     | mark-in-use
            SEVENTEEN       | train-content-ai | Does not apply             | mark-dash
            SEVENTEEN       | personalize      | In use                     | mark-in-use
            NEWEST_FIRST    | personalize      | In use                     | mark-in-use
            SUGGESTIONS_OFF | personalize      | In use                     | mark-in-use
            ADS_OUTSIDE_OFF | ads              | In use                     | mark-in-use
            NO_MARKETING    | ads              | Stopped since 1 Dec 2025   | mark-stopped
            """)
    void a_status_is_a_mark_and_a_word(Situation situation, String use, String word, String mark) {
        Ours ours = Ours.table(situation.rehearsal());
        Node line = ours.one(Node.class, "#use-" + use);
        List<Label> statuses = Fx.call(() -> Fx.all(line, Label.class, ".status"));

        assertThat(statuses.getFirst().getText()).isEqualTo(word);
        assertThat(markOf(statuses.getFirst())).isEqualTo(mark);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_REVIEW", "GERMANY_AFTER", "ADS_OUTSIDE_OFF"})
    void no_status_is_said_by_color_alone(Situation situation) {
        Ours ours = Ours.unfolded(situation.rehearsal());

        assertThat(ours.all(Label.class, ".status")).isNotEmpty().allSatisfy(status -> {
            assertThat(status.getText()).isNotBlank();
            assertThat(markOf(status)).startsWith("mark-");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON      | ''
            JUST_OFF        | train-content-ai
            UNDER_REVIEW    | train-content-ai
            PARTLY          | train-content-ai
            REFUSED         | train-content-ai
            BRITAIN_AGAIN   | train-content-ai
            GERMANY_AFTER   | train-content-ai
            SEVENTEEN       | ''
            SUGGESTIONS_OFF | ''
            ADS_OUTSIDE_OFF | ''
            NO_MARKETING    | ads
            """)
    void what_the_last_choice_changed_is_marked_and_announced(Situation situation, String uses) {
        Ours ours = Ours.table(situation.rehearsal());
        List<String> expected = Stream.of(uses.split(" ")).filter(use -> !use.isEmpty()).toList();

        assertThat(changed(ours)).isEqualTo(expected);
        assertThat(uses().filter(
                use -> ours.one(Node.class, "#use-" + use).getAccessibleText().endsWith("changed by the last choice")))
                .isEqualTo(expected);
    }

    @Test
    void an_undone_choice_leaves_no_mark() {
        Ours ours = Ours.table(new Rehearsal().choose("genai-training=off@2024-09-19"));
        assertThat(changed(ours)).containsExactly("train-content-ai");

        ours.happens(new HistoryEvent.Undone());

        assertThat(changed(ours)).isEmpty();
        assertThat(ours.words()).noneMatch(text -> text.startsWith("was ") || text.startsWith("before: "));
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON      | train-content-ai | The setting “Use my data for training content creation AI models” starts at “On”, and nobody has changed it.
            JUST_OFF        | train-content-ai | The setting “Use my data for training content creation AI models” was set to “Off” on 19 Sep 2024.
            ON_AGAIN        | train-content-ai | The setting “Use my data for training content creation AI models” was set to “On” on 15 Jan 2025.
            UNDER_REVIEW    | train-content-ai | An objection (Content-creation AI) was sent on 19 Sep 2024. It is under review, and until it is answered the use goes on.
            GRANTED         | train-content-ai | An objection (Content-creation AI) was granted on 3 Oct 2024.
            PARTLY          | train-content-ai | An objection (Content-creation AI) was partly granted on 3 Oct 2024, but this is not part of it.
            PARTLY          | train-content-ai | An objection (Content-creation AI) was partly granted on 3 Oct 2024, and this is part of it.
            REFUSED         | train-content-ai | An objection (Content-creation AI) was refused on 3 Oct 2024.
            BY_THE_RULE     | train-content-ai | An objection (Content-creation AI) was not answered in time. By the simulator’s rule it counts as granted from 19 Oct 2024.
            BRITAIN_PAUSED  | train-content-ai | For members in the United Kingdom it has been paused since 20 Sep 2024; it starts again on 3 Nov 2025.
            GERMANY_BEFORE  | train-content-ai | For members in Germany it starts on 3 Nov 2025.
            GERMANY_AFTER   | ads              | In Germany this needs the member’s consent, which has not been given.
            SEVENTEEN       | train-content-ai | It applies to members aged 18 and over; this member is 17.
            NEWEST_FIRST    | personalize      | The setting “Preferred feed view” is at “Most recent posts”. That ends only a part: the order of posts.
            SUGGESTIONS_OFF | personalize      | The setting “Messaging suggestions” was set to “Off” on 1 Oct 2024.
            ADS_OUTSIDE_OFF | ads              | The setting “Show me ads outside of Demo” is at “Off”. That ends only a part: ads on other sites.
            DEFAULT_ON      | personalize      | No setting here stops this. A request could, if Demo grants it: Other AI.
            """)
    void an_expanded_use_says_why_in_a_sentence(Situation situation, String use, String sentence) {
        assertThat(Ours.unfolded(situation.rehearsal(), use).details(use)).contains(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void a_use_expands_and_collapses(String use) {
        Rehearsal rehearsal = new Rehearsal();
        Ours ours = Ours.table(rehearsal);
        String description = DEMO.use(use).description();
        Node line = ours.one(Node.class, "#use-" + use);
        assertThat(ours.words()).doesNotContain(description);
        assertThat(line.getAccessibleRoleDescription()).isEqualTo("Show the data behind it");

        ours.fire("#use-" + use);
        assertThat(ours.details(use)).contains(description);
        assertThat(line.getAccessibleRoleDescription()).isEqualTo("Hide the data behind it");
        ours.fire("#use-" + use);

        assertThat(ours.words()).doesNotContain(description);
        assertThat(rehearsal.handedIn()).containsExactly(new ImpactEvent.UseUnfolded(use, true),
                new ImpactEvent.UseUnfolded(use, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void the_words_behind_each_flow_open_the_claims_about_that_data_and_that_use(String use) {
        Ours ours = Ours.unfolded(new Rehearsal(), use);
        List<List<String>> opened = ours.openAll(ours.block(use));

        assertThat(opened.getFirst()).isEqualTo(DEMO.use(use).claims());
        assertThat(opened).containsAll(
                DEMO.flows().stream().filter(flow -> flow.use().equals(use) && flow.used()).map(Flow::claims).toList());
        List<String> notUsed = DEMO.flows()
                .stream()
                .filter(flow -> flow.use().equals(use) && !flow.used())
                .flatMap(flow -> flow.claims().stream())
                .distinct()
                .toList();
        assertThat(opened.contains(notUsed)).isEqualTo(!notUsed.isEmpty());
    }

    @Test
    void unused_data_is_together_on_one_line() {
        List<String> details = Ours.unfolded(new Rehearsal(), "train-content-ai").details("train-content-ai");

        assertThat(details).containsOnlyOnce("Not used for this").contains("Private messages, Activity");
    }

    @Test
    void the_heading_opens_the_assumptions_about_training_runs() {
        Ours ours = Ours.table(new Rehearsal());

        assertThat(ours.openAll(ours.one(Node.class, "#uses")).getFirst()).containsExactly("runs-assumed");
    }
}
