package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedInOverTimeStorytellerTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Member member(String id) {
        return BuiltInContent.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Story tell(Scenario scenario, Member member, List<Choice> choices, String use, LocalDate day,
            InterpretationChoice readings) {
        Usage usage = UsageEngine.usage(scenario, member, choices, day, Interpretation.PLATFORM);
        return OverTimeStoryteller.tell(UsageOverTime.of(scenario, member, choices, use, day, readings), usage,
                usual(scenario, member, choices, day));
    }

    private static Story usual(Scenario scenario, Member member, List<Choice> choices, LocalDate day) {
        return Storyteller.tell(scenario, UsageEngine.usage(scenario, member, choices, day, Interpretation.PLATFORM),
                UsageChange.lastChoice(scenario, member, choices, day, Interpretation.PLATFORM).orElse(null),
                StoryFocus.SETTINGS);
    }

    private static Story tell(String member, String day, String choices, String use) {
        return tell(LINKEDIN, member(member), HandMade.choices(choices), use, LocalDate.parse(day),
                InterpretationChoice.BOTH);
    }

    private static Story training(String member, String day, String choices) {
        return tell(member, day, choices, "train-content-ai");
    }

    /** Switched off a week after training began in Germany, and before the first run there. */
    private static Story german(InterpretationChoice readings) {
        return tell(LINKEDIN, member("de-engineer"), HandMade.choices("genai-training=off@2025-11-10"),
                "train-content-ai", LocalDate.of(2025, 12, 15), readings);
    }

    @ParameterizedTest(name = "off on {0}: {1}")
    @CsvSource({"2025-09-01, Saying no kept", "2025-11-01, Switching off kept"})
    void what_comes_before_a_deadline_is_an_answer_and_what_comes_after_it_is_not(String off, String begin) {
        assertThat(tell(TestFiles.scenario("deadline.yaml"), TestFiles.member(), HandMade.choices("train=off@" + off),
                "train-model", LocalDate.of(2026, 6, 1), InterpretationChoice.PLATFORM).headline()).startsWith(begin);
    }

    @ParameterizedTest(name = "{0} on {1} after \"{2}\": {3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            us-job-seeker, 2025-12-15, "genai-training=off@2025-05-20", "Switching off kept new data of six kinds out of training.", "171 items stayed out. Off on day one, none would have been used."
            us-job-seeker, 2024-09-19, "", "Doing nothing put six kinds of your data into training.", "406 items were used so far. Off on day one, it would have been none."
            us-job-seeker, 2024-09-19, "genai-training=off@2024-09-19", "Switching off will keep new data of six kinds out of training.", "It will be 228 items by 19 Sep 2025. 406 items were used before. Off on day one, it would have been none."
            us-job-seeker, 2024-08-15, "genai-training=off@2024-08-15", "Switching off will keep six kinds of your data out of training.", "It will be 577 items by 15 Aug 2025. None was used before."
            us-job-seeker, 2025-12-15, "genai-training=off@2022-09-01", "Switching off kept six kinds of your data out of training.", "That is all there was: 691 items."
            us-job-seeker, 2025-12-15, "objection:content-ai=granted@2025-05-20", "Your request kept new data of six kinds out of training.", "171 items stayed out. Off on day one, none would have been used."
            us-job-seeker, 2025-12-15, "genai-training=off@2025-05-20 objection:restrict=granted@2025-06-20", "Your choices kept new data of six kinds out of training.", "171 items stayed out. Off on day one, none would have been used."
            us-job-seeker, 2024-09-19, "genai-training=off@2025-05-20", "Doing nothing put six kinds of your data into training.", "406 items were used so far. Off on day one, it would have been none."
            us-job-seeker, 2024-12-01, "genai-training=off@2024-12-01", "Switching off kept new data of six kinds out of training.", "57 items stayed out. Off on day one, none would have been used."
            us-job-seeker, 2024-11-30, "genai-training=off@2024-11-30", "Switching off will keep new data of six kinds out of training.", "It will be 228 items by 30 Nov 2025. 406 items were used before. Off on day one, it would have been none."
            us-job-seeker, 2025-12-15, "genai-training=off@2024-09-01 genai-training=on@2025-01-15 genai-training=off@2025-05-20", "Switching off kept new data of six kinds out of training.", "171 items stayed out. Off on day one, none would have been used."
            de-engineer, 2025-10-20, "", "None of your data is in training yet.", "If nothing changes, about 1,600 items will have been used by 20 Oct 2026."
            """)
    void every_state_has_its_sentences(String member, String day, String choices, String headline, String below) {
        Story story = training(member, day, choices);

        assertThat(story.headline()).isEqualTo(headline);
        assertThat(story.below().text()).isEqualTo(below);
        assertThat(story.below().kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @Test
    void the_three_answers_cover_current_use_items_kept_out_and_items_that_stay() {
        Story story = training("us-job-seeker", "2025-12-15", "genai-training=off@2025-05-20");

        assertThat(story.now().figure()).isEqualTo("0 items a month");
        assertThat(story.now().line().text())
                .isEqualTo("Stopped since 20 May 2025. 520 items were used in training and stay in the model.");
        assertThat(story.changed().question()).isEqualTo("What your last choice changed");
        assertThat(story.changed().figure()).isEqualTo("691\u00a0→\u00a0520 items");
        assertThat(story.changed().line().text()).isEqualTo("171 items stayed out of three training runs.");
        assertThat(story.unchanged().figure()).isEqualTo("520 used in training");
        assertThat(story.unchanged().line().text())
                .isEqualTo("Three training runs used them. No choice takes them out again.");
    }

    @Test
    void the_regulators_number_is_left_out_or_alone_depending_on_the_chosen_interpretation() {
        // The run of 1 December 2025 would have taken 237 posts, 376 prompts, 474 items of groups, 89 of the profile, a
        // résumé, and 158 of feedback: 1,335. By 9 November there were 234, 365, 469, 88, 1 and 156 of them: 1,313.
        assertThat(german(InterpretationChoice.BOTH).changed().line().text())
                .isEqualTo("About 1,300 items stayed out of one training run. As a regulator reads it, 22 did.");
        assertThat(german(InterpretationChoice.PLATFORM).changed().line().text())
                .isEqualTo("About 1,300 items stayed out of one training run.");
        Story strict = german(InterpretationChoice.REGULATOR);
        assertThat(strict.headline()).isEqualTo("Switching off kept new data of five kinds out of training.");
        assertThat(strict.below().text()).isEqualTo(
                "22 items stayed out. Off on day one, none would have been used. This is how a regulator reads it.");
    }

    @ParameterizedTest(name = "{0} on {1} after \"{2}\"")
    @CsvSource(quoteCharacter = '"', textBlock = """
            us-job-seeker, 2024-09-01, "genai-training=off@2024-08-15", "406 items stayed out of one training run.", "0 items a month", "Stopped since 15 Aug 2024. Nothing was used in training before."
            us-job-seeker, 2024-11-30, "genai-training=off@2024-08-15", "406 items stayed out of one training run.", "0 items a month", "Stopped since 15 Aug 2024. Nothing was used in training before."
            us-job-seeker, 2024-12-01, "genai-training=off@2024-08-15", "463 items stayed out of two training runs.", "0 items a month", "Stopped since 15 Aug 2024. Nothing was used in training before."
            us-job-seeker, 2026-06-01, "genai-training=off@2024-08-15", "805 items stayed out of 8 training runs.", "0 items a month", "Stopped since 15 Aug 2024. Nothing was used in training before."
            us-job-seeker, 2025-12-15, "genai-training=off@2024-09-01 genai-training=on@2025-01-15 genai-training=off@2025-05-20", "171 items stayed out of three training runs.", "0 items a month", "Stopped since 20 May 2025. 520 items were used in training and stay in the model."
            """)
    void runs_are_missed_by_their_own_day_and_a_run_that_took_all_later_missed_nothing(String member, String day,
            String choices, String missed, String figure, String stopped) {
        Story story = tell(LINKEDIN, member(member), HandMade.choices(choices), "train-content-ai",
                LocalDate.parse(day), InterpretationChoice.PLATFORM);

        assertThat(story.changed().line().text()).isEqualTo(missed);
        assertThat(story.now().figure()).isEqualTo(figure);
        assertThat(story.now().line().text()).isEqualTo(stopped);
    }

    @ParameterizedTest(name = "{0} on {1} after \"{2}\"")
    @CsvSource({"ch-student, 2025-12-15, ''",
            "us-job-seeker, 2025-12-15, " + "genai-training=off@2025-05-20 genai-training=on@2025-06-20"})
    void with_nothing_to_say_about_time_the_usual_story_is_told(String member, String day, String choices) {
        assertThat(training(member, day, choices))
                .isEqualTo(usual(LINKEDIN, member(member), HandMade.choices(choices), LocalDate.parse(day)));
    }

    @Test
    void a_yes_to_a_switch_that_asks_shows_what_it_added() {
        Scenario asks = BuiltInContent.scenario("linkedin-asks");
        Story story = tell(asks, member("us-job-seeker"), HandMade.choices("genai-training=on@2024-10-01"),
                "train-content-ai", LocalDate.of(2025, 12, 15), InterpretationChoice.BOTH);

        assertThat(story.headline()).isEqualTo("Saying yes put six kinds of your data into training.");
        assertThat(story.below().text()).isEqualTo("691 items were used. If you had done nothing, it would be none.");
    }

    @Test
    void an_ongoing_use_is_described_without_runs_models_or_training() {
        Story story = tell(HandMade.scenario(), HandMade.member("US", 34),
                HandMade.choices("messaging-suggestions=off@2025-01-15"), "personalize", LocalDate.of(2025, 4, 1),
                InterpretationChoice.BOTH);
        Story sent = tell(HandMade.scenario(), HandMade.member("US", 34),
                HandMade.choices("objection:other-ai=granted@2025-01-15"), "personalize", LocalDate.of(2025, 4, 1),
                InterpretationChoice.BOTH);

        // 40 messages a month: 24 of January from the 15th on, 40 each in February and March, one on 1 April.
        assertThat(story.headline()).isEqualTo(
                "Switching “Switch messaging-suggestions” off kept new data of one kind out of “To personalize”.");
        assertThat(story.changed().question()).isEqualTo("What your last choice changed");
        assertThat(story.changed().line().text()).isEqualTo("103 items were not used.");
        assertThat(sent.headline()).isEqualTo("Your request kept new data of two kinds out of “To personalize”.");
        assertThat(sent.now().line().text()).startsWith("Stopped since 15 Jan 2025. ").endsWith(" were used before.");
        assertThat(sent.now().line().claims()).containsExactly("c-effect");
    }

    @Test
    void a_use_with_a_stopped_part_continues_and_day_one_would_have_let_the_rest_in() {
        // On 1 April 2025 there are 250 posts: one on joining, 8 in each of 31 months, and the first of April; and 32
        // résumés, of which 28 were there in December 2024.
        Story nothing = tell(HandMade.scenario(), HandMade.member("US", 34), List.of(), "improve-products",
                LocalDate.of(2025, 4, 1), InterpretationChoice.BOTH);
        Story part = tell(HandMade.scenario(), HandMade.member("US", 34),
                HandMade.choices("save-resumes=off@2024-12-31"), "improve-products", LocalDate.of(2025, 4, 1),
                InterpretationChoice.BOTH);

        assertThat(nothing.headline())
                .isEqualTo("Doing nothing put two kinds of your data into “To improve-products”.");
        assertThat(nothing.below().text())
                .isEqualTo("282 items were used so far. Off on day one, it would have been 250.");
        assertThat(part.headline()).isEqualTo(
                "Switching “Switch save-resumes” off kept new data of one kind out of “To improve-products”.");
        assertThat(part.below().text()).isEqualTo("4 items stayed out. Off on day one, it would have been 32 of 282.");
        assertThat(part.now().line().text()).isEqualTo("278 items were used so far.");
    }

    @Test
    void only_the_runs_until_the_day_shown_took_what_stays() {
        assertThat(training("us-job-seeker", "2025-09-15", "genai-training=off@2025-05-20 genai-training=on@2025-10-01")
                .unchanged()
                .line()
                .text()).isEqualTo("Three training runs used them. No choice takes them out again.");
        assertThat(training("us-job-seeker", "2024-09-19", "").unchanged())
                .isEqualTo(usual(LINKEDIN, member("us-job-seeker"), List.of(), LocalDate.of(2024, 9, 19)).unchanged());
    }

    @Test
    void an_interpretation_is_attributed_only_if_they_differ_and_has_the_claims_of_its_author() {
        LocalDate day = LocalDate.of(2025, 12, 15);
        Member seeker = member("us-job-seeker");

        assertThat(tell(LINKEDIN, seeker, List.of(), "train-content-ai", day, InterpretationChoice.REGULATOR).below()
                .text()).isEqualTo("691 items were used so far. Off on day one, it would have been none.");
        assertThat(tell(LINKEDIN, seeker, HandMade.choices("genai-training=off@2025-05-20"), "train-content-ai", day,
                InterpretationChoice.REGULATOR).below().text())
                .isEqualTo("171 items stayed out. Off on day one, none would have been used.");
        assertThat(german(InterpretationChoice.PLATFORM).below().claims()).contains("late-opt-out-platform")
                .doesNotContain("late-opt-out-garante");
        assertThat(german(InterpretationChoice.REGULATOR).below().claims()).contains("late-opt-out-garante")
                .doesNotContain("late-opt-out-platform");
        assertThat(german(InterpretationChoice.BOTH).changed().line().claims()).contains("late-opt-out-platform",
                "late-opt-out-garante");
        assertThat(german(InterpretationChoice.REGULATOR).below().kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @Test
    void a_use_that_takes_nothing_says_why_and_has_evidence() {
        Statement below = tell("us-job-seeker", "2025-12-15", "", "train-microsoft-ai").below();

        assertThat(below.text()).isEqualTo("The policy lets public posts go to Microsoft “to provide or develop their "
                + "services”. It does not say whether that includes training.");
        assertThat(below.claims()).isNotEmpty().allMatch(claim -> LINKEDIN.claim(claim) != null);
    }

    @Test
    void two_choices_together_are_named_as_the_cause_of_a_change() {
        Story story = training("us-job-seeker", "2025-12-15",
                "genai-training=off@2025-05-20 objection:restrict=granted@2025-06-20");

        assertThat(story.changed().question()).isEqualTo("What your choices changed");
        assertThat(story.changed().line().claims()).startsWith(LINKEDIN.runs().claims().toArray(String[]::new));
        assertThat(story.changed().line().claims()).contains("late-opt-out-platform");
    }

    @Test
    void another_use_is_described_by_its_name() {
        assertThat(tell("us-job-seeker", "2025-12-15", "", "ads").headline())
                .isEqualTo("Doing nothing put six kinds of your data into “Show ads”.");
        assertThat(tell("us-job-seeker", "2025-12-15", "", "ads").changed().line().text())
                .isEqualTo("None of your choices governs this use.");
        assertThat(tell("us-job-seeker", "2025-12-15", "", "train-microsoft-ai").headline())
                .isEqualTo("None of your data goes into “Train Microsoft’s AI”.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_story_is_complete_and_needs_only_existing_claims(long seed) {
        Random random = new Random(seed);
        List<Choice> choices = Stream.generate(() -> choice(random)).limit(random.nextInt(4)).toList();
        String use = LINKEDIN.uses().get(random.nextInt(LINKEDIN.uses().size())).id();
        Story story = tell(LINKEDIN, BuiltInContent.members().get(random.nextInt(6)), choices, use, day(random),
                InterpretationChoice.values()[random.nextInt(3)]);

        assertThat(story.headline()).endsWith(".").doesNotContain("{");
        Stream.of(story.below(), story.now().line(), story.changed().line(), story.unchanged().line()).forEach(line -> {
            assertThat(line.text()).endsWith(".").doesNotContain("{");
            line.claims().forEach(claim -> assertThat(LINKEDIN.claim(claim)).isNotNull());
        });
    }

    private static Choice choice(Random random) {
        Control control = random.nextBoolean()
                ? LINKEDIN.control(LINKEDIN.mainControl())
                : LINKEDIN.controls().get(random.nextInt(LINKEDIN.controls().size()));
        List<String> values = UsageEngine.valuesOf(control);
        return new Choice(control.id(), values.get(random.nextInt(values.size())), day(random));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 7, 1).plusDays(random.nextInt(900));
    }
}
