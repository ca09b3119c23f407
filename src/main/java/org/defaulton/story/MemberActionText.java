package org.defaulton.story;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.TurnedValue;
import org.defaulton.usage.Usage;

/**
 * What a member did, as the subject of a sentence.
 *
 * @param scenario the platform
 * @param usage with all choices of the member
 * @param use id of the use that it is about
 * @param choices what was chosen, in the order in which it counts
 * @param stopped whether it kept data out of the use; otherwise it let data in
 */
record MemberActionText(Scenario scenario, Usage usage, String use, List<Choice> choices, boolean stopped) {
    private static final Messages TEXTS = Messages.of(MemberActionText.class);

    String text() {
        List<Control> controls = choices.stream().map(Choice::control).distinct().map(scenario::control).toList();
        boolean requests = controls.stream().allMatch(control -> control.kind() == ControlKind.OBJECTION);
        if (controls.size() == 1 && !requests) {
            return single(controls.getFirst(), choice(controls.getFirst()));
        }
        return TEXTS
                .text(!requests ? "time.by.choices" : controls.size() == 1 ? "time.by.request" : "time.by.requests");
    }

    /** The last one that did so; the last of all if the control acts through another one. */
    private Choice choice(Control control) {
        return choices.stream()
                .filter(choice -> stops(control, choice.value()) == stopped)
                .reduce((_, later) -> later)
                .orElse(choices.getLast());
    }

    private boolean stops(Control control, String value) {
        return control.effects()
                .stream()
                .anyMatch(effect -> effect.kind() == EffectKind.STOP && effect.value().equals(value)
                        && effect.uses().contains(use));
    }

    private String single(Control control, Choice choice) {
        String value = choice.value();
        if (control.kind() != ControlKind.TOGGLE) {
            return TEXTS.text("time.by.value", control.label(), control.labelOf(value));
        }
        if (!control.id().equals(scenario.mainControl())) {
            return TEXTS.text("time.by.other-" + value, control.label());
        }
        return TEXTS.text("time.by." + (isAnswer(control, choice) ? "answer-" : "") + value);
    }

    /** Once the value has changed by itself, nobody is asked anymore. */
    private boolean isAnswer(Control control, Choice choice) {
        return ControlState.onJoining(scenario, usage.member(), control).value() == null
                && Control.ASK.equals(control.initial())
                && TurnedValue.until(choice.at(), scenario, usage.member(), usage.choices(), control)
                        .stream()
                        .noneMatch(turned -> turned.day().isBefore(choice.at()));
    }
}
