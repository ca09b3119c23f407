package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsageChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 19);

    @Test
    void switching_off_changes_what_trains_content_ai_and_nothing_else() {
        UsageChange change = lastChoice("genai-training=off@2024-09-19").orElseThrow();

        assertThat(change.flows()).extracting(flow -> flow.after().data())
                .containsExactly("posts", "profile", "resumes");
        assertThat(change.flows()).allSatisfy(flow -> assertThat(flow.statusChanged()).isTrue());
        assertThat(change.flows()).extracting(flow -> flow.after().use()).containsOnly("train-content-ai");
    }

    @Test
    void a_use_is_shown_before_and_after() {
        UsageChange change = lastChoice("genai-training=off@2024-09-19").orElseThrow();
        UseTotal before = change.before().total("train-content-ai");
        UseTotal after = change.after().total("train-content-ai");

        assertThat(before.flowsInUse()).isEqualTo(3);
        assertThat(after.flowsStopped()).isEqualTo(3);
        assertThat(before.itemsComing()).isEqualTo(108);
        assertThat(after.itemsComing()).isZero();
        assertThat(after.itemsKept()).isEqualTo(before.itemsKept()).isEqualTo(220);
    }

    @Test
    void only_the_last_choice_made_is_taken_away() {
        UsageChange change = lastChoice("genai-training=off@2024-09-19 messaging-suggestions=off@2024-09-01")
                .orElseThrow();

        assertThat(change.flows()).extracting(flow -> flow.after().use()).containsExactly("personalize");
        assertThat(change.flows().getFirst().countsChanged()).isTrue();
    }

    @Test
    void a_choice_for_a_later_day_has_changed_nothing_yet() {
        UsageChange change = lastChoice("genai-training=off@2024-09-19 genai-training=on@2024-10-01").orElseThrow();

        assertThat(change.after().flows().getFirst().status()).isEqualTo(Status.STOPPED);
        assertThat(change.before().flows().getFirst().status()).isEqualTo(Status.IN_USE);
        assertThat(lastChoice("genai-training=off@2024-09-20")).isEmpty();
        assertThat(lastChoice("")).isEmpty();
    }

    @Test
    void sending_an_objection_changes_what_is_under_review_and_no_count() {
        UsageChange change = lastChoice("objection:other-ai=sent@2024-09-19").orElseThrow();

        assertThat(change.flows()).hasSize(4)
                .allSatisfy(flow -> assertThat(flow.statusChanged()).isTrue())
                .allSatisfy(flow -> assertThat(flow.countsChanged()).isFalse());
    }

    @Test
    void a_choice_that_says_what_already_holds_changes_no_flow() {
        UsageChange change = lastChoice("genai-training=off@2024-09-19 genai-training=off@2024-09-19").orElseThrow();

        assertThat(change.flows()).isEmpty();
    }

    @Test
    void usages_of_different_flows_cannot_be_compared() {
        Usage usage = lastChoice("genai-training=off@2024-09-19").orElseThrow().after();
        Usage none = new Usage("other", usage.member(), TODAY, Interpretation.PLATFORM, List.of(), List.of());

        assertThatThrownBy(() -> UsageChange.between(usage, none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<UsageChange> lastChoice(String choices) {
        return UsageChange.lastChoice(HandMade.scenario(), HandMade.member("US", 34), HandMade.choices(choices), TODAY,
                Interpretation.PLATFORM);
    }
}
