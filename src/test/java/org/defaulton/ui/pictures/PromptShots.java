package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.end;
import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.PromptEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * The pop-up of a platform, a confirmation, and the marks of a value that changes by itself.
 *
 * @param scenario a platform whose main control is a switch with a pop-up, a confirmation of "off", and turns
 */
record PromptShots(Scenario scenario) {
    Stream<CatalogShot> shots() {
        return Stream.concat(
                Stream.of(Look.LIGHT, Look.DARK, Look.CONTRAST)
                        .flatMap(look -> Stream.of(new CatalogShot("pop-up" + end(look), List.of(), look),
                                new CatalogShot("confirmation" + end(look), confirmation(), look),
                                new CatalogShot("turned" + end(look), turned(), look))),
                Stream.of(small("pop-up-small", List.of()), small("confirmation-small", confirmation()),
                        large("pop-up-text-200", List.of()), large("confirmation-text-200", confirmation()),
                        new CatalogShot("pop-up-enlarged", List.of(new WindowStateEvent.Enlarged(true)), Look.LIGHT)));
    }

    private static CatalogShot small(String name, List<SessionEvent> events) {
        return new CatalogShot(name, events, Look.LIGHT, TextSize.P100, 1024, 640);
    }

    private static CatalogShot large(String name, List<SessionEvent> events) {
        return new CatalogShot(name, events, Look.LIGHT, TextSize.P200, 1280, 800);
    }

    private List<SessionEvent> confirmation() {
        return plus(answered(), new PromptEvent.ConfirmationOpened(scenario.mainControl(), "off"));
    }

    private List<SessionEvent> answered() {
        Control main = scenario.control(scenario.mainControl());
        String row = scenario.rows().filter(one -> one.controls().contains(main.id())).findFirst().orElseThrow().id();
        return List.of(new HistoryEvent.PromptAnswered(main.id(), "on", scenario.start()),
                new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW, row)));
    }

    private List<SessionEvent> turned() {
        LocalDate later = scenario.start().plusMonths(14);
        return plus(answered(), new HistoryEvent.DateMoved(later));
    }
}
