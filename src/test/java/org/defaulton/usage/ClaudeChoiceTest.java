package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.Control;
import org.defaulton.scenario.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claude's question of August 2025, against what the sources say. */
class ClaudeChoiceTest {
    private static final ShippedPlatform CLAUDE = ShippedPlatform.of("claude-2025");
    private static final String YES = "help-improve=on@2025-08-28";

    @ParameterizedTest(name = "unanswered on {0}")
    @CsvSource({"2025-08-28", "2025-09-28", "2025-10-08", "2026-06-01"})
    void until_a_member_has_chosen_nothing_trains(String day) {
        FlowUsage chats = CLAUDE.flow("claude-us-writer", "", day, "chats", "train-claude");

        assertThat(CLAUDE.scenario().control("help-improve").initial()).isEqualTo(Control.ASK);
        assertThat(chats.status()).isEqualTo(Status.STOPPED);
        assertThat(chats.itemsUsed()).isZero();
        assertThat(CLAUDE.claim("unanswered-assumed").kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @ParameterizedTest(name = "{0}: {1} into {2} is {3}")
    @CsvSource({"on, chats, train-claude, IN_USE", "on, coding-sessions, train-claude, IN_USE",
            "on, old-chats, train-claude, NOT_USED", "on, incognito-chats, train-claude, NOT_USED",
            "on, work-chats, train-claude, NOT_USED", "on, chats, keep-long, IN_USE",
            "off, chats, train-claude, STOPPED", "off, chats, keep-long, STOPPED", "off, chats, answer, IN_USE",
            "off, flagged-chats, safety-training, IN_USE", "off, feedback, learn-from-feedback, IN_USE"})
    void a_choice_lets_in_and_stops_what_the_sources_say(String value, String data, String use, Status status) {
        assertThat(CLAUDE.flow("claude-de-developer", "help-improve=" + value + "@2025-08-28", "2025-12-31", data, use)
                .status()).isEqualTo(status);
    }

    /** Chats of 28 August to 1 October 2025, of 25 a month: 3 in August, 25 in September, 1 in October. */
    @Test
    void only_chats_since_the_announcement_train() {
        assertThat(CLAUDE.flow("claude-us-writer", YES, "2025-10-01", "chats", "train-claude").itemsKept())
                .isEqualTo(29);
    }

    @Test
    void off_keeps_stored_chats_out_of_later_runs_and_leaves_in_what_was_taken() {
        String late = YES + " help-improve=off@2025-11-01";

        assertThat(CLAUDE.flow("claude-us-writer", late, "2026-03-01", "chats", "train-claude").itemsKept())
                .isEqualTo(29);
        assertThat(CLAUDE.flow("claude-us-writer", YES, "2026-03-01", "chats", "train-claude").itemsKept())
                .isGreaterThan(29);
    }

    @Test
    void the_deadline_is_told_from_both_sides() {
        assertThat(CLAUDE.claim("deadline-september").contradicts()).containsExactly("deadline-october");
        assertThat(CLAUDE.scenario().timeline()).extracting(event -> event.date().toString())
                .contains("2025-09-28", "2025-10-08");
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"pre-set, REPORTED, pop-up-told", "deadline-october, STATED, data-usage",
            "deadline-september, REPORTED, verge", "off-stored, STATED, help", "past-stays, STATED, help",
            "flagged, STATED, help", "work-left-out, REPORTED, particle", "retention-five-years, STATED, data-usage",
            "work-as-data-assumed, ASSUMED, simulator"})
    void who_says_so_is_who_said_so(String claim, EvidenceKind kind, String source) {
        assertThat(CLAUDE.claim(claim).kind()).isEqualTo(kind);
        assertThat(CLAUDE.claim(claim).source()).isEqualTo(source);
    }
}
