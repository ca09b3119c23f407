package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;

/** Turns choices into decisions: sorts them and has the scenario's rule answer objections that nobody answered. */
final class DecisionRules {
    private DecisionRules() {
    }

    /** The choices in the order in which they count: by day, then in the order given. */
    static List<Choice> inOrder(List<Choice> choices) {
        return choices.stream().sorted(Comparator.comparing(Choice::at)).toList();
    }

    /**
     * The choices without those replaced by a later one on the same day; of an objection, all count.
     *
     * @param choices in the order in which they count
     */
    static List<Choice> thatCount(List<Choice> choices, Scenario scenario) {
        Set<String> objections = scenario.controls()
                .stream()
                .filter(control -> control.kind() == ControlKind.OBJECTION)
                .map(Control::id)
                .collect(Collectors.toSet());
        Map<List<Object>, Choice> last = new LinkedHashMap<>();
        for (Choice choice : choices) {
            boolean all = objections.contains(choice.control());
            last.put(all ? List.of(last.size()) : List.of(choice.control(), choice.at()), choice);
        }
        return List.copyOf(last.values());
    }

    /**
     * What had been decided by the end of a day.
     *
     * @param choices in the order in which they count
     * @return the decisions on each control, oldest first, by the control's id
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    static Map<String, List<Decision>> upTo(LocalDate day, List<Choice> choices, Scenario scenario) {
        Map<String, List<Decision>> decisions = new HashMap<>();
        Map<String, List<String>> values = new HashMap<>();
        for (Choice choice : choices) {
            check(choice, values.computeIfAbsent(choice.control(), id -> Decision.valuesOf(scenario.control(id))));
            decisions.computeIfAbsent(choice.control(), _ -> new ArrayList<>())
                    .add(new Decision(choice.value(), choice.at(), null));
        }
        decisions.replaceAll((control, chosen) -> answered(control, chosen, scenario.form()));
        decisions.replaceAll((_, all) -> all.stream().filter(decision -> !decision.at().isAfter(day)).toList());
        return decisions;
    }

    private static void check(Choice choice, List<String> values) {
        if (!values.contains(choice.value())) {
            throw new IllegalArgumentException("The control \"" + choice.control() + "\" has no value \""
                    + choice.value() + "\". It takes " + String.join(", ", values) + ".");
        }
    }

    private static List<Decision> answered(String control, List<Decision> chosen, ObjectionForm form) {
        Optional<ObjectionForm.RequestKind> kind = form.kinds()
                .stream()
                .filter(request -> request.control().equals(control))
                .findFirst();
        return kind.map(rule -> answered(rule, chosen, form.reviewDays(rule))).orElse(chosen);
    }

    private static List<Decision> answered(ObjectionForm.RequestKind kind, List<Decision> chosen, int reviewDays) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Decision decision = chosen.get(i);
            all.add(decision);
            LocalDate deadline = decision.at().plusDays(reviewDays);
            boolean waits = i + 1 == chosen.size() || chosen.get(i + 1).at().isAfter(deadline);
            if (RequestState.SENT.is(decision.value()) && waits) {
                all.add(new Decision(kind.rule().word(), deadline, kind));
            }
        }
        return all;
    }
}
