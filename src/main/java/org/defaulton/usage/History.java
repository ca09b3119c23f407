package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Hold;

/**
 * What a control is set to on every day since the member joined.
 *
 * @param control the control
 * @param settings oldest first, each until the next; never empty
 */
record History(Control control, List<Setting> settings) {
    /** The control left to itself. */
    static History of(Control control, List<Decision> decisions, LocalDate joined) {
        String initial = Control.ASK.equals(control.initial()) ? null : control.initial();
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(joined, initial, new Setting.Origin.Initial()));
        for (Decision decision : decisions) {
            LocalDate from = decision.at().isBefore(joined) ? joined : decision.at();
            if (settings.getLast().from().equals(from)) {
                settings.removeLast();
            }
            settings.add(new Setting(from, decision.value(), new Setting.Origin.Decided(decision)));
        }
        return new History(control, settings);
    }

    /** The same while another control may hold it. */
    History heldBy(History holder, Hold hold) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        Stream.of(this, holder).flatMap(history -> history.settings.stream()).map(Setting::from).forEach(turns::add);
        return new History(control, turns.stream().map(day -> hold.when().equals(holder.at(day).value())
                ? new Setting(day, hold.at(), new Setting.Origin.Held(holder.control, hold.when()))
                : at(day).startingOn(day)).toList());
    }

    /** The setting on a day; before the member joined, the first one. */
    Setting at(LocalDate day) {
        int first = 0;
        int last = settings.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) / 2;
            if (settings.get(middle).from().isAfter(day)) {
                last = middle - 1;
            } else {
                first = middle;
            }
        }
        return settings.get(first);
    }

    /** The days on which the setting is such a one. */
    Days daysWith(Predicate<Setting> such) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            if (such.test(settings.get(i))) {
                boolean last = i + 1 == settings.size();
                spans.add(new Span(settings.get(i).from(), last ? Span.NO_END : settings.get(i + 1).from()));
            }
        }
        return Days.of(spans);
    }
}
