package org.defaulton.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Objection;

/**
 * The state of a request on a day.
 *
 * @param request the request
 * @param kind the kind of request
 * @param standing its state
 * @param since first day of that state
 * @param due the day on which the rule decides if nobody has
 */
public record RequestStatus(SentRequest request, ObjectionForm.RequestKind kind, RequestState standing, LocalDate since,
        LocalDate due) {
    /** The requests sent by the end of a day, oldest first, each with its state on that day. */
    public static List<RequestStatus> on(LocalDate day, CoreState core, Scenario scenario) {
        List<Choice> choices = core.choices();
        Map<String, Map<LocalDate, Deque<Objection>>> objections = new HashMap<>();
        List<RequestStatus> all = new ArrayList<>();
        for (SentRequest request : core.requests()) {
            if (!request.sent().isAfter(day)) {
                // Two requests of one kind on one day are distinguished by their order, which is that of their choices.
                Map<LocalDate, Deque<Objection>> sent = objections.computeIfAbsent(request.control(),
                        control -> byDay(control, choices, day, scenario));
                all.add(of(request, Objects.requireNonNull(sent.get(request.sent())).removeFirst(), scenario));
            }
        }
        return List.copyOf(all);
    }

    /** The last request sent by the end of a day. */
    public static Optional<RequestStatus> lastOn(LocalDate day, CoreState core, Scenario scenario) {
        return on(day, core, scenario).stream().reduce((_, later) -> later);
    }

    /** The last request that is under review on a day. */
    public static Optional<RequestStatus> waitingOn(LocalDate day, CoreState core, Scenario scenario) {
        return on(day, core, scenario).stream()
                .filter(status -> status.standing() == RequestState.SENT)
                .reduce((_, later) -> later);
    }

    /** The text of the answer, with the reason for a refusal; empty while there is no answer. */
    public Optional<String> answer() {
        return kind.answers()
                .stream()
                .filter(answer -> answer.outcome() == standing)
                .map(ObjectionForm.RequestAnswer::text)
                .findFirst();
    }

    /** Whether the member can still withdraw it: while it is under review, and while it has an effect. */
    public boolean canWithdraw() {
        return switch (standing) {
            case SENT, GRANTED, PARTLY_GRANTED -> true;
            case REFUSED, WITHDRAWN -> false;
        };
    }

    /** Number of a day of the review; the day of sending is 1. */
    public long reviewDay(LocalDate day) {
        return ChronoUnit.DAYS.between(request.sent(), day) + 1;
    }

    private static Map<LocalDate, Deque<Objection>> byDay(String control, List<Choice> choices, LocalDate day,
            Scenario scenario) {
        return Objection.sentWith(control, choices, day, scenario)
                .stream()
                .collect(Collectors.groupingBy(Objection::sent, Collectors.toCollection(ArrayDeque<Objection>::new)));
    }

    private static RequestStatus of(SentRequest request, Objection objection, Scenario scenario) {
        ObjectionForm.RequestKind kind = scenario.objectionKind(request.control());
        return new RequestStatus(request, kind, objection.state(), objection.since(),
                request.sent().plusDays(scenario.form().reviewDays(kind)));
    }
}
