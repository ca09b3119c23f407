package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;

/**
 * An objection that was sent, and its current state.
 *
 * @param sent the day of sending
 * @param state what it is now
 * @param since the day from which that holds
 */
public record Objection(LocalDate sent, RequestState state, LocalDate since) {
    /**
     * The objections sent with a control until the end of a day, in the order in which they count. If nobody decides in
     * time, the scenario's rule does.
     *
     * @param control id of the objection control
     * @param choices in the order in which they were made; those after the day are ignored
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static List<Objection> sentWith(String control, List<Choice> choices, LocalDate day, Scenario scenario) {
        List<Objection> objections = new ArrayList<>();
        DecisionRules.upTo(day, DecisionRules.inOrder(choices), scenario)
                .getOrDefault(control, List.of())
                .forEach(decision -> addTo(objections, decision));
        return List.copyOf(objections);
    }

    private boolean waits() {
        return state == RequestState.SENT;
    }

    private Objection becoming(Decision decision) {
        return new Objection(sent, RequestState.of(decision.value()), decision.at());
    }

    /**
     * An answer applies to all waiting objections, because asking twice does not produce two answers. If none is
     * waiting, it changes the last one.
     */
    private static void addTo(List<Objection> objections, Decision decision) {
        if (RequestState.SENT.is(decision.value())) {
            objections.add(new Objection(decision.at(), RequestState.SENT, decision.at()));
        } else if (!objections.isEmpty()) {
            answered(objections).replaceAll(objection -> objection.becoming(decision));
        }
    }

    /**
     * The waiting objections, or else the last one. An answer leaves none waiting, so the waiting ones are always the
     * last.
     */
    private static List<Objection> answered(List<Objection> objections) {
        int first = objections.size() - 1;
        while (first > 0 && objections.get(first).waits() && objections.get(first - 1).waits()) {
            first--;
        }
        return objections.subList(first, objections.size());
    }
}
