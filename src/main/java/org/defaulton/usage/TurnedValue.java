package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ValueTurn;

/**
 * A value of a control that changed by itself.
 *
 * @param day when; never before the member joined
 * @param turn how
 */
public record TurnedValue(LocalDate day, ValueTurn turn) {
    /** From a setting; empty if somebody or something else set it. */
    static Optional<TurnedValue> of(SettingPeriod setting) {
        return setting.origin() instanceof SettingPeriod.SettingOrigin.TurnOrigin(ValueTurn turn, LocalDate day)
                ? Optional.of(new TurnedValue(day, turn))
                : Optional.empty();
    }

    /**
     * All turns of a control, oldest first, without those that a hold hides.
     *
     * @param choices future ones included
     * @param last the last day
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static List<TurnedValue> until(LocalDate last, Scenario scenario, Member member, List<Choice> choices,
            Control control) {
        if (control.turns().isEmpty()) {
            return List.of();
        }
        return EffectsByUse
                .history(control, scenario, DecisionRules.upTo(last, DecisionRules.inOrder(choices), scenario),
                        member.joined(), last)
                .settings()
                .stream()
                .flatMap(setting -> of(setting).stream())
                .distinct()
                .toList();
    }
}
