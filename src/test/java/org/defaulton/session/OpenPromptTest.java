package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks when a platform’s pop-up is open, and what it shows. */
class OpenPromptTest {
    private static final String POP_UP = "title: T, text: [A], yes: Y, no: N, claims: [ours]";

    /** The small platform, with more keys of its switch. */
    private static Scenario scenario(String keys) {
        String text = "kind: scenario\nid: any\nbase: platform.yaml\nmembers: [member.yaml]\n"
                + "controls:\n  - {id: train, initial: ask, " + keys + "}\n";
        return TestFiles.valid(ScenarioFiles.scenario("f", text.getBytes(StandardCharsets.UTF_8),
                new FileOnDisk(TestFiles.FOLDER.resolve("any.yaml"))));
    }

    private static SessionState after(Scenario scenario, SessionEvent... events) {
        SessionReducer reducer = new SessionReducer(scenario);
        SessionState state = reducer
                .start(new SessionEvent.Started(scenario.id(), "writer", "US", 30, scenario.start(), List.of()));
        for (SessionEvent event : events) {
            state = reducer.apply(state, event);
        }
        return state;
    }

    private static Optional<OpenPrompt> open(Scenario scenario, SessionEvent... events) {
        SessionState state = after(scenario, events);
        CoreState now = state.now();
        Member member = scenario.members().getFirst().with(now.country(), now.age());
        Usage usage = UsageEngine.usage(scenario, member, now.choices(), now.date(), Interpretation.PLATFORM);
        return OpenPrompt.of(scenario, state, usage, ControlState.all(scenario, usage));
    }

    private static HistoryEvent on(String day) {
        return new HistoryEvent.DateMoved(LocalDate.parse(day));
    }

    @ParameterizedTest(name = "in {0} on {1}: {2}")
    @CsvSource({"US, 2025-03-01, true", "DE, 2025-03-01, false", "US, 2025-05-01, false"})
    void a_pop_up_asks_where_and_while_the_control_is_offered(String country, String day, boolean asks) {
        Scenario scenario = scenario("offered: [{in: [US], until: 2025-05-01, claims: [ours]}], "
                + "not-offered: Not here., prompts: [{at: start, " + POP_UP + "}]");

        assertThat(open(scenario, new HistoryEvent.MemberChosen("writer", country, 30, List.of()), on(day)).isPresent())
                .isEqualTo(asks);
    }

    @Test
    void a_deadline_closes_the_pop_up_before_it_and_not_one_that_opens_with_it() {
        Scenario scenario = scenario("turns: [{from: ask, to: 'on', at: 2025-10-08, claims: [ours]}], "
                + "prompts: [{at: start, " + POP_UP + "}]");
        Scenario told = scenario("turns: [{from: ask, to: 'on', at: 2025-10-08, claims: [ours]}], "
                + "prompts: [{at: 2025-10-08, " + POP_UP + "}]");

        assertThat(open(scenario, on("2025-10-07"))).isPresent();
        assertThat(open(scenario, on("2025-10-08"))).isEmpty();
        assertThat(open(told, on("2025-10-09"))).get().extracting(OpenPrompt::value).isEqualTo("on");
    }

    @Test
    void a_later_pop_up_asks_again_after_the_first_was_closed() {
        Scenario scenario = scenario("prompts: [{at: start, " + POP_UP + "}, {at: 2025-06-01, "
                + POP_UP.replace("title: T", "title: Again") + "}]");
        OpenPrompt first = open(scenario).orElseThrow();
        SessionEvent closed = first.decline(scenario.start(), scenario.start());

        assertThat(open(scenario, closed, on("2025-05-31"))).isEmpty();
        assertThat(open(scenario, closed, on("2025-06-01"))).get()
                .extracting(again -> again.prompt().title())
                .isEqualTo("Again");
        assertThat(open(scenario, closed, on("2025-02-01"))).isEmpty();
    }

    @Test
    void without_a_pre_set_value_there_is_nothing_to_confirm_until_one_is_set() {
        Scenario scenario = scenario("prompts: [{at: start, " + POP_UP + "}]");
        OpenPrompt empty = open(scenario).orElseThrow();

        assertThat(empty.value()).isNull();
        assertThatThrownBy(() -> empty.answer(scenario.start())).isInstanceOf(IllegalStateException.class);

        OpenPrompt set = open(scenario, empty.set(scenario.start(), "off")).orElseThrow();
        assertThat(set.answer(scenario.start()))
                .isEqualTo(new HistoryEvent.PromptAnswered("train", "off", scenario.start()));
    }

    @Test
    void a_confirmation_comes_before_a_pop_up_and_closes_when_the_day_moves() {
        Scenario scenario = scenario("prompts: [{at: start, " + POP_UP + "}, {to: 'off', "
                + POP_UP.replace("title: T", "title: Sure?") + "}]");
        Control control = scenario.control("train");
        SessionEvent asked = OpenPrompt.chosen(control, "off", scenario.start());

        assertThat(asked).isEqualTo(new PromptEvent.ConfirmationOpened("train", "off"));
        assertThat(OpenPrompt.chosen(control, "on", scenario.start()))
                .isEqualTo(new HistoryEvent.Chosen("train", "on", scenario.start()));
        assertThat(open(scenario, asked)).get().extracting(open -> open.prompt().title()).isEqualTo("Sure?");
        assertThat(open(scenario, asked, on("2025-03-02"))).get().extracting(OpenPrompt::confirms).isEqualTo(false);
        assertThat(after(scenario, asked, on("2025-03-02")).prompts()).isEqualTo(PromptState.START);
    }

    @Test
    void undoing_and_redoing_close_a_confirmation_too() {
        Scenario scenario = scenario("prompts: [{to: 'off', " + POP_UP + "}]");
        SessionEvent asked = OpenPrompt.chosen(scenario.control("train"), "off", scenario.start());

        assertThat(open(scenario, on("2025-03-02"), asked, new HistoryEvent.Undone())).isEmpty();
        assertThat(open(scenario, on("2025-03-02"), new HistoryEvent.Undone(), asked, new HistoryEvent.Redone()))
                .isEmpty();
    }

    @Test
    void an_answer_counts_like_any_choice() {
        Scenario scenario = scenario("prompts: [{at: start, pre-set: 'on', " + POP_UP + "}]");
        SessionState state = after(scenario, open(scenario).orElseThrow().answer(scenario.start()));

        assertThat(state.now().choices()).extracting(choice -> List.of(choice.control(), choice.value()))
                .containsExactly(List.of("train", "on"));
        assertThat(open(scenario, new HistoryEvent.PromptAnswered("train", "on", scenario.start()))).isEmpty();
    }
}
