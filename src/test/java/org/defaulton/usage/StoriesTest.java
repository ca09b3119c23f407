package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Members over the years, worked by hand. All joined on 1 September 2022 with one post and make eight a month, so that
 * there are 1 + 8 × months + 1 on the first day of a month: 194 on 1 September 2024, then 24 more each quarter.
 */
class StoriesTest {
    private static final String TRAINING = "train-content-ai";

    @Test
    void an_american_never_looks_at_the_settings() {
        Course story = new Course("US", Interpretation.PLATFORM);

        story.on("2024-07-31").posts(TRAINING, Status.NOT_APPLICABLE, 0, 266);
        story.on("2024-08-01").posts(TRAINING, Status.IN_USE, 0, 266);
        story.on("2024-09-01").posts(TRAINING, Status.IN_USE, 194, 96);
        story.on("2025-09-01").posts(TRAINING, Status.IN_USE, 290, 96);
        story.on("2030-09-01").posts(TRAINING, Status.IN_USE, 770, 96);
    }

    @Test
    void an_american_switches_off_and_learns_that_the_past_stays() {
        Course story = new Course("US", Interpretation.PLATFORM, "genai-training=off@2024-09-19");

        story.on("2024-09-18").posts(TRAINING, Status.IN_USE, 194, 96);
        story.on("2024-09-19").posts(TRAINING, Status.STOPPED, 194, 0);
        story.on("2030-09-01").posts(TRAINING, Status.STOPPED, 194, 0);
        story.on("2030-09-01").posts("improve-products", Status.IN_USE, 770, 96);
    }

    @Test
    void the_same_as_the_regulator_reads_it() {
        Course story = new Course("US", Interpretation.REGULATOR, "genai-training=off@2024-09-19");

        // Posts of 1, 4, 8, 12 and 16 September 2024 were made before; the first is in the September run already.
        story.on("2024-09-19").posts(TRAINING, Status.STOPPED, 194, 4);
        story.on("2024-12-01").posts(TRAINING, Status.STOPPED, 198, 0);
        story.on("2030-09-01").posts(TRAINING, Status.STOPPED, 198, 0);
    }

    @Test
    void a_member_wavers() {
        Course story = new Course("US", Interpretation.PLATFORM,
                "genai-training=off@2024-09-19 genai-training=on@2025-01-01",
                "genai-training=off@2025-03-02 genai-training=on@2025-12-01");

        story.on("2024-12-31").posts(TRAINING, Status.STOPPED, 194, 0);
        // On again in January: the run of March takes all that was made meanwhile.
        story.on("2025-01-01").posts(TRAINING, Status.IN_USE, 194, 120);
        story.on("2025-03-01").posts(TRAINING, Status.IN_USE, 242, 96);
        story.on("2025-06-01").posts(TRAINING, Status.STOPPED, 242, 0);
        story.on("2025-12-01").posts(TRAINING, Status.IN_USE, 314, 96);
    }

    @Test
    void a_briton_between_the_pause_and_the_return() {
        Course story = new Course("GB", Interpretation.PLATFORM);

        story.on("2024-09-19").posts(TRAINING, Status.IN_USE, 194, 0);
        story.on("2024-09-20").posts(TRAINING, Status.NOT_APPLICABLE, 194, 0);
        story.on("2024-12-01").posts(TRAINING, Status.NOT_APPLICABLE, 194, 120);
        story.on("2025-11-03").posts(TRAINING, Status.IN_USE, 194, 192);
        story.on("2025-12-01").posts(TRAINING, Status.IN_USE, 314, 96);
        story.on("2025-12-01").posts("train-microsoft-ai", Status.IN_USE, 314, 96);
    }

    @Test
    void a_briton_opts_out_during_the_pause() {
        Course platform = new Course("GB", Interpretation.PLATFORM, "genai-training=off@2025-01-01");
        Course regulator = new Course("GB", Interpretation.REGULATOR, "genai-training=off@2025-01-01");

        platform.on("2025-01-01").posts(TRAINING, Status.NOT_APPLICABLE, 194, 0);
        platform.on("2025-12-31").posts(TRAINING, Status.STOPPED, 194, 0);
        // 1 + 28 × 8 = 225 posts until the end of 2024.
        regulator.on("2025-01-01").posts(TRAINING, Status.NOT_APPLICABLE, 194, 31);
        regulator.on("2025-11-30").posts(TRAINING, Status.STOPPED, 194, 31);
        regulator.on("2025-12-01").posts(TRAINING, Status.STOPPED, 225, 0);
        regulator.on("2025-12-01").posts("train-microsoft-ai", Status.STOPPED, 225, 0);
    }

    @Test
    void a_german_objects_and_is_granted_the_request() {
        Course story = new Course("DE", Interpretation.PLATFORM, "objection:content-ai=sent@2025-11-20");

        story.on("2025-11-20").posts(TRAINING, Status.IN_USE, 0, 386);
        story.on("2025-12-01").posts(TRAINING, Status.IN_USE, 314, 96);
        // Thirty days after 20 November nobody has answered: the rule grants it. The run of December stays.
        story.on("2025-12-19").posts(TRAINING, Status.IN_USE, 314, 96);
        story.on("2025-12-20").posts(TRAINING, Status.STOPPED, 314, 0);
    }

    @Test
    void a_german_whose_objection_is_granted_in_time() {
        Course story = new Course("DE", Interpretation.PLATFORM,
                "objection:content-ai=sent@2025-11-10 objection:content-ai=granted@2025-11-25");

        story.on("2025-11-24").posts(TRAINING, Status.IN_USE, 0, 386);
        story.on("2025-11-25").posts(TRAINING, Status.STOPPED, 0, 0);
        story.on("2027-01-01").posts(TRAINING, Status.STOPPED, 0, 0);
    }

    @Test
    void a_member_objects_to_other_ai_and_loses_a_part() {
        Course story = new Course("US", Interpretation.PLATFORM, "objection:other-ai=sent@2024-09-01");

        // 1 + 25 × 8 = 201 posts until the end of September 2024, and still that many after 1 October was stopped.
        story.on("2024-09-30").posts("improve-products", Status.IN_USE, 201, 96);
        story.on("2024-10-01").posts("improve-products", Status.STOPPED, 201, 0);
        story.on("2025-10-01").posts("improve-products", Status.STOPPED, 201, 0);
    }

    @Test
    void a_chinese_member_whom_the_pause_never_leaves() {
        Course story = new Course("CN", Interpretation.PLATFORM);

        story.on("2024-12-01").posts(TRAINING, Status.IN_USE, 218, 0);
        story.on("2025-01-22").posts(TRAINING, Status.NOT_APPLICABLE, 218, 0);
        story.on("2030-01-01").posts(TRAINING, Status.NOT_APPLICABLE, 218, 0);
    }

    /** A member with an interpretation and choices. */
    private record Course(String country, Interpretation reading, List<Choice> choices) {
        Course(String country, Interpretation reading, String... choices) {
            this(country, reading, HandMade.choices(String.join(" ", choices)));
        }

        Chapter on(String day) {
            return new Chapter(UsageEngine.usage(HandMade.scenario(), HandMade.member(country, 34), choices,
                    LocalDate.parse(day), reading));
        }
    }

    /** The usage on a day. */
    private record Chapter(Usage usage) {
        void posts(String use, Status status, long used, long coming) {
            FlowUsage flow = HandMade.flow(usage, "posts", use);
            assertThat(flow.status()).as("status on %s", usage.at()).isEqualTo(status);
            assertThat(flow.itemsUsed()).as("used on %s", usage.at()).isEqualTo(used);
            assertThat(flow.itemsComing()).as("coming on %s", usage.at()).isEqualTo(coming);
        }
    }
}
