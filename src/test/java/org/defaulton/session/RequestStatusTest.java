package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStatusTest {
    private static final Scenario SCENARIO = Demo.SCENARIO;
    private static final Member MEMBER = SCENARIO.members().getFirst();
    private static final LocalDate SENT = LocalDate.of(2024, 9, 19);
    private static final LocalDate DUE = LocalDate.of(2024, 10, 19);
    private static final String OTHER_AI = "objection:other-ai";

    private final SessionReducer fold = new SessionReducer(SCENARIO);
    private SessionState state = fold
            .start(new SessionEvent.Started(SCENARIO.id(), MEMBER.id(), "US", 34, SENT, List.of()));

    @Test
    void a_request_waits_from_the_day_of_sending_until_the_day_before_it_is_due() {
        send(OTHER_AI, SENT);

        assertThat(only(SENT).standing()).isEqualTo(RequestState.SENT);
        assertThat(only(DUE.minusDays(1)).standing()).isEqualTo(RequestState.SENT);
        assertThat(only(SENT).due()).isEqualTo(DUE);
        assertThat(only(SENT).reviewDay(SENT)).isEqualTo(1);
        assertThat(only(SENT).reviewDay(DUE.minusDays(1))).isEqualTo(30);
        assertThat(only(SENT).answer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"content-ai,GRANTED", "other-ai,PARTLY_GRANTED", "restrict,REFUSED", "other,REFUSED"})
    void the_rule_answers_on_the_due_day_if_the_host_has_not(String kind, RequestState standing) {
        send("objection:" + kind, SENT);

        assertThat(only(DUE).standing()).isEqualTo(standing);
        assertThat(only(DUE).since()).isEqualTo(DUE);
        assertThat(only(DUE.plusYears(1)).standing()).isEqualTo(standing);
        assertThat(only(DUE).answer()).isPresent();
    }

    @Test
    void a_request_that_has_to_be_granted_is_granted_on_the_day_of_sending() {
        send("objection:direct-marketing", SENT);

        assertThat(only(SENT).standing()).isEqualTo(RequestState.GRANTED);
        assertThat(only(SENT).since()).isEqualTo(SENT);
        assertThat(only(SENT).answer()).isPresent();
        assertThat(only(DUE).since()).isEqualTo(SENT);
        assertThat(RequestStatus.waitingOn(SENT, state.now(), SCENARIO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"granted,GRANTED,true", "partly-granted,PARTLY_GRANTED,true", "refused,REFUSED,false",
            "withdrawn,WITHDRAWN,false"})
    void a_decision_counts_from_its_day_and_the_rule_does_not_apply(String value, RequestState standing,
            boolean canWithdraw) {
        send(OTHER_AI, SENT);
        choose(OTHER_AI, value, SENT.plusDays(4));

        assertThat(only(SENT.plusDays(3)).standing()).isEqualTo(RequestState.SENT);
        assertThat(only(SENT.plusDays(4)).standing()).isEqualTo(standing);
        assertThat(only(SENT.plusDays(4)).canWithdraw()).isEqualTo(canWithdraw);
        assertThat(only(DUE.plusDays(1)).since()).isEqualTo(SENT.plusDays(4));
    }

    @Test
    void a_request_does_not_exist_before_the_day_of_sending() {
        send(OTHER_AI, SENT.plusDays(5));

        assertThat(on(SENT.plusDays(4))).isEmpty();
        assertThat(RequestStatus.lastOn(SENT, state.now(), SCENARIO)).isEmpty();
        assertThat(on(SENT.plusDays(5))).hasSize(1);
    }

    @Test
    void a_granted_request_can_be_withdrawn() {
        send(OTHER_AI, SENT);
        choose(OTHER_AI, "granted", SENT.plusDays(1));
        choose(OTHER_AI, "withdrawn", SENT.plusDays(2));

        assertThat(only(SENT.plusDays(1)).standing()).isEqualTo(RequestState.GRANTED);
        assertThat(only(DUE).standing()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void requests_of_one_kind_on_one_day_have_their_own_answers() {
        send(OTHER_AI, SENT);
        choose(OTHER_AI, "refused", SENT);
        send(OTHER_AI, SENT);
        choose(OTHER_AI, "granted", SENT);
        send(OTHER_AI, SENT);

        assertThat(on(SENT)).extracting(RequestStatus::standing)
                .containsExactly(RequestState.REFUSED, RequestState.GRANTED, RequestState.SENT);
    }

    @Test
    void a_second_request_during_the_review_gets_the_same_answer() {
        send(OTHER_AI, SENT);
        send(OTHER_AI, SENT.plusDays(5));

        assertThat(on(DUE)).extracting(RequestStatus::standing).containsOnly(RequestState.SENT);
        assertThat(on(DUE.plusDays(5))).extracting(RequestStatus::standing).containsOnly(RequestState.PARTLY_GRANTED);
    }

    @Test
    void a_request_sent_on_an_earlier_day_than_the_one_before_keeps_its_own_answer() {
        send(OTHER_AI, SENT.plusDays(60));
        send(OTHER_AI, SENT);
        choose(OTHER_AI, "refused", SENT.plusDays(1));

        assertThat(on(SENT.plusDays(60))).extracting(RequestStatus::standing)
                .containsExactly(RequestState.SENT, RequestState.REFUSED);
    }

    @Test
    void the_waiting_request_is_the_last_one_without_an_answer() {
        send(OTHER_AI, SENT);
        send("objection:restrict", SENT);
        choose("objection:restrict", "refused", SENT);

        assertThat(RequestStatus.waitingOn(SENT, state.now(), SCENARIO).orElseThrow().kind().control())
                .isEqualTo(OTHER_AI);
        assertThat(RequestStatus.waitingOn(DUE, state.now(), SCENARIO)).isEmpty();
        assertThat(RequestStatus.lastOn(DUE, state.now(), SCENARIO).orElseThrow().kind().control())
                .isEqualTo("objection:restrict");
    }

    @Test
    void taking_a_sent_request_back_leaves_no_status() {
        send(OTHER_AI, SENT);
        state = fold.apply(state, new HistoryEvent.Undone());

        assertThat(on(DUE)).isEmpty();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_request_waits_exactly_while_the_engine_says_that_flows_are_under_review(long seed) {
        Random random = new Random(seed);
        List<String> values = List.of("granted", "partly-granted", "refused", "withdrawn");
        for (int i = 0; i < 6; i++) {
            LocalDate day = SENT.plusDays(random.nextInt(120));
            if (random.nextBoolean()) {
                send(OTHER_AI, day);
            } else {
                choose(OTHER_AI, values.get(random.nextInt(values.size())), day);
            }
        }
        List<LocalDate> differing = new ArrayList<>();
        SENT.datesUntil(SENT.plusDays(170)).forEach(day -> {
            boolean waits = on(day).stream().anyMatch(status -> status.standing() == RequestState.SENT);
            boolean underReview = UsageEngine
                    .usage(SCENARIO, MEMBER, state.now().choices(), day, Interpretation.PLATFORM)
                    .flows()
                    .stream()
                    .anyMatch(FlowUsage::underReview);
            if (waits != underReview) {
                differing.add(day);
            }
        });
        assertThat(differing).isEmpty();
    }

    private void send(String control, LocalDate day) {
        state = fold.apply(state, new FormEvent.FieldEdited(FormState.KIND, control));
        state = fold.apply(state, new HistoryEvent.RequestSent(day));
    }

    private void choose(String control, String value, LocalDate day) {
        state = fold.apply(state, new HistoryEvent.Chosen(control, value, day));
    }

    private List<RequestStatus> on(LocalDate day) {
        return RequestStatus.on(day, state.now(), SCENARIO);
    }

    private RequestStatus only(LocalDate day) {
        return on(day).getFirst();
    }
}
