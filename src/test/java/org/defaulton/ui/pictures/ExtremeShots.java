package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/**
 * A platform with an extreme: every view, light and dark, in a usual and a small window, with usual and large text.
 *
 * @param extreme the name of what is extreme
 * @param scenario the platform
 */
record ExtremeShots(String extreme, Scenario scenario) {
    private static final LocalDate LATER = LocalDate.of(2025, 10, 10);

    Stream<CatalogShot> shots() {
        return pages().entrySet().stream().flatMap(page -> {
            String name = "extreme-" + extreme + "-" + page.getKey();
            boolean narrow = page.getKey().endsWith("-side");
            return Stream.concat(narrow
                    ? Stream.of()
                    : Stream.of(new CatalogShot(name + "-light", page.getValue(), Look.LIGHT, TextSize.P100, 1280, 800),
                            new CatalogShot(name + "-small", page.getValue(), Look.DARK, TextSize.P100, 1024, 640)),
                    Stream.of(
                            new CatalogShot(name + "-text-200", page.getValue(), Look.LIGHT, TextSize.P200, 1280, 800),
                            new CatalogShot(name + "-small-text-200", page.getValue(), Look.DARK, TextSize.P200, 1024,
                                    640)));
        });
    }

    private Map<String, List<SessionEvent>> pages() {
        SessionEvent off = new HistoryEvent.Chosen(scenario.mainControl(), scenario.mainStop().value(),
                scenario.start());
        List<SessionEvent> setting = List.of(open(MirrorPage.PageKind.ROW, "improve"));
        List<SessionEvent> flow = plus(setting, new ImpactEvent.ViewOpened(ImpactView.FLOW));
        List<SessionEvent> later = plus(setting, off, new HistoryEvent.DateMoved(LATER));
        Map<String, List<SessionEvent>> pages = new LinkedHashMap<>();
        pages.put("flow", flow);
        pages.put("flow-side", plus(flow, side()));
        pages.put("section",
                List.of(open(MirrorPage.PageKind.SECTION, scenario.sections().getLast().id()),
                        new ImpactEvent.ViewOpened(ImpactView.USES),
                        new ImpactEvent.UseUnfolded(scenario.mainUse().id(), true)));
        pages.put("choices", plus(later, new ImpactEvent.ViewOpened(ImpactView.CHOICES)));
        pages.put("choices-side", plus(later, new ImpactEvent.ViewOpened(ImpactView.CHOICES), side()));
        pages.put("time", plus(later, new ImpactEvent.ViewOpened(ImpactView.TIME),
                new EvidenceEvent.EvidenceOpened(List.of("ours"))));
        pages.put("time-wide",
                plus(later, new ImpactEvent.ViewOpened(ImpactView.TIME), new WindowStateEvent.Enlarged(true)));
        if (scenario.hasForm()) {
            pages.put("form", List.of(open(MirrorPage.PageKind.FORM, "")));
        }
        return pages;
    }

    private static SessionEvent side() {
        return new WindowStateEvent.SideShown(org.defaulton.session.WindowState.WindowSide.IMPACT);
    }

    private static SessionEvent open(MirrorPage.PageKind kind, String id) {
        return new MirrorEvent.PageOpened(new MirrorPage(kind, id));
    }
}
