package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.Shot.end;
import static org.defaulton.ui.pictures.Shot.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.Event;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Page;
import org.defaulton.ui.common.Look;

/**
 * Pictures of the pages of the mirror that lie beside the main path.
 *
 * @param sent what happens until a request is sent
 */
record Places(Scenario scenario, List<Event> sent) {
    List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            String end = end(look);
            sections().forEach(section -> shots.add(new Shot("section-" + section.id() + end,
                    List.of(open(Page.Kind.SECTION, section.id())), look)));
            shots.add(new Shot("not-simulated" + end,
                    row(rows().filter(one -> one.notModelled() != null).findFirst().orElseThrow()),
                    look));
            shots.add(new Shot("held" + end, held(), look));
            Stream.of("granted", "partly-granted").forEach(outcome -> shots.add(new Shot(outcome + end,
                    answered(outcome), look)));
            shots.add(new Shot("not-saved" + end, List.of(new HistoryEvent.Chosen(scenario.mainControl(), "off",
                    scenario.start())), look).onFullDisk());
        }
        return shots;
    }

    /** The first one opens by itself, and the setting's own has its picture. */
    private Stream<Section> sections() {
        Row setting = rows().filter(row -> row.controls().contains(scenario.mainControl())).findFirst().orElseThrow();
        return scenario.sections().stream().skip(1)
                .filter(section -> !section.equals(scenario.sectionOf(setting)));
    }

    /** A setting that another one switches off and holds. */
    private List<Event> held() {
        Control held = scenario.controls().stream().filter(control -> control.hold() != null).findFirst()
                .orElseThrow();
        Hold hold = Objects.requireNonNull(held.hold());
        Row row = rows().filter(one -> one.controls().contains(held.id())).findFirst().orElseThrow();
        return plus(List.of(new HistoryEvent.Chosen(hold.by(), hold.when(), scenario.start()),
                new HistoryEvent.DateMoved(scenario.start().plusMonths(16))), row(row).toArray(Event[]::new));
    }

    private List<Event> answered(String outcome) {
        LocalDate day = scenario.start().plusDays(14);
        return plus(sent, new HistoryEvent.DateMoved(day), new HistoryEvent.Chosen("objection:other-ai", outcome, day));
    }

    private Stream<Row> rows() {
        return scenario.rows();
    }

    private List<Event> row(Row row) {
        return List.of(open(Page.Kind.SECTION, scenario.sectionOf(row).id()), open(Page.Kind.ROW, row.id()));
    }

    private static Event open(Page.Kind kind, String id) {
        return new MirrorEvent.PageOpened(new Page(kind, id));
    }
}
