package org.defaulton.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.ValueTurn;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Objection;
import org.defaulton.usage.Status;
import org.defaulton.usage.TurnedValue;
import org.defaulton.usage.Usage;
import org.jspecify.annotations.Nullable;

/**
 * The control that the headline is about, in the state that a usage gives it.
 *
 * @param scenario the platform
 * @param usage the usage
 * @param control the control
 * @param use the use that it governs
 * @param offered whether the platform offers it where the member lives
 * @param happened what has happened to it by the day of the usage
 */
record MainControl(Scenario scenario, Usage usage, Control control, Use use, boolean offered,
        MainControlStory happened) {
    /** What the control showed from a day on. */
    private record ControlTurn(LocalDate day, ControlState state) {}

    static MainControl of(Scenario scenario, Usage usage) {
        Control control = scenario.control(scenario.mainControl());
        MainControl unknown = new MainControl(scenario, usage, control, scenario.mainUse(),
                ControlState.of(scenario, usage, control).offered(), new MainControlStory.Unrequested());
        MainControlStory happened = control.kind() == ControlKind.OBJECTION ? unknown.requested() : unknown.set();
        return new MainControl(scenario, usage, control, unknown.use, unknown.offered, happened);
    }

    boolean isToggle() {
        return control.kind() == ControlKind.TOGGLE;
    }

    boolean isRequest() {
        return control.kind() == ControlKind.OBJECTION;
    }

    /** Whether the member is asked; a default may have replaced the question before the member joined. */
    private boolean asksFirst() {
        ControlState first = ControlState.onJoining(scenario, usage.member(), control);
        return Control.ASK.equals(control.initial()) && (first.value() == null || first.held());
    }

    /** The flows of its use that it stops itself on the day. */
    List<FlowUsage> stopped() {
        return usage.into(use.id())
                .stream()
                .filter(flow -> flow.status() == Status.STOPPED)
                .filter(flow -> flow.because().stream().anyMatch(reason -> reason.args().contains(control.id())))
                .toList();
    }

    /** Whether anything that goes into the use stops at the value; without a value nothing flows. */
    boolean stopsSome(@Nullable String value) {
        return value == null || control.effects()
                .stream()
                .anyMatch(effect -> effect.kind() == EffectKind.STOP && effect.value().equals(value)
                        && effect.uses().contains(use.id()));
    }

    private MainControlStory requested() {
        List<Choice> choices = choices();
        if (choices.isEmpty()) {
            return new MainControlStory.Unrequested();
        }
        // An answer may have been recorded without the request.
        Objection last = Objection.sentWith(control.id(), usage.choices(), usage.at(), scenario)
                .stream()
                .reduce((_, later) -> later)
                .orElse(new Objection(choices.getLast().at(), RequestState.of(choices.getLast().value()),
                        choices.getLast().at()));
        boolean decided = choices.contains(new Choice(control.id(), last.state().word(), last.since()));
        boolean reviewed = !scenario.objectionKind(control.id()).alwaysGranted();
        return new MainControlStory.Requested(last.state(), last.since(), !decided && reviewed);
    }

    private MainControlStory set() {
        List<ControlTurn> turns = turns();
        ControlState now = turns.getLast().state();
        Hold hold = control.hold();
        if (hold != null && now.held()) {
            return new MainControlStory.HeldByControl(hold.by(), hold.at());
        }
        LocalDate released = released(turns);
        List<Choice> choices = choices();
        if (now.turned() != null) {
            return byItself(now.turned());
        }
        if (hold != null && released != null && choices.stream().allMatch(choice -> choice.at().isBefore(released))) {
            return new MainControlStory.ReleasedByControl(hold.by(), String.valueOf(now.value()));
        }
        if (choices.isEmpty()) {
            return now.value() == null
                    ? new MainControlStory.Unanswered()
                    : new MainControlStory.Untouched(now.value(), now.claims(control));
        }
        return chosen(choices, turns);
    }

    private static MainControlStory byItself(TurnedValue turned) {
        ValueTurn turn = turned.turn();
        Integer months = turn.afterMonths();
        return new MainControlStory.ChangedByItself(turn.to(), turned.day(), turn.changes(null),
                months == null ? 0 : months, turn.claims());
    }

    /** @param choices at least one */
    private MainControlStory chosen(List<Choice> choices, List<ControlTurn> turns) {
        Choice last = choices.getLast();
        if (!control.isSetByMember()) {
            return new MainControlStory.SetByAdmin(last.value(), last.at());
        }
        boolean stops = stopsSome(last.value());
        LocalDate first = choices.getFirst().at();
        boolean otherwise = turns.stream()
                .filter(turn -> turn.day().isBefore(last.at()))
                .filter(turn -> !turn.state().held() && !turn.day().isBefore(first))
                .anyMatch(turn -> stopsSome(turn.state().value()) != stops);
        boolean answers = asksFirst() && turned().noneMatch(day -> day.isBefore(last.at()));
        return answers
                ? new MainControlStory.AnsweredPrompt(last.value(), otherwise)
                : new MainControlStory.SetByMember(last.value(), last.at(), otherwise && !stops);
    }

    /** The first day after the last on which it was held; null if it never was. */
    private static @Nullable LocalDate released(List<ControlTurn> turns) {
        LocalDate released = null;
        for (int i = 1; i < turns.size(); i++) {
            boolean letGo = turns.get(i - 1).state().held() && !turns.get(i).state().held();
            released = letGo ? turns.get(i).day() : released;
        }
        return released;
    }

    /** What it showed from the day of joining on, whenever a choice or a turn may have changed it. */
    private List<ControlTurn> turns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(Stream.of(usage.member().joined()), usage.choices().stream().map(Choice::at), turned())
                .flatMap(some -> some)
                .filter(day -> day.isBefore(usage.at()))
                .forEach(days::add);
        days.add(usage.at());
        List<ControlTurn> turns = new ArrayList<>();
        Iterator<ControlState> states = ControlState.onEach(days, scenario, usage, control).iterator();
        days.forEach(day -> turns.add(new ControlTurn(day, states.next())));
        return turns;
    }

    /** The days on which it changed by itself. */
    private Stream<LocalDate> turned() {
        return TurnedValue.until(usage.at(), scenario, usage.member(), usage.choices(), control)
                .stream()
                .map(TurnedValue::day);
    }

    /** The choices on it by the day, in the order in which they count. */
    private List<Choice> choices() {
        return usage.choices()
                .stream()
                .filter(choice -> choice.control().equals(control.id()) && !choice.at().isAfter(usage.at()))
                .toList();
    }
}
