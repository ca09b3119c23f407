package org.defaulton.ui.common;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.SessionState;
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
public record Shown(Scenario scenario, List<Member> members, SessionState state, Member member, Usage usage,
        @Nullable UsageChange lastChange) {
    /** The value that the control shows, held or chosen or its default; null for none. */
    public @Nullable String value(Control control) {
        return Values.shown(scenario, usage.choices(), control, usage.at());
    }

    /** Whether another control holds this one. */
    public boolean held(Control control) {
        return Values.held(scenario, usage.choices(), control, usage.at());
    }

    /** Whether the platform offers the control to this member on this day. */
    public boolean offered(Control control) {
        String use = control.offeredWith();
        return use == null || Values.applies(scenario, scenario.use(use), usage);
    }
}
