package org.defaulton.ui.common;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Usage;
import org.jspecify.annotations.Nullable;

/** The values that controls show. */
final class Values {
    private Values() {
    }

    static @Nullable String shown(Scenario scenario, List<Choice> choices, Control control, LocalDate day) {
        Hold hold = control.hold();
        return hold != null && held(scenario, choices, control, day) ? hold.at() : own(choices, control, day);
    }

    static boolean held(Scenario scenario, List<Choice> choices, Control control, LocalDate day) {
        Hold hold = control.hold();
        return hold != null && hold.when().equals(shown(scenario, choices, scenario.control(hold.by()), day));
    }

    static boolean applies(Scenario scenario, Use use, Usage usage) {
        return usage.member().age() >= use.minimumAge() && use.windows().stream()
                .anyMatch(window -> window.covers(usage.at()) && scenario.covers(window, usage.member().country()));
    }

    private static @Nullable String own(List<Choice> choices, Control control, LocalDate day) {
        return choices.stream().filter(choice -> choice.control().equals(control.id()) && !choice.at().isAfter(day))
                .reduce((one, next) -> Comparator.comparing(Choice::at).compare(one, next) > 0 ? one : next)
                .map(Choice::value).orElse(control.initial());
    }
}
