package org.defaulton.story;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;

/**
 * What a member did, as the subject of a sentence.
 *
 * @param scenario the platform
 * @param use id of the use that it is about
 * @param choices what was chosen, in the order in which it counts
 * @param stopped whether it kept data out of the use; otherwise it let data in
 */
record MemberActionText(Scenario scenario, String use, List<Choice> choices, boolean stopped) {
    private static final Messages TEXTS = Messages.of(MemberActionText.class);

    String text() {
        List<Control> controls = choices.stream().map(Choice::control).distinct().map(scenario::control).toList();
        boolean requests = controls.stream().allMatch(control -> control.kind() == ControlKind.OBJECTION);
        if (controls.size() == 1 && !requests) {
            return single(controls.getFirst(), value(controls.getFirst()));
        }
        return TEXTS
                .text(!requests ? "time.by.choices" : controls.size() == 1 ? "time.by.request" : "time.by.requests");
    }

    /** The last value that did so; the last of all if the control acts through another one. */
    private String value(Control control) {
        return choices.stream()
                .map(Choice::value)
                .filter(value -> stops(control, value) == stopped)
                .reduce((_, later) -> later)
                .orElse(choices.getLast().value());
    }

    private boolean stops(Control control, String value) {
        return control.effects()
                .stream()
                .anyMatch(effect -> effect.kind() == EffectKind.STOP && effect.value().equals(value)
                        && effect.uses().contains(use));
    }

    private String single(Control control, String value) {
        boolean main = control.id().equals(scenario.mainControl());
        if (control.kind() != ControlKind.TOGGLE) {
            return TEXTS.text("time.by.value", control.label(), control.labelOf(value));
        }
        // After a turn, nobody is asked anymore.
        boolean answer = Control.ASK.equals(control.initial()) && control.turns().isEmpty();
        return main
                ? TEXTS.text(answer ? "time.by.answer-" + value : "time.by." + value)
                : TEXTS.text("time.by.other-" + value, control.label());
    }
}
