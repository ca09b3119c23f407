package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.end;
import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.CustomColumn;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.usage.Choice;

/**
 * Pictures of choices side by side, and of two of them in the flow.
 *
 * @param before the events before the view is opened
 */
record ComparisonShots(Scenario scenario, List<SessionEvent> before) {
    List<CatalogShot> shots() {
        List<CatalogShot> shots = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.CONTRAST)) {
            shots.addAll(pairs(look));
        }
        List<SessionEvent> seven = seven();
        shots.add(new CatalogShot("choices-seven", seven, Look.LIGHT));
        shots.add(new CatalogShot("choices-seven-large", seven, Look.DARK, TextSize.P100, 1920, 1080));
        shots.add(new CatalogShot("choices-small", view(before), Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new CatalogShot("choices-text-200", view(before), Look.LIGHT, TextSize.P200, 1920, 1080));
        shots.add(new CatalogShot("choices-form", view(before), Look.LIGHT, ShotAction.press("add-columns")));
        shots.add(new CatalogShot("choices-country", view(before), Look.LIGHT, ShotAction.fire("change-country")));
        return shots;
    }

    /** Two columns in the flow, and before and after. */
    private List<CatalogShot> pairs(Look look) {
        String end = end(look);
        List<SessionEvent> off = plus(before, new HistoryEvent.Chosen(scenario.mainControl(), "off", scenario.start()));
        return List
                .of(new CatalogShot("flow-before" + end, flow(off, CompareState.Drawn.BEFORE), look),
                        new CatalogShot("flow-pair-off" + end, flow(before, CompareState.Drawn.PAIR), look),
                        new CatalogShot("flow-pair-object" + end,
                                flow(plus(before, new CompareEvent.PairPicked("leave", "object")),
                                        CompareState.Drawn.PAIR),
                                look),
                        new CatalogShot(
                                "flow-pair-country" + end,
                                flow(plus(before, new CompareEvent.PairPicked("leave", "country")),
                                        CompareState.Drawn.PAIR),
                                look),
                        new CatalogShot("flow-pair-on" + end,
                                flow(plus(off, new CompareEvent.PairPicked("leave", "switch")),
                                        CompareState.Drawn.PAIR),
                                look));
    }

    private List<SessionEvent> seven() {
        LocalDate joined = scenario.start().minusYears(1);
        return view(plus(before,
                new CompareEvent.ColumnAdded(new CustomColumn("own-1", "Off a year earlier", "US", 34,
                        List.of(new Choice(scenario.mainControl(), "off", joined)))),
                new CompareEvent.ColumnAdded(new CustomColumn("own-2", "Seventeen in India", "IN", 17, List.of()))));
    }

    private static List<SessionEvent> view(List<SessionEvent> events) {
        return plus(events, new ImpactEvent.ViewOpened(ImpactView.CHOICES));
    }

    private static List<SessionEvent> flow(List<SessionEvent> events, CompareState.Drawn drawn) {
        return plus(events, new ImpactEvent.ViewOpened(ImpactView.FLOW), new CompareEvent.FlowDrawn(drawn));
    }
}
