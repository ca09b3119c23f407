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
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of LinkedIn’s uses: text, symbols, numbers, reasons and evidence, with numbers computed by hand. */
class LinkedInUsesViewTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    /** Members, days and choices for which the list has to be right. */
    enum LinkedInSituation {
        DEFAULT_ON("US", 34, "2024-09-19", ""),
        JUST_OFF("US", 34, "2024-09-19", "genai-training=off@2024-09-19"),
        OFF_FOR_MONTHS("US", 34, "2025-03-01", "genai-training=off@2024-09-19"),
        ON_AGAIN("US", 34, "2025-03-01", "genai-training=off@2024-09-19 genai-training=on@2025-01-15"),
        UNDER_REVIEW("US", 34, "2024-09-25", "objection:other-ai=sent@2024-09-19"),
        GRANTED("US", 34, "2024-10-10", "objection:other-ai=sent@2024-09-19 objection:other-ai=granted@2024-10-03"),
        PARTLY("US", 34, "2024-10-10",
                "objection:other-ai=sent@2024-09-19 objection:other-ai=partly-granted@2024-10-03"),
        REFUSED("US", 34, "2024-10-10", "objection:other-ai=sent@2024-09-19 objection:other-ai=refused@2024-10-03"),
        BY_THE_RULE("US", 34, "2024-12-01", "objection:other-ai=sent@2024-09-19"),
        BRITAIN_PAUSED("GB", 41, "2024-12-15", ""),
        BRITAIN_AGAIN("GB", 41, "2025-12-15", "objection:content-ai=sent@2025-12-01"),
        GERMANY_BEFORE("DE", 29, "2024-09-19", ""),
        GERMANY_AFTER("DE", 29, "2025-12-01", "genai-training=off@2025-11-20"),
        SEVENTEEN("CH", 17, "2025-12-01", ""),
        RESUMES_OFF("US", 34, "2024-12-15", "save-resumes=off@2024-10-01"),
        SUGGESTIONS_OFF("US", 34, "2024-12-15", "messaging-suggestions=off@2024-10-01"),
        ADS_OUTSIDE_OFF("US", 34, "2026-01-15", "ads-outside=off@2025-12-01"),
        NO_MARKETING("CA", 52, "2026-01-15", "objection:direct-marketing=granted@2025-12-01");

        private final String country;
        private final int age;
        private final String day;
        private final String choices;

        LinkedInSituation(String country, int age, String day, String choices) {
            this.country = country;
            this.age = age;
            this.day = day;
            this.choices = choices;
        }

        /** The job seeker in this situation. */
        Rehearsal rehearsal() {
            return new Rehearsal(LINKEDIN).of(country, age, day).choose(choices);
        }
    }

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<String> uses() {
        return LINKEDIN.uses().stream().map(Use::id);
    }

    private static List<String> changed(Ours ours) {
        return uses().filter(use -> ours.block(use).getPseudoClassStates().contains(CHANGED)).toList();
    }

    private static String markOf(Node status) {
        Node mark = ((HBox) status.getParent()).getChildren().getFirst();
        return mark.getStyleClass().isEmpty() ? "mark-kept" : mark.getStyleClass().getFirst();
    }

    @Test
    void ten_uses_are_under_headings() {
        Ours ours = Ours.table(new Rehearsal(LINKEDIN));

        assertThat(ours.all(Label.class, ".use-name")).extracting(Label::getText)
                .containsExactly("Train content-creation AI", "Run AI features", "Improve products", "Personalize",
                        "Security", "Show ads", "Research", "Hiring assistant", "Train Microsoft’s AI",
                        "Ads at Microsoft");
        assertThat(ours.words()).contains("Use", "a month", "so far", "next 12 months");
    }

    /**
     * Posts 8, groups 3, profile 2, a resume and feedback: 15 a month since September 2022, and 4 prompts a month since
     * November 2023. The run of 1 September 2024 took 24 months of the ones, 10 of the others, and the first item of
     * each of the six kinds: 360 + 40 + 6. Four more runs take twelve months of 19.
     */
    @Test
    void the_job_seeker_finds_406_items_in_the_training_of_the_default() {
        Ours ours = Ours.table(new Rehearsal(LINKEDIN));

        assertThat(ours.line("train-content-ai")).containsExactly("Train content-creation AI", "In use",
                "406 items used in training", "19", "406", "228", "Assumed");
    }

    @Test
    void after_switching_off_the_406_stay_and_nothing_comes() {
        Ours ours = Ours.table(new Rehearsal(LINKEDIN).choose("genai-training=off@2024-09-19"));

        assertThat(ours.line("train-content-ai")).containsExactly("Train content-creation AI",
                "Stopped since 19 Sep 2024", "before: In use", "406 items used in training", "0", "was 19", "406", "0",
                "was 228", "Assumed");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON      | train-content-ai   | In use                         | mark-in-use
            DEFAULT_ON      | train-microsoft-ai | Does not apply                 | mark-dash
            DEFAULT_ON      | microsoft-ads      | In use                         | mark-in-use
            JUST_OFF        | train-content-ai   | Stopped since 19 Sep 2024      | mark-stopped
            JUST_OFF        | improve-products   | In use                         | mark-in-use
            ON_AGAIN        | train-content-ai   | In use                         | mark-in-use
            UNDER_REVIEW    | improve-products   | Under review, still in use     | mark-review
            UNDER_REVIEW    | personalize        | Under review, still in use     | mark-review
            UNDER_REVIEW    | security           | In use                         | mark-in-use
            GRANTED         | improve-products   | Stopped since 3 Oct 2024       | mark-stopped
            GRANTED         | personalize        | Stopped since 3 Oct 2024       | mark-stopped
            PARTLY          | improve-products   | Stopped since 3 Oct 2024       | mark-stopped
            PARTLY          | personalize        | In use                         | mark-in-use
            REFUSED         | improve-products   | In use                         | mark-in-use
            BY_THE_RULE     | improve-products   | Stopped since 19 Oct 2024      | mark-stopped
            BRITAIN_PAUSED  | train-content-ai   | Does not apply                 | mark-dash
            BRITAIN_AGAIN   | train-content-ai   | Under review, still in use     | mark-review
            BRITAIN_AGAIN   | train-microsoft-ai | Under review, still in use     | mark-review
            GERMANY_BEFORE  | train-content-ai   | Does not apply                 | mark-dash
            GERMANY_AFTER   | train-content-ai   | Stopped since 20 Nov 2025      | mark-stopped
            GERMANY_AFTER   | microsoft-ads      | Does not apply                 | mark-dash
            SEVENTEEN       | train-content-ai   | Does not apply                 | mark-dash
            SEVENTEEN       | personalize        | In use                         | mark-in-use
            RESUMES_OFF     | hiring-assistant   | In use                         | mark-in-use
            ADS_OUTSIDE_OFF | microsoft-ads      | Stopped since 1 Dec 2025       | mark-stopped
            ADS_OUTSIDE_OFF | ads                | In use                         | mark-in-use
            NO_MARKETING    | ads                | Stopped since 1 Dec 2025       | mark-stopped
            NO_MARKETING    | microsoft-ads      | Stopped since 1 Dec 2025       | mark-stopped
            """)
    void a_status_is_a_mark_and_a_word(LinkedInSituation situation, String use, String word, String mark) {
        Ours ours = Ours.table(situation.rehearsal());
        Node line = ours.one(Node.class, "#use-" + use);
        List<Label> statuses = Fx.call(() -> Fx.all(line, Label.class, ".status"));

        assertThat(statuses.getFirst().getText()).isEqualTo(word);
        assertThat(markOf(statuses.getFirst())).isEqualTo(mark);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON      | ''
            JUST_OFF        | train-content-ai
            UNDER_REVIEW    | run-ai-features improve-products personalize
            REFUSED         | run-ai-features improve-products personalize
            BRITAIN_AGAIN   | train-content-ai train-microsoft-ai
            GERMANY_AFTER   | train-content-ai
            SEVENTEEN       | ''
            RESUMES_OFF     | train-content-ai run-ai-features improve-products hiring-assistant
            SUGGESTIONS_OFF | personalize
            ADS_OUTSIDE_OFF | microsoft-ads
            NO_MARKETING    | ads microsoft-ads
            """)
    void what_the_last_choice_changed_is_marked_and_announced(LinkedInSituation situation, String uses) {
        Ours ours = Ours.table(situation.rehearsal());
        List<String> expected = Stream.of(uses.split(" ")).filter(use -> !use.isEmpty()).toList();

        assertThat(changed(ours)).isEqualTo(expected);
        assertThat(uses().filter(
                use -> ours.one(Node.class, "#use-" + use).getAccessibleText().endsWith("changed by the last choice")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON      | train-content-ai   | The setting “Use my data for training content creation AI models” starts at “On”, and nobody has changed it.
            JUST_OFF        | train-content-ai   | The setting “Use my data for training content creation AI models” was set to “Off” on 19 Sep 2024.
            ON_AGAIN        | train-content-ai   | The setting “Use my data for training content creation AI models” was set to “On” on 15 Jan 2025.
            UNDER_REVIEW    | personalize        | An objection (Other AI models) was sent on 19 Sep 2024. It is under review, and until it is answered the use goes on.
            GRANTED         | personalize        | An objection (Other AI models) was granted on 3 Oct 2024.
            PARTLY          | personalize        | An objection (Other AI models) was partly granted on 3 Oct 2024, but this is not part of it.
            PARTLY          | improve-products   | An objection (Other AI models) was partly granted on 3 Oct 2024, and this is part of it.
            REFUSED         | improve-products   | An objection (Other AI models) was refused on 3 Oct 2024.
            BY_THE_RULE     | improve-products   | An objection (Other AI models) was not answered in time. By the simulator’s rule it counts as partly granted from 19 Oct 2024.
            BRITAIN_PAUSED  | train-content-ai   | For members in the United Kingdom it has been paused since 20 Sep 2024; it starts again on 3 Nov 2025.
            GERMANY_BEFORE  | train-content-ai   | For members in Germany it starts on 3 Nov 2025.
            GERMANY_AFTER   | ads                | In Germany this has needed the member’s consent since 27 Feb 2025, and none has been given.
            SEVENTEEN       | train-content-ai   | It applies to members aged 18 and over; this member is 17.
            RESUMES_OFF     | hiring-assistant   | The setting “Save resumes and application data” was set to “Off” on 1 Oct 2024.
            SUGGESTIONS_OFF | personalize        | The setting “Messaging suggestions” was set to “Off” on 1 Oct 2024.
            ADS_OUTSIDE_OFF | microsoft-ads      | The setting “Share data with affiliates and partners” is held at “Off” because “Show me ads outside of LinkedIn” is at “Off”.
            ADS_OUTSIDE_OFF | ads                | The setting “Show me ads outside of LinkedIn” is at “Off”. That ends only a part: ads on other sites and apps.
            DEFAULT_ON      | security           | No setting here stops this.
            """)
    void an_expanded_use_says_why_in_a_sentence(LinkedInSituation situation, String use, String sentence) {
        assertThat(Ours.unfolded(situation.rehearsal(), use).details(use)).contains(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void the_words_behind_each_flow_open_the_claims_about_that_data_and_that_use(String use) {
        Ours ours = Ours.unfolded(new Rehearsal(LINKEDIN), use);
        List<List<String>> opened = ours.openAll(ours.block(use));

        assertThat(opened.getFirst()).isEqualTo(LINKEDIN.use(use).claims());
        assertThat(opened).containsAll(LINKEDIN.flows()
                .stream()
                .filter(flow -> flow.use().equals(use) && flow.used())
                .map(Flow::claims)
                .toList());
        List<String> notUsed = LINKEDIN.flows()
                .stream()
                .filter(flow -> flow.use().equals(use) && !flow.used())
                .flatMap(flow -> flow.claims().stream())
                .distinct()
                .toList();
        assertThat(opened.contains(notUsed)).isEqualTo(!notUsed.isEmpty());
    }

    @Test
    void unused_data_is_together_on_one_line() {
        List<String> details = Ours.unfolded(new Rehearsal(LINKEDIN), "train-content-ai").details("train-content-ai");

        assertThat(details).containsOnlyOnce("Not used for this")
                .contains("Private messages, Activity, Login details, Payment details, Salary");
    }

    @Test
    void the_heading_opens_the_assumptions_about_training_runs() {
        Ours ours = Ours.table(new Rehearsal(LINKEDIN));

        assertThat(ours.openAll(ours.one(Node.class, "#uses")).getFirst()).containsExactly("runs-assumed", "runs-keep",
                "past-training-stays", "privacy-enhancing");
    }
}
