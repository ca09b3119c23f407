package org.defaulton.usage;

import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.jspecify.annotations.Nullable;

/**
 * What a control shows a member on a day.
 *
 * @param value its value; null where nothing is chosen and there is no default
 * @param held whether another control holds it at that value
 * @param offered whether the platform offers it where the member lives; a member's age does not matter for that,
 *     because the platform shows young members a switch, too, whatever it does with their data
 */
public record ControlState(@Nullable String value, boolean held, boolean offered) {
    /** The state of one of the scenario's controls, for the member, day and choices of the usage. */
    public static ControlState of(Scenario scenario, Usage usage, Control control) {
        Setting setting = Levers.history(control, scenario, Decisions.upTo(usage.at(), usage.choices(), scenario),
                usage.member().joined()).at(usage.at());
        return new ControlState(setting.value(), setting.origin() instanceof Setting.Origin.Held,
                offered(scenario, usage, control));
    }

    private static boolean offered(Scenario scenario, Usage usage, Control control) {
        if (control.offeredWith() == null) {
            return true;
        }
        Use use = scenario.use(control.offeredWith());
        Residence home = Residence.of(scenario, usage.member().country());
        return use.windows().stream().anyMatch(window -> window.covers(usage.at()) && home.coveredBy(window));
    }
}
