package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks Claude's question of August 2025 against its sources. */
class ClaudeChoiceTest {
    private static final ShippedPlatform CLAUDE = ShippedPlatform.of("claude-2025");
    private static final String YES = "help-improve=on@2025-08-28";

    @ParameterizedTest(name = "unanswered on {0}")
    @CsvSource({"2025-08-28", "2025-09-28", "2025-10-08", "2026-06-01"})
    void nothing_is_used_in_training_until_the_member_chooses(String day) {
        FlowUsage chats = CLAUDE.flow("claude-us-writer", "", day, "chats", "train-claude");

        assertThat(CLAUDE.scenario().control("help-improve").initial()).isEqualTo(Control.ASK);
        assertThat(chats.status()).isEqualTo(Status.STOPPED);
        assertThat(chats.itemsUsed()).isZero();
        assertThat(CLAUDE.claim("unanswered-assumed").kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @ParameterizedTest(name = "{0}: {1} into {2} is {3}")
    @CsvSource({"on, chats, train-claude, IN_USE", "on, coding-sessions, train-claude, IN_USE",
            "on, old-chats, train-claude, NOT_USED", "on, incognito-chats, train-claude, NOT_USED",
            "on, chats, keep-long, IN_USE", "off, chats, train-claude, STOPPED", "off, chats, keep-long, STOPPED",
            "off, chats, answer, IN_USE", "off, flagged-chats, safety-training, IN_USE",
            "off, feedback, learn-from-feedback, IN_USE"})
    void a_choice_starts_and_stops_the_uses_that_the_sources_name(String value, String data, String use,
            Status status) {
        assertThat(CLAUDE.flow("claude-de-developer", "help-improve=" + value + "@2025-08-28", "2025-12-31", data, use)
                .status()).isEqualTo(status);
    }

    /** Chats of 28 August to 1 October 2025, of 25 a month: 3 in August, 25 in September, 1 in October. */
    @Test
    void only_chats_since_the_announcement_are_used_in_training() {
        assertThat(CLAUDE.flow("claude-us-writer", YES, "2025-10-01", "chats", "train-claude").itemsKept())
                .isEqualTo(29);
    }

    @Test
    void switching_off_keeps_chats_out_of_later_runs_but_used_chats_stay_in_the_model() {
        String late = YES + " help-improve=off@2025-11-01";

        assertThat(CLAUDE.flow("claude-us-writer", late, "2026-03-01", "chats", "train-claude").itemsKept())
                .isEqualTo(29);
        assertThat(CLAUDE.flow("claude-us-writer", YES, "2026-03-01", "chats", "train-claude").itemsKept())
                .isGreaterThan(29);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"train-claude, NOT_APPLICABLE", "keep-long, NOT_APPLICABLE", "answer, IN_USE"})
    void a_work_account_is_left_out_whatever_its_owner_would_choose(String use, Status status) {
        FlowUsage chats = CLAUDE.flow("claude-in-consultant", YES, "2025-12-31", "chats", use);

        assertThat(chats.status()).isEqualTo(status);
        if (status == Status.NOT_APPLICABLE) {
            assertThat(chats.because()).extracting(new ReasonTexts(CLAUDE.scenario())::text)
                    .containsExactly("It does not apply to members with a work account.");
            assertThat(chats.claims()).contains("work-left-out");
        }
    }

    @Test
    void what_members_of_a_work_account_rate_is_learned_from() {
        FlowUsage feedback = CLAUDE.flow("claude-in-consultant", "", "2025-12-31", "feedback", "learn-from-feedback");

        assertThat(feedback.status()).isEqualTo(Status.IN_USE);
        assertThat(feedback.itemsUsed()).isPositive();
        assertThat(feedback.claims()).contains("work-feedback");
        assertThat(CLAUDE.claim("work-feedback").kind()).isEqualTo(EvidenceKind.STATED);
    }

    @Test
    void both_claims_about_the_deadline_are_shown() {
        assertThat(CLAUDE.claim("deadline-september").contradicts()).containsExactly("deadline-october");
        assertThat(CLAUDE.scenario().timeline()).extracting(event -> event.date().toString())
                .contains("2025-09-28", "2025-10-08");
    }

    /** The sources disagree on what the deadline does, so nothing changes by itself. */
    @Test
    void the_pop_up_is_pre_set_to_on_and_the_deadline_does_nothing() {
        Control control = CLAUDE.scenario().control("help-improve");

        assertThat(control.prompts()).singleElement().satisfies(popUp -> {
            assertThat(popUp.day(CLAUDE.scenario().start())).isEqualTo("2025-08-28");
            assertThat(popUp.preSet()).isEqualTo("on");
            assertThat(List.of(popUp.yes(), String.valueOf(popUp.no()))).containsExactly("Accept", "Not now");
            assertThat(popUp.claims()).contains("pop-up-is-on", "pop-up-accept", "not-now");
        });
        assertThat(control.turns()).isEmpty();
        assertThat(CLAUDE.claim("deadline-forced").contradicts()).containsExactly("deadline-consent");
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"pop-up-is-on, REPORTED, pop-up-told", "deadline-october, STATED, data-usage",
            "deadline-september, REPORTED, verge", "off-stored, STATED, help", "past-stays, STATED, help",
            "flagged, STATED, help", "work-left-out, REPORTED, particle", "retention-five-years, STATED, data-usage",
            "work-accounts-assumed, ASSUMED, simulator"})
    void each_claim_names_its_kind_of_evidence_and_its_source(String claim, EvidenceKind kind, String source) {
        assertThat(CLAUDE.claim(claim).kind()).isEqualTo(kind);
        assertThat(CLAUDE.claim(claim).source()).isEqualTo(source);
    }
}
