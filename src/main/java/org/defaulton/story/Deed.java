package org.defaulton.story;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;

/**
 * What a member did, as the subject of a sentence.
 *
 * @param scenario the platform
 * @param choices what was chosen, in the order in which it counts
 */
record Deed(Scenario scenario, List<Choice> choices) {
    private static final Messages TEXTS = Messages.of(Deed.class);

    String text() {
        List<Control> controls = choices.stream().map(Choice::control).distinct().map(scenario::control).toList();
        boolean requests = controls.stream().allMatch(control -> control.kind() == ControlKind.OBJECTION);
        if (controls.size() == 1 && !requests) {
            return one(controls.getFirst(), choices.getLast().value());
        }
        return TEXTS.text(!requests ? "time.by.choices" : controls.size() == 1 ? "time.by.request" : "time.by.requests");
    }

    private String one(Control control, String value) {
        boolean main = control.id().equals(scenario.mainControl());
        if (control.kind() != ControlKind.TOGGLE) {
            String label = control.values().stream().filter(one -> one.id().equals(value)).map(Control.Value::label)
                    .findFirst().orElse(value);
            return TEXTS.text("time.by.value", control.label(), label);
        }
        boolean answer = Control.ASK.equals(control.initial());
        return main
                ? TEXTS.text((answer ? "time.by.answer-" : "time.by.") + value)
                : TEXTS.text("time.by.other-" + value, control.label());
    }
}
