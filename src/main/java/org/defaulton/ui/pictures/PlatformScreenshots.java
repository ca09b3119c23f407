package org.defaulton.ui.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.usage.UsageEngine;

/**
 * The pictures of any platform: every page, the main control at every value, and every view, in light and dark colors.
 *
 * @param scenario the platform
 */
record PlatformScreenshots(Scenario scenario) {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** Long enough for a choice to make a difference. */
    private static final int MONTHS_LATER = 12;
    private static final String UNCHOSEN = "unchosen";

    /** All of them; their names say what they show. */
    List<Screenshot> all() {
        Map<String, List<SessionEvent>> pictures = new LinkedHashMap<>();
        pages(pictures);
        views(pictures);
        return Stream.of(Look.LIGHT, Look.DARK)
                .flatMap(look -> pictures.entrySet()
                        .stream()
                        .map(picture -> new Screenshot(picture.getKey() + "-" + look.key(), picture.getValue(), look,
                                TextSize.P100, WIDTH, HEIGHT)))
                .toList();
    }

    private void pages(Map<String, List<SessionEvent>> pictures) {
        for (Section section : scenario.sections()) {
            pictures.put("section-" + section.id(), List.of(page(MirrorPage.PageKind.SECTION, section.id())));
        }
        for (Article article : scenario.articles()) {
            pictures.put("article-" + article.id(), List.of(page(MirrorPage.PageKind.ARTICLE, article.id())));
        }
        if (scenario.hasForm()) {
            pictures.put("form", List.of(page(MirrorPage.PageKind.FORM, "")));
        }
    }

    private void views(Map<String, List<SessionEvent>> pictures) {
        List<SessionEvent> setting = setting();
        Control main = scenario.control(scenario.mainControl());
        String start = main.initial();
        boolean open = start == null || start.equals(Control.ASK) || !main.turns().isEmpty();
        String initial = open ? UNCHOSEN : String.valueOf(start);
        atValue(pictures, initial, setting);
        values(main).filter(value -> !value.equals(initial))
                .forEach(value -> atValue(pictures, value,
                        plus(setting, new HistoryEvent.Chosen(main.id(), value, scenario.start()))));
        pictures.put("table", plus(setting, view(ImpactView.USES)));
        pictures.put("compare", plus(setting, view(ImpactView.CHOICES)));
        if (scenario.everyone() != null) {
            pictures.put("everyone", plus(setting, view(ImpactView.EVERYONE)));
        }
        pictures.put("evidence", plus(setting, view(ImpactView.FLOW), new EvidenceEvent.EvidenceOpened(main.claims())));
    }

    /** What members choose and platforms decide. A request has to be sent before it can be withdrawn. */
    private static Stream<String> values(Control main) {
        return UsageEngine.valuesOf(main).stream().filter(value -> !value.equals(RequestState.WITHDRAWN.word()));
    }

    private void atValue(Map<String, List<SessionEvent>> pictures, String value, List<SessionEvent> chosen) {
        pictures.put("flow-" + value, plus(chosen, view(ImpactView.FLOW)));
        pictures.put("over-time-" + value, plus(chosen,
                new HistoryEvent.DateMoved(scenario.start().plusMonths(MONTHS_LATER)), view(ImpactView.TIME)));
    }

    /** The page of the main control, or the form if the control is a request. */
    private List<SessionEvent> setting() {
        Optional<Row> found = scenario.rows()
                .filter(candidate -> candidate.controls().contains(scenario.mainControl()))
                .findFirst()
                .or(() -> scenario.rows().filter(Row::toForm).findFirst());
        return found.map(row -> List.<SessionEvent>of(page(MirrorPage.PageKind.SECTION, scenario.sectionOf(row).id()),
                page(MirrorPage.PageKind.ROW, row.id()))).orElse(List.of());
    }

    private static SessionEvent page(MirrorPage.PageKind kind, String id) {
        return new MirrorEvent.PageOpened(new MirrorPage(kind, id));
    }

    private static SessionEvent view(ImpactView view) {
        return new ImpactEvent.ViewOpened(view);
    }

    private static List<SessionEvent> plus(List<SessionEvent> before, SessionEvent... more) {
        List<SessionEvent> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }
}
