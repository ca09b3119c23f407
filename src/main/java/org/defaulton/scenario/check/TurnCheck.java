package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.DayLimits;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks the values that change by themselves: each turn can happen, and no two happen at once. */
final class TurnCheck {
    private final YamlNode control;
    private final String id;
    private final List<String> values;
    private final FaultCollector faults;

    private TurnCheck(YamlNode control, FaultCollector faults) {
        this.control = control;
        this.faults = faults;
        id = control.word("id");
        values = ControlCheck.values(control);
    }

    static void check(YamlNode root, FaultCollector faults) {
        root.all("controls/*").forEach(control -> new TurnCheck(control, faults).check());
    }

    private void check() {
        if ("objection".equals(control.word("kind"))) {
            control.all("turns").forEach(turns -> faults.add(turns.place(), "turns-of-objection", id));
            return;
        }
        control.all("turns/*").forEach(this::check);
        checkTwice("at");
        checkTwice("after-months");
    }

    private void check(YamlNode turn) {
        if (turn.has("at") == turn.has("after-months")) {
            faults.add(turn.place(), turn.has("at") ? "turn-when-twice" : "turn-when");
        }
        turn.text("from").ifPresent(from -> checkFrom(turn, from));
        turn.text("to").ifPresent(to -> {
            ControlCheck.oneOf(to, values, id, faults);
            if (to.text().equals(turn.word("from"))) {
                faults.add(to, "turn-to-itself", id, to.text());
            }
        });
        turn.text("at")
                .filter(at -> DateCheck.day(at.text()).filter(day -> !DayLimits.contain(day)).isPresent())
                .ifPresent(at -> faults.add(at, "turn-out-of-limits", at.text(), DayLimits.FIRST, DayLimits.LAST));
    }

    private void checkFrom(YamlNode turn, YamlNode.ScalarNode from) {
        boolean asks = Control.ASK.equals(control.word("initial"));
        if (from.text().equals(Control.ASK) && !asks) {
            faults.add(from, "turn-from-no-question", id);
            return;
        }
        ControlCheck.oneOf(from, asks ? Stream.concat(values.stream(), Stream.of(Control.ASK)).toList() : values, id,
                faults);
        if (turn.isTrue("unless-chosen") && !isDefault(from.text())) {
            faults.add(from, "turn-never", id, from.text());
        }
    }

    /** Whether the control can have the value without any choice. */
    private boolean isDefault(String value) {
        return value.equals(control.word("initial"))
                || control.texts("turns/*/to").anyMatch(to -> to.text().equals(value));
    }

    private void checkTwice(String when) {
        List<YamlNode> turns = control.all("turns/*").filter(turn -> turn.has(when)).toList();
        for (int i = 0; i < turns.size(); i++) {
            YamlNode turn = turns.get(i);
            Optional<YamlNode> before = turns.subList(0, i)
                    .stream()
                    .filter(earlier -> earlier.word("from").equals(turn.word("from"))
                            && earlier.written(when).equals(turn.written(when)))
                    .findFirst();
            before.ifPresent(earlier -> faults.add(turn.place(), "turns-at-once", id, turn.word("from"),
                    faults.line(earlier.place())));
        }
    }
}
