package org.defaulton.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a control shows a member on a day.
 *
 * @param value its value; null where nothing is chosen and there is no default
 * @param held whether another control holds it at that value
 * @param turned how it got the value by itself; null if it did not
 * @param offered whether the platform offers it to the member; a member's age does not matter for that,
 *     because the platform shows young members a switch, too, whatever it does with their data
 */
public record ControlState(@Nullable String value, boolean held, @Nullable TurnedValue turned, boolean offered) {
    /** The state of one of the scenario's controls, for the member, day and choices of the usage. */
    public static ControlState of(Scenario scenario, Usage usage, Control control) {
        return of(scenario, usage, control, counting(scenario, usage));
    }

    /** The states of all the scenario's controls by their ids, for the member, day and choices of the usage. */
    public static Map<String, ControlState> all(Scenario scenario, Usage usage) {
        Map<String, List<Decision>> decisions = counting(scenario, usage);
        return scenario.controls()
                .stream()
                .collect(Collectors.toMap(Control::id, control -> of(scenario, usage, control, decisions)));
    }

    private static ControlState of(Scenario scenario, Usage usage, Control control,
            Map<String, List<Decision>> decisions) {
        return of(history(scenario, usage, control, decisions).at(usage.at()), offered(scenario, usage, control));
    }

    private static Map<String, List<Decision>> counting(Scenario scenario, Usage usage) {
        return DecisionRules.upTo(usage.at(), usage.choices(), scenario);
    }

    /**
     * The states of a control on several days, for the member and choices of the usage.
     *
     * @param days up to the day of the usage
     * @return one state for each day, in their order; offered as on the day of the usage
     */
    public static List<ControlState> onEach(Collection<LocalDate> days, Scenario scenario, Usage usage,
            Control control) {
        ControlHistory history = history(scenario, usage, control, counting(scenario, usage));
        boolean offered = offered(scenario, usage, control);
        return days.stream().map(day -> of(history.at(day), offered)).toList();
    }

    private static ControlState of(SettingPeriod setting, boolean offered) {
        return new ControlState(setting.value(), setting.origin() instanceof SettingPeriod.SettingOrigin.HoldOrigin,
                TurnedValue.of(setting).orElse(null), offered);
    }

    private static ControlHistory history(Scenario scenario, Usage usage, Control control,
            Map<String, List<Decision>> decisions) {
        return EffectsByUse.history(control, scenario, decisions, usage.member().joined(), usage.at());
    }

    private static boolean offered(Scenario scenario, Usage usage, Control control) {
        List<UseWindow> offers = scenario.offers(control);
        return offers.isEmpty()
                || PlacesOfMember.of(scenario, usage.member().place()).offered(offers).contains(usage.at());
    }
}
