package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.session.OpenCard;
import org.defaulton.session.OpenCard.CardKind;
import org.defaulton.text.Messages;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.RunItems;

/** Creates the entries of events and training runs. */
final class TimelineEntryFactory {
    private static final Messages TEXTS = Messages.of(TimelineEntryFactory.class);

    private TimelineEntryFactory() {
    }

    static List<TimelineEntry> events(ViewState shown) {
        Set<LocalDate> turns = turns(shown.scenario());
        return shown.scenario()
                .timeline()
                .stream()
                .map(event -> new TimelineEntry(new OpenCard(CardKind.EVENT, event.id()), event.date(), event.label(),
                        event.label(), event.text(), TEXTS.text("event.spoken", event.date(), event.label()),
                        event.claims(), turns.contains(event.date()), !event.date().isAfter(shown.usage().at())))
                .toList();
    }

    /** The days on which a use begins or ends for some members. */
    private static Set<LocalDate> turns(Scenario scenario) {
        return scenario.uses()
                .stream()
                .flatMap(use -> use.windows().stream())
                .flatMap(window -> Stream.of(window.from(), window.until()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The first run that took something shows its total, the others what they add. */
    static List<TimelineEntry> runs(ViewState shown, List<RunItems> runs) {
        Optional<RunItems> first = runs.stream().filter(run -> run.items() > 0).findFirst();
        return runs.stream().map(run -> entry(shown, run, first.filter(run::equals).isPresent())).toList();
    }

    private static TimelineEntry entry(ViewState shown, RunItems run, boolean first) {
        LocalDate day = run.day();
        boolean past = !day.isAfter(shown.usage().at());
        String number = TEXTS.number(run.items());
        String tense = past ? "past" : "coming";
        Optional<Use> use = trained(shown.scenario());
        return new TimelineEntry(new OpenCard(CardKind.RUN, day.toString()), day,
                past && first ? number : TEXTS.text("run.adds", number), TEXTS.text("run"),
                TEXTS.text("run." + tense, run.items(), use.map(Use::phrase).orElse("")),
                TEXTS.text("run.spoken." + tense, day, run.items()),
                use.map(training -> shown.scenario().runs(training).claims()).orElse(List.of()), false,
                past && run.items() > 0);
    }

    /** The training use that the scenario's main control governs. */
    static Optional<Use> trained(Scenario scenario) {
        return scenario.control(scenario.mainControl())
                .effects()
                .stream()
                .flatMap(effect -> effect.uses().stream())
                .map(scenario::use)
                .filter(use -> use.kind() == UseKind.TRAINING)
                .findFirst();
    }
}
