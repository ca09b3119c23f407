package org.defaulton.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a control shows a member on a day.
 *
 * @param value its value; null where nothing is chosen and there is no default
 * @param held whether another control holds it at that value
 * @param turned how it got the value by itself; null if it did not
 * @param flip ids of the claims about the flip that had made the value the default before the member joined; empty
 *     if it was not flipped, or has been set since
 * @param offered whether the platform offers it to the member; a member's age does not matter for that,
 *     because the platform shows young members a switch, too, whatever it does with their data
 */
public record ControlState(@Nullable String value, boolean held, @Nullable TurnedValue turned, List<String> flip,
        boolean offered) {
    public ControlState {
        flip = List.copyOf(flip);
    }

    /** Ids of the claims about the control and its default, of which this is the state. */
    public List<String> claims(Control control) {
        return ClaimUnion.together(control.claims(), flip);
    }

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

    /** What a control shows a member who does nothing, on the day of joining. */
    public static ControlState onJoining(Scenario scenario, Member member, Control control) {
        return of(scenario,
                new Usage(scenario.id(), member, member.joined(), Interpretation.PLATFORM, List.of(), List.of()),
                control);
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
        List<String> flip = setting.origin() instanceof SettingPeriod.SettingOrigin.InitialOrigin(List<String> claims)
                ? claims
                : List.of();
        return new ControlState(setting.value(), setting.origin() instanceof SettingPeriod.SettingOrigin.HoldOrigin,
                TurnedValue.of(setting).orElse(null), flip, offered);
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
