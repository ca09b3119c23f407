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
 * A control's setting on every day since the member joined.
 *
 * @param control the control
 * @param settings oldest first, each until the next; never empty
 */
record ControlHistory(Control control, List<SettingPeriod> settings) {
    /**
     * The history of a control that no other one holds.
     *
     * @param until the last day on which its value can change by itself
     */
    static ControlHistory of(Control control, List<Decision> decisions, LocalDate joined, LocalDate until) {
        List<SettingPeriod> decided = decided(control, decisions, joined);
        return new ControlHistory(control,
                control.turns().isEmpty() ? decided : TurnedSettings.of(control, decided, until));
    }

    private static List<SettingPeriod> decided(Control control, List<Decision> decisions, LocalDate joined) {
        String initial = Control.ASK.equals(control.initial()) ? null : control.initial();
        List<SettingPeriod> settings = new ArrayList<>();
        settings.add(new SettingPeriod(joined, initial, new SettingPeriod.SettingOrigin.InitialOrigin(List.of())));
        for (Decision decision : decisions) {
            LocalDate from = decision.at().isBefore(joined) ? joined : decision.at();
            if (settings.getLast().from().equals(from)) {
                settings.removeLast();
            }
            settings.add(new SettingPeriod(from, decision.value(),
                    new SettingPeriod.SettingOrigin.DecisionOrigin(decision)));
        }
        return settings;
    }

    /** The history of a control that another one may hold. */
    ControlHistory heldBy(ControlHistory holder, Hold hold) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        Stream.of(this, holder)
                .flatMap(history -> history.settings.stream())
                .map(SettingPeriod::from)
                .forEach(turns::add);
        return new ControlHistory(control,
                turns.stream()
                        .map(day -> hold.when().equals(holder.at(day).value())
                                ? new SettingPeriod(day, hold.at(),
                                        new SettingPeriod.SettingOrigin.HoldOrigin(holder.control, hold.when()))
                                : at(day).startingOn(day))
                        .toList());
    }

    /** The setting on a day; before the member joined, the first one. */
    SettingPeriod at(LocalDate day) {
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

    /** The days on which the setting matches the predicate. */
    DaySet daysWith(Predicate<SettingPeriod> condition) {
        List<DayRange> spans = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            if (condition.test(settings.get(i))) {
                boolean last = i + 1 == settings.size();
                spans.add(new DayRange(settings.get(i).from(), last ? DayRange.NO_END : settings.get(i + 1).from()));
            }
        }
        return DaySet.of(spans);
    }
}
