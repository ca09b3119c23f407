package org.defaulton.ui.model;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.SessionState;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.jspecify.annotations.Nullable;

/**
 * All that the screens show at one moment.
 *
 * @param scenario the platform
 * @param members who can be chosen
 * @param state what the events add up to
 * @param member the member shown, in the country and of the age shown
 * @param usage how the member's data is used on the day shown
 * @param lastChange what the last choice changed; null before the first one
 */
public record ViewState(Scenario scenario, List<Member> members, SessionState state, Member member, Usage usage,
        @Nullable UsageChange lastChange) {
    /** What the control shows the member on the day. */
    public ControlState control(Control control) {
        return ControlState.of(scenario, usage, control);
    }

    /** Whether the platform offers the control where the member lives. */
    public boolean offered(Control control) {
        return control(control).offered();
    }

    /** The value that the control shows, held or chosen or its default; null for none. */
    public @Nullable String value(Control control) {
        return control(control).value();
    }

    /** The use that somebody looks at; before, the one that the main control governs. */
    public String focusedUse() {
        String chosen = state.impact().focus();
        return scenario.uses().stream().anyMatch(use -> use.id().equals(chosen)) ? chosen : scenario.mainUse().id();
    }
}
