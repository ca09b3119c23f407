package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * Every view of the impact side, and the evidence beside it, in every state, look and usual size of window: on by
 * default; off; off and objected; Germany before and after its members join.
 *
 * @param before the events before a view is opened
 */
record ImpactShots(Scenario scenario, List<SessionEvent> before) {
    private static final LocalDate EUROPE_JOINS = LocalDate.of(2025, 11, 3);
    /** So that the chart over time has a period before the choice and one after it. */
    private static final LocalDate LATE_OFF = LocalDate.of(2025, 5, 20);
    private static final LocalDate LONG_AFTER = LocalDate.of(2025, 12, 15);

    List<CatalogShot> shots() {
        List<CatalogShot> shots = new ArrayList<>();
        LocalDate start = scenario.start();
        Map<String, List<SessionEvent>> today = states(start, start, "objection:other-ai");
        Map<String, List<SessionEvent>> years = states(LATE_OFF, LONG_AFTER, "objection:restrict");
        add(shots, "flow", today, new ImpactEvent.ViewOpened(ImpactView.FLOW));
        add(shots, "time", years, new ImpactEvent.ViewOpened(ImpactView.TIME));
        add(shots, "choices", today, new ImpactEvent.ViewOpened(ImpactView.CHOICES));
        add(shots, "everyone", today, new ImpactEvent.ViewOpened(ImpactView.EVERYONE));
        add(shots, "drawer", today, new ImpactEvent.ViewOpened(ImpactView.FLOW),
                new EvidenceEvent.EvidenceOpened(scenario.runs().claims()));
        return shots;
    }

    private static void add(List<CatalogShot> shots, String view, Map<String, List<SessionEvent>> states,
            SessionEvent... opened) {
        states.forEach((state, events) -> Stream.of(Look.LIGHT, Look.DARK, Look.CONTRAST).forEach(look -> {
            String name = "%s-%s-%s".formatted(view, state, look.name().toLowerCase(Locale.ROOT));
            List<SessionEvent> all = plus(events, opened);
            shots.add(new CatalogShot(name, all, look));
            shots.add(new CatalogShot(name + "-large", all, look, TextSize.P100, 1920, 1080));
        }));
    }

    private Map<String, List<SessionEvent>> states(LocalDate off, LocalDate day, String objection) {
        List<SessionEvent> germany = plus(before, new HistoryEvent.MemberChosen("de-engineer", "DE", 29, List.of()));
        List<SessionEvent> isOff = plus(before, new HistoryEvent.Chosen(scenario.mainControl(), "off", off),
                new HistoryEvent.DateMoved(day));
        Map<String, List<SessionEvent>> states = new LinkedHashMap<>();
        states.put("on", before);
        states.put("off", isOff);
        states.put("objected", plus(isOff, new HistoryEvent.Chosen(objection, RequestState.SENT.word(), off),
                new HistoryEvent.Chosen(objection, RequestState.GRANTED.word(), off)));
        states.put("germany-before", plus(germany, new HistoryEvent.DateMoved(EUROPE_JOINS.minusDays(14))));
        states.put("germany-after", plus(germany, new HistoryEvent.DateMoved(EUROPE_JOINS.plusDays(42))));
        return states;
    }
}
