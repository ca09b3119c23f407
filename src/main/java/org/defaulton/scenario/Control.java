package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on a mirrored screen that can be changed, usually by the member.
 *
 * @param id stable id, such as "ai-training"
 * @param kind what a member does with it
 * @param label the exact words beside it
 * @param values the values it takes and their labels, in the order shown; a toggle's are "on" and "off"
 * @param initial the value before anyone chooses; {@link #ASK} if there is none until then; null for an objection
 * @param offered where and when the platform offers the control; empty for always, or for {@code offeredWith}
 * @param offeredWith id of a use; the control is offered in the windows of that use; null for none
 * @param notOffered the sentence shown where it is not offered; null if it is always offered
 * @param hold the control that can hold this one at a value, null for none
 * @param effects what its values do
 * @param turns how its value changes by itself
 * @param prompts the dialogs that the platform shows over its page
 * @param claims ids of the claims about the control and its default
 * @param setBy who sets it; the member if the file does not say
 */
public record Control(String id, ControlKind kind, String label, List<ControlValue> values, @Nullable String initial,
        List<UseWindow> offered, @Nullable String offeredWith, @Nullable String notOffered, @Nullable Hold hold,
        List<ControlEffect> effects, List<ValueTurn> turns, List<ControlPrompt> prompts, List<String> claims,
        ControlSetter setBy) {
    /** The initial value of a control that has none until the member chooses: nothing flows. */
    public static final String ASK = "ask";

    /**
     * A value of a control.
     *
     * @param id the value
     * @param label its label on the screen
     */
    public record ControlValue(String id, String label) {}

    public Control {
        values = OmittedKeys.copyOrEmpty(values);
        offered = OmittedKeys.copyOrEmpty(offered);
        effects = OmittedKeys.copyOrEmpty(effects);
        turns = OmittedKeys.copyOrEmpty(turns);
        prompts = OmittedKeys.copyOrEmpty(prompts);
        claims = OmittedKeys.copyOrEmpty(claims);
        setBy = setBy == null ? ControlSetter.MEMBER : setBy;
    }

    /** Whether the member sets it. */
    public boolean isSetByMember() {
        return setBy == ControlSetter.MEMBER;
    }

    /** The label of a value; the value itself if the control has no label for it, as for an objection. */
    public String labelOf(String value) {
        return values.stream()
                .filter(known -> known.id().equals(value))
                .map(ControlValue::label)
                .findFirst()
                .orElse(value);
    }
}
