package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.usage.InterpretationChoice;

/**
 * More pictures of items used over time: with little room, with large text, as a table, and of other members.
 *
 * @param before the events before the view is opened
 */
record OverTimeShots(Scenario scenario, List<SessionEvent> before) {
    private static final LocalDate OFF = LocalDate.of(2025, 5, 20);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

    List<CatalogShot> shots() {
        List<CatalogShot> shots = new ArrayList<>();
        List<SessionEvent> off = off();
        shots.add(new CatalogShot("time-off-small", off, Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new CatalogShot("time-off-wide", off, Look.DARK, TextSize.P100, 1560, 800));
        shots.add(new CatalogShot("time-text-150", off, Look.LIGHT, TextSize.P150, 1920, 1080));
        shots.add(new CatalogShot("time-text-200", off, Look.LIGHT, TextSize.P200, 1280, 800,
                ShotAction.press("tab-impact")));
        shots.add(new CatalogShot("time-table", plus(off, new ImpactEvent.ViewOpened(ImpactView.TIME_TABLE)),
                Look.LIGHT));
        shots.add(new CatalogShot("time-ads", plus(off, new ImpactEvent.UseFocused("ads")), Look.LIGHT));
        shots.add(new CatalogShot("time-regulator",
                plus(off, new ImpactEvent.InterpretationsChosen(InterpretationChoice.REGULATOR)), Look.LIGHT));
        shots.add(new CatalogShot("time-young", view(plus(before,
                new HistoryEvent.MemberChosen("ch-student", "CH", 17, List.of()), new HistoryEvent.DateMoved(DAY))),
                Look.LIGHT));
        shots.add(new CatalogShot("time-recruiter", view(plus(before,
                new HistoryEvent.MemberChosen("ca-recruiter", "CA", 52, List.of()), new HistoryEvent.DateMoved(DAY))),
                Look.LIGHT));
        return shots;
    }

    private List<SessionEvent> off() {
        return view(plus(before, new HistoryEvent.Chosen(scenario.mainControl(), "off", OFF),
                new HistoryEvent.DateMoved(DAY)));
    }

    private static List<SessionEvent> view(List<SessionEvent> events) {
        return plus(events, new ImpactEvent.ViewOpened(ImpactView.TIME));
    }
}
