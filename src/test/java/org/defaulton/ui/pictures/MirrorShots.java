package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.end;
import static org.defaulton.ui.pictures.CatalogShot.plus;

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
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;

/**
 * Pictures of the pages of the mirror that the tour does not visit.
 *
 * @param sent the events until a request is sent
 */
record MirrorShots(Scenario scenario, List<SessionEvent> sent) {
    List<CatalogShot> shots() {
        List<CatalogShot> shots = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            String end = end(look);
            sections().forEach(section -> shots.add(new CatalogShot("section-" + section.id() + end,
                    List.of(open(MirrorPage.PageKind.SECTION, section.id())), look)));
            shots.add(new CatalogShot("not-simulated" + end,
                    row(rows().filter(one -> one.notModelled() != null).findFirst().orElseThrow()), look));
            shots.add(new CatalogShot("held" + end, held(), look));
            Stream.of("granted", "partly-granted")
                    .forEach(outcome -> shots.add(new CatalogShot(outcome + end, answered(outcome), look)));
            shots.add(new CatalogShot("not-saved" + end,
                    List.of(new HistoryEvent.Chosen(scenario.mainControl(), "off", scenario.start())), look)
                    .onFullDisk());
        }
        return shots;
    }

    /** Without the first one, which opens by itself, and that of the setting, which has its picture. */
    private Stream<Section> sections() {
        Row setting = rows().filter(row -> row.controls().contains(scenario.mainControl())).findFirst().orElseThrow();
        return scenario.sections().stream().skip(1).filter(section -> !section.equals(scenario.sectionOf(setting)));
    }

    /** A setting that another one switches off and holds. */
    private List<SessionEvent> held() {
        Control held = scenario.controls().stream().filter(control -> control.hold() != null).findFirst().orElseThrow();
        Hold hold = Objects.requireNonNull(held.hold());
        Row row = rows().filter(one -> one.controls().contains(held.id())).findFirst().orElseThrow();
        return plus(
                List.of(new HistoryEvent.Chosen(hold.by(), hold.when(), scenario.start()),
                        new HistoryEvent.DateMoved(scenario.start().plusMonths(16))),
                row(row).toArray(SessionEvent[]::new));
    }

    private List<SessionEvent> answered(String outcome) {
        LocalDate day = scenario.start().plusDays(14);
        return plus(sent, new HistoryEvent.DateMoved(day), new HistoryEvent.Chosen("objection:other-ai", outcome, day));
    }

    private Stream<Row> rows() {
        return scenario.rows();
    }

    private List<SessionEvent> row(Row row) {
        return List.of(open(MirrorPage.PageKind.SECTION, scenario.sectionOf(row).id()),
                open(MirrorPage.PageKind.ROW, row.id()));
    }

    private static SessionEvent open(MirrorPage.PageKind kind, String id) {
        return new MirrorEvent.PageOpened(new MirrorPage(kind, id));
    }
}
