package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine on the real content: . for not applicable, + for in use, - for stopped. */
class LinkedInTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final Member JOB_SEEKER = BuiltInContent.members().getFirst();
    private static final String DAYS = "2024-07-31 2024-08-01 2024-09-19 2024-09-20 2024-10-10 2024-10-11 2024-12-09 "
            + "2024-12-10 2025-02-26 2025-02-27 2025-11-02 2025-11-03 2027-06-30";

    @ParameterizedTest(name = "profile trains content AI: {0}, {1}, switch {2}")
    @CsvSource({"US, 34, on, . + + + + + + + + + + + +", "US, 34, off, . - - - - - - - - - - - -",
            "US, 18, on, . + + + + + + + + + + + +", "US, 17, on, . . . . . . . . . . . . .",
            "IN, 34, on, . + + + + + + + + + + + +", "IN, 17, off, . . . . . . . . . . . . .",
            "BR, 18, on, . + + + + + + + + + + + +", "GB, 34, on, . + + . . . . . . . . + +",
            "GB, 34, off, . - - . . . . . . . . - -", "GB, 17, on, . . . . . . . . . . . . .",
            "DE, 34, on, . . . . . . . . . . . + +", "DE, 18, off, . . . . . . . . . . . - -",
            "DE, 17, on, . . . . . . . . . . . . .", "CH, 34, on, . . . . . . . . . . . + +",
            "NO, 34, on, . . . . . . . . . . . + +", "IS, 34, on, . . . . . . . . . . . + +",
            "LI, 34, on, . . . . . . . . . . . + +", "FR, 34, on, . . . . . . . . . . . + +",
            "CA, 34, on, . + + + + + + . . . . + +", "HK, 34, on, . + + + + . . . . . . + +",
            "HK, 34, off, . - - - - . . . . . . - -", "CN, 34, on, . . . . . . . . . . . . .",
            "CN, 18, off, . . . . . . . . . . . . ."})
    void content_ai_reaches_members_by_country_age_and_date(String country, int age, String toggle, String expected) {
        assertThat(marks("profile", "train-content-ai", country, age,
                toggle.equals("on") ? "" : "genai-training=off@2024-01-01")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} into {1} in {2}")
    @CsvSource({"posts, train-microsoft-ai, GB, . . . . . . . . . . . + +",
            "posts, train-microsoft-ai, US, . . . . . . . . . . . . .",
            "profile, microsoft-ads, US, + + + + + + + + + + + + +",
            "profile, microsoft-ads, GB, + + + + + + + + + + + + +",
            "profile, microsoft-ads, DE, . . . . . . . . . . . . .", "activity, ads, US, + + + + + + + + + + + + +",
            "activity, ads, GB, + + + + + + + + + + + + +", "activity, ads, NO, + + + + + + + + + . . . .",
            "activity, ads, CH, + + + + + + + + + . . . .", "device, ads, DE, + + + + + + + + + + + + +",
            "inferences, ads, DE, + + + + + + + + + . . . .",
            "profile, hiring-assistant, US, . . . . . . + + + + + + +",
            "profile, run-ai-features, CH, + + + + + + + + + + + + +",
            "activity, train-content-ai, US, x x x x x x x x x x x x x",
            "activity, security, CN, . . . . . . . . . . . . ."})
    void every_use_has_its_own_reach(String data, String use, String country, String expected) {
        assertThat(marks(data, use, country, 34, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} stops {1} into {2}: {3}")
    @CsvSource({"genai-training=off@2025-12-01, posts, train-content-ai, STOPPED",
            "genai-training=off@2025-12-01, posts, train-microsoft-ai, STOPPED",
            "genai-training=off@2025-12-01, posts, improve-products, IN_USE",
            "genai-training=off@2025-12-01, posts, run-ai-features, IN_USE",
            "genai-training=off@2025-12-01, posts, personalize, IN_USE",
            "genai-training=off@2025-12-01, device, security, IN_USE",
            "messaging-suggestions=off@2025-12-01, private-messages, personalize, STOPPED",
            "messaging-suggestions=off@2025-12-01, private-messages, security, IN_USE",
            "harmful-message-detection=off@2025-12-01, private-messages, security, IN_USE",
            "research-sharing=off@2025-12-01, profile, research, IN_USE",
            "save-resumes=off@2025-12-01, resumes, train-content-ai, STOPPED",
            "save-resumes=off@2025-12-01, profile, train-content-ai, IN_USE",
            "objection:content-ai=granted@2025-12-01, posts, train-content-ai, STOPPED",
            "objection:content-ai=granted@2025-12-01, posts, train-microsoft-ai, STOPPED",
            "objection:content-ai=partly-granted@2025-12-01, posts, train-microsoft-ai, IN_USE",
            "objection:other-ai=granted@2025-12-01, posts, personalize, STOPPED",
            "objection:other-ai=partly-granted@2025-12-01, posts, personalize, IN_USE",
            "objection:other-ai=partly-granted@2025-12-01, posts, improve-products, STOPPED",
            "objection:direct-marketing=granted@2025-12-01, profile, ads, STOPPED",
            "objection:restrict=granted@2025-12-01, posts, run-ai-features, STOPPED",
            "objection:restrict=granted@2025-12-01, posts, security, IN_USE",
            "objection:restrict=partly-granted@2025-12-01, posts, train-content-ai, STOPPED",
            "objection:restrict=partly-granted@2025-12-01, posts, improve-products, IN_USE",
            "objection:other-ai=granted@2025-12-01, posts, run-ai-features, STOPPED",
            "objection:other-ai=granted@2025-12-01, profile, hiring-assistant, STOPPED",
            "objection:other-use=granted@2025-12-01, private-messages, security, STOPPED",
            "objection:other-use=granted@2025-12-01, device, security, IN_USE",
            "objection:other-use=partly-granted@2025-12-01, private-messages, security, IN_USE",
            "objection:other-use=partly-granted@2025-12-01, profile, research, STOPPED",
            "ads-connections=off@2025-12-01, connections, ads, STOPPED",
            "ads-groups=off@2025-12-01, groups, ads, STOPPED",
            "ads-education-skills=off@2025-12-01, profile, ads, IN_USE",
            "preferred-feed=recent@2025-12-01, profile, personalize, IN_USE",
            "objection:other=granted@2025-12-01, posts, improve-products, IN_USE"})
    void a_control_stops_what_the_sources_say_and_nothing_else(String choice, String data, String use, Status status) {
        assertThat(HandMade.flow(usage("GB", 34, choice, "2025-12-31"), data, use).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "nobody answers {0}: {1} into {2} is {3}")
    @CsvSource({"content-ai, posts, train-content-ai, STOPPED", "other-ai, posts, improve-products, STOPPED",
            "other-ai, posts, personalize, IN_USE", "direct-marketing, profile, ads, STOPPED",
            "restrict, posts, improve-products, IN_USE", "other, posts, improve-products, IN_USE"})
    void after_thirty_days_the_rule_answers(String kind, String data, String use, Status status) {
        String sent = "objection:" + kind + "=sent@2025-12-01";

        assertThat(HandMade.flow(usage("GB", 34, sent, "2025-12-30"), data, use).status())
                .isEqualTo(kind.equals("direct-marketing") ? Status.STOPPED : Status.IN_USE);
        assertThat(HandMade.flow(usage("GB", 34, sent, "2025-12-31"), data, use).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ads-outside=off@2025-12-01", "ads-data-sharing=off@2025-12-01"})
    void two_switches_stop_ads_at_microsoft(String choice) {
        assertThat(usage("US", 34, choice, "2025-12-31").total("microsoft-ads").status()).isEqualTo(Status.STOPPED);
        assertThat(usage("US", 34, choice, "2025-12-31").total("ads").status()).isEqualTo(Status.IN_USE);
    }

    /** The job seeker makes eight posts a month from 1 September 2022 on: 24 × 8 and the first of September 2024. */
    @Test
    void the_job_seekers_posts_can_be_counted_by_hand() {
        FlowUsage posts = HandMade.flow(usage("US", 34, "", "2024-09-19"), "posts", "train-content-ai");

        assertThat(posts.itemsUsed()).isEqualTo(193);
        assertThat(posts.itemsComing()).isEqualTo(96);
        assertThat(posts.perMonth()).isEqualTo(8);
    }

    @Test
    void every_reason_of_every_member_becomes_a_sentence() {
        ReasonTexts texts = new ReasonTexts(LINKEDIN);
        for (Member member : BuiltInContent.members()) {
            for (String day : DAYS.split(" ")) {
                Usage usage = UsageEngine.usage(LINKEDIN, member,
                        HandMade.choices("ads-outside=off@2024-09-19 "
                                + "objection:other-ai=sent@2024-09-19 genai-training=on@2024-09-19"),
                        LocalDate.parse(day), Interpretation.PLATFORM);
                assertThat(usage.flows()).allSatisfy(flow -> assertThat(flow.because())
                        .allSatisfy(reason -> assertThat(texts.text(reason)).endsWith(".").doesNotContain("{")));
            }
        }
    }

    static List<RandomCase> cases() {
        return IntStream.range(0, 12).mapToObj(seed -> RandomCase.of(seed, LINKEDIN)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_engine_agrees_with_the_rules_read_literally(RandomCase random) {
        DayByDay judge = new DayByDay(LINKEDIN, random.member(), random.choices(), random.at(), random.reading());
        Usage usage = random.usage();
        List<Flow> flows = LINKEDIN.flows();
        for (int i : new Random(random.seed()).ints(12, 0, flows.size()).toArray()) {
            FlowUsage said = usage.flows().get(i);
            assertThat(new DayByDay.Answer(said.status(), said.since(), said.underReview(), said.itemsUsed(),
                    said.itemsComing())).as("%s", flows.get(i)).isEqualTo(judge.answer(flows.get(i), random.at()));
        }
    }

    private static String marks(String data, String use, String country, int age, String choices) {
        StringBuilder marks = new StringBuilder();
        for (String day : DAYS.split(" ")) {
            marks.append(' ').append(switch (HandMade.flow(usage(country, age, choices, day), data, use).status()) {
                case NOT_USED -> 'x';
                case NOT_APPLICABLE -> '.';
                case STOPPED -> '-';
                case IN_USE -> '+';
            });
        }
        return marks.substring(1);
    }

    private static Usage usage(String country, int age, String choices, String day) {
        return UsageEngine.usage(LINKEDIN, JOB_SEEKER.with(country, age), HandMade.choices(choices),
                LocalDate.parse(day), Interpretation.PLATFORM);
    }

    @ParameterizedTest(name = "{0} into {1} in {2} on {3}: at least one claim is {4}")
    @CsvSource({"profile, train-content-ai, US, 2024-09-19, STATED", "posts, train-content-ai, CA, 2024-12-01, ASSUMED",
            "private-messages, personalize, US, 2024-09-19, ASSUMED", "posts, microsoft-ads, US, 2025-12-01, ASSUMED",
            "resumes, train-content-ai, US, 2024-09-19, ASSUMED",
            "credentials, train-content-ai, US, 2024-09-19, STATED"})
    void it_says_what_is_stated_and_what_is_assumed(String data, String use, String country, String at,
            EvidenceKind kind) {
        Member member = JOB_SEEKER.with(country, 34);

        FlowUsage flow = HandMade.flow(
                UsageEngine.usage(LINKEDIN, member, List.of(), LocalDate.parse(at), Interpretation.PLATFORM), data,
                use);

        assertThat(flow.claims().stream().map(LINKEDIN::claim).map(Claim::kind)).contains(kind);
    }
}
