package org.defaulton.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlPrompt;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Usage;
import org.jspecify.annotations.Nullable;

/**
 * The pop-up or confirmation that the platform puts before its page.
 *
 * @param control the control that it is about
 * @param prompt what it says
 * @param value what it shows the control at, and what its button sets; null for nothing yet
 */
public record OpenPrompt(Control control, ControlPrompt prompt, @Nullable String value) {
    /**
     * The prompt that is open; empty for none. A confirmation comes before a pop-up, and of several pop-ups the one
     * whose control the scenario names first. A pop-up asks from its day on where the control is offered, until the
     * member sets the control or closes the pop-up, or the value changes by itself.
     *
     * @param usage of the day shown
     * @param controls the states of the controls on that day, by their ids
     */
    public static Optional<OpenPrompt> of(Scenario scenario, SessionState state, Usage usage,
            Map<String, ControlState> controls) {
        return confirmation(scenario, state).or(() -> scenario.controls()
                .stream()
                .filter(control -> !control.prompts().isEmpty())
                .flatMap(control -> popUp(scenario, state, usage, control,
                        Objects.requireNonNull(controls.get(control.id()))).stream())
                .findFirst());
    }

    private static Optional<OpenPrompt> confirmation(Scenario scenario, SessionState state) {
        PromptState.UnconfirmedChange asked = state.prompts().asked();
        return asked == null
                ? Optional.empty()
                : confirmation(scenario.control(asked.control()), asked.value())
                        .map(prompt -> new OpenPrompt(scenario.control(asked.control()), prompt, asked.value()));
    }

    private static Optional<ControlPrompt> confirmation(Control control, String value) {
        return control.prompts().stream().filter(prompt -> prompt.confirms(value)).findFirst();
    }

    /**
     * What happens when the member sets the control: it gets the value, or is confirmed first.
     *
     * @param day the first day on which the value counts
     */
    public static SessionEvent chosen(Control control, String value, LocalDate day) {
        return confirmation(control, value).isPresent()
                ? new PromptEvent.ConfirmationOpened(control.id(), value)
                : new HistoryEvent.Chosen(control.id(), value, day);
    }

    private static Optional<OpenPrompt> popUp(Scenario scenario, SessionState state, Usage usage, Control control,
            ControlState now) {
        LocalDate start = scenario.start();
        return control.prompts()
                .stream()
                .filter(prompt -> prompt.asks(usage.at(), start))
                .max(Comparator.comparing(prompt -> prompt.day(start)))
                .filter(_ -> now.offered() && !now.held() && !usage.at().isBefore(usage.member().joined()))
                .filter(prompt -> now.turned() == null || !now.turned().day().isAfter(prompt.day(start)))
                .filter(prompt -> isUnanswered(state.now(), usage.at(), popUp(control, prompt, start)))
                .map(prompt -> new OpenPrompt(control, prompt,
                        value(state.prompts(), popUp(control, prompt, start), prompt, now)));
    }

    private static PopUp popUp(Control control, ControlPrompt prompt, LocalDate start) {
        return new PopUp(control.id(), prompt.day(start));
    }

    private static boolean isUnanswered(CoreState now, LocalDate day, PopUp popUp) {
        return now.choices()
                .stream()
                .noneMatch(choice -> choice.control().equals(popUp.control()) && !choice.at().isAfter(day))
                && now.declined()
                        .toList()
                        .stream()
                        .noneMatch(declined -> declined.popUp().equals(popUp) && !declined.at().isAfter(day));
    }

    private static @Nullable String value(PromptState state, PopUp popUp, ControlPrompt prompt, ControlState now) {
        String set = state.set().get(popUp);
        return set != null ? set : prompt.preSet() != null ? prompt.preSet() : now.value();
    }

    /** Whether it is a confirmation, and not a pop-up. */
    public boolean confirms() {
        return prompt.to() != null;
    }

    /**
     * What the button does that confirms.
     *
     * @param day the first day on which the value counts
     * @throws IllegalStateException if nothing is set yet
     */
    public HistoryEvent answer(LocalDate day) {
        if (value == null) {
            throw new IllegalStateException("The pop-up of " + control.id() + " has no value yet.");
        }
        return new HistoryEvent.PromptAnswered(control.id(), value, day);
    }

    /**
     * What its switch or list does.
     *
     * @param start the first day of the scenario
     * @param chosen the value that it is set to, which does not count yet
     */
    public PromptEvent set(LocalDate start, String chosen) {
        return new PromptEvent.PopUpSet(control.id(), prompt.day(start), chosen);
    }

    /**
     * What the button does that leaves everything as it is.
     *
     * @param start the first day of the scenario
     * @param day the day on which it is closed
     */
    public SessionEvent decline(LocalDate start, LocalDate day) {
        return confirms()
                ? new PromptEvent.ConfirmationDeclined()
                : new HistoryEvent.PopUpDeclined(control.id(), prompt.day(start), day);
    }
}
