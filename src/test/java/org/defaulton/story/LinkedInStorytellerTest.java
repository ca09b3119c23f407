package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The job seeker makes 19 items a month that can train the content AI, 4 of them prompts, and joined on 1 September
 * 2022; prompts begin on 1 November 2023. By the run of 1 September 2024 that is 24 months of 15, 10 months of 4 and the
 * first item of each of six kinds: 406.
 */
class LinkedInStorytellerTest {
    private static final LinkedInTold JOB_SEEKER = LinkedInTold.linkedIn("us-job-seeker", "2024-09-19");
    private static final LinkedInTold TESTER = LinkedInTold.handMade("US", 34, "2024-09-19");

    @Test
    void default_on_is_described_with_past_training_and_with_the_unaffected_uses() {
        Story story = JOB_SEEKER.after("");

        assertSays(story, "Six kinds of your data train content-creation AI.",
                "Nobody asked you: the switch was on from the start.");
        assertThat(story.below().kind()).as("that nobody asked, others say").isEqualTo(EvidenceKind.REPORTED);
        assertAnswer(story.now(), "19 items a month",
                "406 items have been used in training so far. The next training run is on 1 Dec 2024.");
        assertThat(story.now().line().kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertAnswer(story.changed(), "Nothing yet", "You have not touched a switch. This one was on already.");
        assertThat(story.unchanged().question()).isEqualTo("What the switch does not change");
        assertAnswer(story.unchanged(), "7 uses",
                "“Run AI features”, “Improve products” and 5 more are not affected by this switch.");
    }

    @Test
    void only_kinds_of_data_that_the_member_has_are_counted_as_theirs() {
        assertThat(withData(Map.of("posts", new ItemAmount(0, 3), "profile", new ItemAmount(5, 0), "groups",
                new ItemAmount(0, 0), "ai-prompts", new ItemAmount(0, 2, LocalDate.of(2025, 1, 1)))).headline())
                .isEqualTo("Two kinds of your data train content-creation AI.");
        assertThat(withData(Map.of("credentials", new ItemAmount(1, 0))).headline())
                .isEqualTo("You have no data yet to train content-creation AI.");
    }

    private static Story withData(Map<String, ItemAmount> items) {
        Member seeker = JOB_SEEKER.member();
        return JOB_SEEKER
                .of(new Member(seeker.id(), seeker.name(), seeker.country(), seeker.age(), seeker.joined(), items))
                .after("");
    }

    @Test
    void a_deadline_of_the_administrator_is_not_one_of_the_member() {
        Scenario late = TestFiles.scenario("administrator.yaml", """
                controls:
                  - id: train
                    initial: ask
                    turns: [{from: ask, to: 'on', at: 2025-03-08, claims: [ours]}]
                """);

        assertThat(new LinkedInTold(late, TestFiles.member(), "2025-06-01").after("").below().text())
                .isEqualTo("The administrator had not decided by 8 Mar 2025, so the switch went on by itself.");
    }

    @Test
    void off_stops_new_items_and_keeps_those_already_taken() {
        Story story = JOB_SEEKER.after("genai-training=off@2024-09-19");

        assertSays(story, "Nothing new will train content-creation AI.",
                "What was used in training before stays in the model.");
        assertThat(story.below().kind()).as("that a run used anything is assumed").isEqualTo(EvidenceKind.ASSUMED);
        assertThat(story.below().claims()).contains("past-training-stays");
        assertAnswer(story.now(), "0 items a month", "Nothing that you make is used in training now.");
        assertAnswer(story.changed(), "19\u00a0→\u00a00 a month",
                "Six kinds of data stopped. In the next 12 months: 228\u00a0→\u00a00 items.");
        assertThat(story.unchanged().question()).isEqualTo("What it did not change");
        assertAnswer(story.unchanged(), "406 used in training",
                "They stay in the model. 7 other uses are not affected by this switch.");
        assertThat(story.unchanged().line().kind()).as("the number rests on assumed runs")
                .isEqualTo(EvidenceKind.ASSUMED);
    }

    @Test
    void months_after_switching_off_nothing_more_was_taken() {
        // The hiring assistant started in October.
        assertAnswer(
                LinkedInTold.linkedIn("us-job-seeker", "2025-09-19").after("genai-training=off@2024-09-19").unchanged(),
                "406 used in training", "They stay in the model. 8 other uses are not affected by this switch.");
    }

    @Test
    void switching_on_again_lets_in_items_made_in_between() {
        Story story = LinkedInTold.linkedIn("us-job-seeker", "2025-09-19")
                .after("genai-training=off@2024-09-19 genai-training=on@2025-09-19");

        assertSays(story, "Six kinds of your data train content-creation AI.",
                "You switched it on again. What you made in between can be used, too.");
        // A year of 19 a month that waited, and the year ahead.
        assertAnswer(story.changed(), "0\u00a0→\u00a019 a month",
                "Six kinds of data started. In the next 12 months: 0\u00a0→\u00a0456 items.");
    }

    @Test
    void on_that_was_chosen_and_never_off_is_nobodys_default_and_needs_no_evidence() {
        Statement below = JOB_SEEKER.after("genai-training=on@2024-09-19").below();

        assertThat(below).isEqualTo(new Statement("You chose this: the switch is on.", List.of(), null));
    }

    @Test
    void a_request_that_waits_stops_nothing() {
        Story story = JOB_SEEKER.after("objection:content-ai=sent@2024-09-19");

        assertSays(story, "While your request waits, nothing more stops.", "You asked. The answer may be no.");
        assertAnswer(story.changed(), "Six kinds under review",
                "Until the answer comes, these kinds of data are used as before.");
        assertThat(story.now()).isEqualTo(JOB_SEEKER.after("").now());
    }

    @Test
    void a_kind_of_data_that_goes_into_several_uses_under_review_is_one_kind() {
        // They go into three uses under review: 27 flows.
        assertAnswer(JOB_SEEKER.after("objection:other-ai=sent@2024-09-19").changed(), "12 kinds under review",
                "Until the answer comes, these kinds of data are used as before.");
    }

    @Test
    void a_request_that_has_to_be_accepted_stops_at_once() {
        Story story = JOB_SEEKER.after("objection:direct-marketing=sent@2024-09-19");

        assertThat(story.headline()).isEqualTo(JOB_SEEKER.after("").headline());
        assertThat(story.changed().figure()).endsWith("→\u00a00 a month");
    }

    @Test
    void a_request_that_was_refused_stops_nothing() {
        assertAnswer(JOB_SEEKER.after("objection:content-ai=refused@2024-09-19").changed(), "Nothing",
                "The request was refused, so it stops nothing.");
    }

    @Test
    void before_the_form_the_headline_is_about_the_form() {
        assertSays(JOB_SEEKER.after("", StoryFocus.FORM), "The form asks. LinkedIn decides.",
                "Most requests change nothing until they have been reviewed.");
    }

    @Test
    void before_a_form_whose_requests_are_all_open_it_says_that_nothing_changes_yet() {
        assertThat(LinkedInTold.handMade("DE", 30, "2025-06-01").after("", StoryFocus.FORM).below().text())
                .isEqualTo("Nothing changes until your request has been reviewed.");
    }

    @Test
    void before_a_form_whose_requests_have_to_be_granted_it_says_so() throws Exception {
        byte[] file = Objects.requireNonNull(getClass().getResourceAsStream("/org/defaulton/inputs/meta-eu-c.yaml"))
                .readAllBytes();
        Scenario meta = ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("meta-eu-c.yaml", file)).value();

        assertSays(JOB_SEEKER.on(meta).after("", StoryFocus.FORM), "The form asks. Meta has to agree.",
                "A request has to be granted, and counts from the day on which you send it.");
    }

    @Test
    void in_germany_training_begins_on_3_november_2025() {
        Story before = LinkedInTold.linkedIn("de-engineer", "2025-11-02").after("");
        Story then = LinkedInTold.linkedIn("de-engineer", "2025-11-03").after("");

        assertSays(before, "Your data does not train content-creation AI.",
                "For members in Germany it starts on 3 Nov 2025.");
        assertAnswer(before.now(), "0 items a month", "Nothing that you make is used in training now.");
        assertThat(before.changed().line()).isEqualTo(new Statement("You have not touched a switch.", List.of(), null));
        assertSays(then, "Six kinds of your data train content-creation AI.", "You were told, not asked.");
        assertAnswer(then.now(), "27 items a month",
                "Nothing has been used in training so far. The next training run is on 1 Dec 2025.");
    }

    @Test
    void in_britain_training_pauses_and_what_was_taken_stays() {
        Story story = LinkedInTold.linkedIn("uk-designer", "2024-12-10").after("");

        assertSays(story, "Your data does not train content-creation AI.",
                "For members in the United Kingdom it has been paused since 20 Sep 2024; it starts again on 3 Nov 2025."
                        + " What was used in training before stays in the model.");
        assertThat(story.below().claims()).contains("ico-pause", "past-training-stays");
        // 18 a month since April 2016: 101 months; 15 at joining; 8 more in March 2016; 6 prompts a month since
        // November 2023: 10 months; 5 on 1 September 2024. That is 1,906.
        assertThat(story.unchanged().figure()).isEqualTo("About 1,900 used in training");
    }

    @Test
    void a_switch_that_has_nothing_to_stop_makes_no_difference() {
        assertAnswer(
                LinkedInTold.linkedIn("uk-designer", "2024-12-10").after("genai-training=off@2024-12-10").changed(),
                "Nothing", "On this day “Use my data for training content creation AI models” makes no difference.");
    }

    @Test
    void at_seventeen_training_does_not_reach_a_member() {
        assertSays(LinkedInTold.linkedIn("ch-student", "2026-01-01").after(""),
                "Your data does not train content-creation AI.",
                "It applies to members aged 18 and over; this member is 17.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"focused-inbox, “Use Focused Inbox” has no part in these uses.",
            "research-sharing, Only a part of a use changed: sharing with researchers outside LinkedIn.",
            "ads-education-skills, Only a part of a use changed: your education and skills as a reason for ads."})
    void a_choice_that_changes_no_flow_says_why(String control, String why) {
        StoryAnswer changed = JOB_SEEKER.after(control + "=off@2024-09-19").changed();

        assertThat(changed.figure()).isEqualTo("Nothing");
        assertThat(changed.line().text()).isEqualTo(why);
    }

    @Test
    void a_switch_that_holds_another_stops_what_that_one_governs() {
        // 60 of activity, 20 of the device, 8 posts, 2 of the profile and an inference a month.
        assertAnswer(JOB_SEEKER.after("ads-outside=off@2024-09-19").changed(), "91\u00a0→\u00a00 a month",
                "“Ads at Microsoft”: Five kinds of data stopped. In the next 12 months: about 1,100\u00a0→\u00a00 items.");
    }

    @Test
    void a_switch_that_only_holds_another_has_a_part_in_what_that_one_governs() {
        assertAnswer(TESTER.after("ads-outside=off@2024-09-19").changed(), "Nothing",
                "On this day “Switch ads-outside” makes no difference.");
    }

    @Test
    void a_change_of_another_use_is_named_and_that_use_is_none_of_those_that_go_on() {
        Story story = JOB_SEEKER.after("messaging-suggestions=off@2024-09-19");

        assertAnswer(story.changed(), "120\u00a0→\u00a096 a month",
                "“Personalize”: One kind of data stopped. In the next 12 months: about 1,400\u00a0→\u00a01,200 items.");
        assertAnswer(story.unchanged(), "7 uses",
                "“Train content-creation AI”, “Run AI features” and 5 more are not affected by this switch.");
    }

    @Test
    void a_change_of_several_uses_counts_the_flows_of_one_and_the_other_uses() {
        assertThat(JOB_SEEKER.after("save-resumes=off@2024-09-19").changed().line().text()).isEqualTo(
                "One kind of data stopped. In the next 12 months: 228\u00a0→\u00a0216 items. 2 more uses changed.");
    }

    @Test
    void the_last_choice_is_the_one_made_last_even_if_it_counts_from_an_earlier_day() {
        Story story = LinkedInTold.linkedIn("us-job-seeker", "2024-12-19")
                .after("genai-training=off@2024-12-10 focused-inbox=off@2024-09-19");

        assertAnswer(story.changed(), "Nothing", "“Use Focused Inbox” has no part in these uses.");
    }

    @Test
    void a_choice_for_a_later_day_has_changed_nothing_yet() {
        assertThat(JOB_SEEKER.after("genai-training=off@2024-12-19")).isEqualTo(JOB_SEEKER.after(""));
    }

    @Test
    void the_small_platform_is_described_by_the_same_rules() {
        Story story = TESTER.after("genai-training=off@2024-09-19");

        assertSays(story, "Nothing new will train content ai.", "What was used in training before stays in the model.");
        // Posts: 1 + 24 x 8 + 1; profile: 1; resumes: 24 + 1.
        assertAnswer(story.unchanged(), "220 used in training",
                "They stay in the model. 3 other uses are not affected by this switch.");
        assertAnswer(story.changed(), "9\u00a0→\u00a00 a month",
                "Three kinds of data stopped. In the next 12 months: 108\u00a0→\u00a00 items.");
    }

    @Test
    void switching_off_before_the_first_run_keeps_everything_out() {
        assertThat(LinkedInTold.handMade("US", 34, "2024-08-15").after("genai-training=off@2024-08-15").below().text())
                .isEqualTo("No training run fell between 1 Aug 2024 and 15 Aug 2024.");
    }

    @Test
    void one_kind_one_item_and_one_use_are_in_the_singular() {
        LinkedInTold one = TESTER
                .on(HandMade.with(
                        HandMade.toggle("most", null, HandMade.stop("off", "train-content-ai", "resumes", "profile"),
                                HandMade.stop("off", "improve-products"), HandMade.stop("off", "personalize"))))
                .of(withOnePost());

        Story story = one.after("genai-training=off@2024-09-19 most=off@2024-09-19");
        assertAnswer(story.unchanged(), "1 used in training",
                "It stays in the model. One other use is not affected by this switch.");
        assertThat(one.after("most=off@2024-09-19").headline())
                .isEqualTo("One kind of your data is used to train content ai.");
        assertThat(one.after("").now().line().text())
                .isEqualTo("One item has been used in training so far. The next training run is on 1 Dec 2024.");
    }

    @Test
    void headlines_fit_one_line() {
        Stream<String> headlines = Stream.concat(
                Stream.of("", "genai-training=off@2024-09-19", "objection:other-ai=sent@2024-09-19")
                        .map(JOB_SEEKER::after),
                Stream.of(LinkedInTold.linkedIn("de-engineer", "2024-09-19").after(""))).map(Story::headline);

        assertThat(headlines).allMatch(headline -> headline.length() <= 50);
    }

    @Test
    void the_summary_is_the_headline_and_the_line_below_it() {
        assertThat(Storyteller.summary(TESTER.scenario(),
                UsageEngine.usage(TESTER.scenario(), TESTER.member(), List.of(), LocalDate.of(2024, 9, 19),
                        Interpretation.PLATFORM)))
                .isEqualTo("Three kinds of your data train content ai. "
                        + "Nobody asked you: the switch was on from the start.");
    }

    private static Member withOnePost() {
        return new Member("one", "One", "US", 34, LocalDate.of(2024, 8, 20), Map.of("posts", new ItemAmount(1, 0)));
    }

    private static void assertSays(Story story, String headline, String below) {
        assertThat(List.of(story.headline(), story.below().text())).containsExactly(headline, below);
    }

    private static void assertAnswer(StoryAnswer answer, String figure, String line) {
        assertThat(List.of(answer.figure(), answer.line().text())).containsExactly(figure, line);
    }
}
