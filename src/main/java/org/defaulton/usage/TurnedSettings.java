package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ValueTurn;
import org.defaulton.usage.SettingPeriod.SettingOrigin;

/**
 * Adds to a control's settings what changes by itself. At most one turn happens a day, and none on the day of a
 * decision.
 */
final class TurnedSettings {
    private final Control control;
    private final List<SettingPeriod> settings = new ArrayList<>();
    /** The first day of the unbroken time with the latest value. */
    private LocalDate began;
    /** The first day on which that value can turn. */
    private LocalDate next;
    private boolean chosen;

    private TurnedSettings(Control control, LocalDate joined) {
        this.control = control;
        began = joined;
        next = joined;
    }

    /**
     * The settings with the turns between them.
     *
     * @param decided the settings without turns, oldest first; not empty
     * @param until the last day on which a turn can happen
     */
    static List<SettingPeriod> of(Control control, List<SettingPeriod> decided, LocalDate until) {
        TurnedSettings turned = new TurnedSettings(control, decided.getFirst().from());
        for (int i = 0; i < decided.size(); i++) {
            boolean last = i + 1 == decided.size();
            turned.add(decided.get(i));
            turned.turnBefore(last ? until.plusDays(1) : decided.get(i + 1).from());
        }
        return turned.settings;
    }

    private void add(SettingPeriod decided) {
        if (decided.origin() instanceof SettingOrigin.InitialOrigin) {
            settings.add(startingValue(decided));
            return;
        }
        chosen = true;
        append(decided);
    }

    /** A default that was flipped before the member joined is the one to begin with. */
    private SettingPeriod startingValue(SettingPeriod initial) {
        SettingPeriod first = initial;
        List<ValueTurn> flips = control.turns()
                .stream()
                .filter(turn -> turn.unlessChosen() && turn.afterMonths() == null)
                .sorted(Comparator.comparing(turn -> turn.day(began)))
                .toList();
        LocalDate last = LocalDate.MIN;
        for (ValueTurn flip : flips) {
            LocalDate day = flip.day(began);
            if (flip.changes(first.value()) && day.isBefore(began) && day.isAfter(last)) {
                first = new SettingPeriod(began, flip.to(), new SettingOrigin.InitialOrigin(flip.claims()));
                last = day;
            }
        }
        return first;
    }

    private void turnBefore(LocalDate end) {
        Optional<SettingPeriod> turned = turn().filter(setting -> setting.from().isBefore(end));
        while (turned.isPresent()) {
            append(turned.get());
            turned = turn().filter(setting -> setting.from().isBefore(end));
        }
    }

    /** The next setting that follows by itself; of two on one day, the one that the scenario names first. */
    private Optional<SettingPeriod> turn() {
        return control.turns()
                .stream()
                .filter(turn -> turn.changes(settings.getLast().value()) && !(turn.unlessChosen() && chosen))
                .filter(turn -> !turn.day(began).isBefore(next))
                .min(Comparator.comparing(turn -> turn.day(began)))
                .map(turn -> new SettingPeriod(turn.day(began), turn.to(),
                        new SettingOrigin.TurnOrigin(turn, turn.day(began))));
    }

    private void append(SettingPeriod setting) {
        boolean same = !settings.isEmpty() && setting.value() != null
                && setting.value().equals(settings.getLast().value());
        began = same ? began : setting.from();
        next = setting.from().plusDays(1);
        if (!settings.isEmpty() && settings.getLast().from().equals(setting.from())) {
            settings.removeLast();
        }
        settings.add(setting);
    }
}
