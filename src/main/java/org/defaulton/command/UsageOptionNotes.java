package org.defaulton.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.jspecify.annotations.Nullable;

/**
 * Finds options that are valid, but do not mean for this member what they seem to mean.
 *
 * @param scenario the platform
 * @param member the member with all that the options change
 */
record UsageOptionNotes(Scenario scenario, Member member) {
    private static final Messages MESSAGES = Messages.of(UsageOptionNotes.class);

    /** One sentence or two for each such option. */
    List<String> of(Interpretation reading, List<Choice> choices) {
        return Stream.concat(reading(reading).stream(), choices.stream().flatMap(choice -> offer(choice).stream()))
                .distinct()
                .toList();
    }

    private Optional<String> reading(Interpretation reading) {
        return reading == Interpretation.REGULATOR
                && scenario.uses().stream().map(Use::lateOptOut).allMatch(UsageOptionNotes::isUndisputed)
                        ? Optional.of(MESSAGES.text("note.reading", scenario.name()))
                        : Optional.empty();
    }

    private static boolean isUndisputed(@Nullable LateOptOut late) {
        return late == null || late.disputed() == null;
    }

    /** A choice that is made too early is kept, so it is not refused. */
    private Optional<String> offer(Choice choice) {
        Control control = scenario.control(choice.control());
        if (scenario.isOffered(control, member.place(), choice.at())) {
            return Optional.empty();
        }
        Optional<LocalDate> next = scenario.nextOffer(control, member.place(), choice.at());
        return Optional.of(next.isPresent()
                ? MESSAGES.text("note.not-offered-yet", scenario.name(), control.id(), choice.at(), next.get())
                : MESSAGES.text("note.not-offered", scenario.name(), control.id(), choice.at()));
    }
}
