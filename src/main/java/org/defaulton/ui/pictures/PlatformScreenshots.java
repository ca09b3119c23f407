package org.defaulton.ui.pictures;

import java.time.LocalDate;
import java.util.Comparator;
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
        List<SessionEvent> closed = closed(scenario.start());
        if (!closed.isEmpty()) {
            pictures.put("pop-up", setting());
        }
        for (Section section : scenario.sections()) {
            pictures.put("section-" + section.id(), plus(closed, page(MirrorPage.PageKind.SECTION, section.id())));
        }
        for (Article article : scenario.articles()) {
            pictures.put("article-" + article.id(), plus(closed, page(MirrorPage.PageKind.ARTICLE, article.id())));
        }
        if (scenario.hasForm()) {
            pictures.put("form", plus(closed, page(MirrorPage.PageKind.FORM, "")));
        }
    }

    private void views(Map<String, List<SessionEvent>> pictures) {
        List<SessionEvent> setting = setting();
        List<SessionEvent> unanswered = plus(setting, closed(scenario.start()));
        Control main = scenario.control(scenario.mainControl());
        String start = main.initial();
        boolean open = start == null || start.equals(Control.ASK) || !main.turns().isEmpty();
        String initial = open ? UNCHOSEN : String.valueOf(start);
        atValue(pictures, initial, unanswered, closed(scenario.start().plusMonths(MONTHS_LATER)));
        values(main).filter(value -> !value.equals(initial))
                .forEach(value -> atValue(pictures, value,
                        plus(setting, new HistoryEvent.Chosen(main.id(), value, scenario.start())), List.of()));
        pictures.put("table", plus(unanswered, view(ImpactView.USES)));
        pictures.put("compare", plus(unanswered, view(ImpactView.CHOICES)));
        if (scenario.everyone() != null) {
            pictures.put("everyone", plus(unanswered, view(ImpactView.EVERYONE)));
        }
        pictures.put("evidence",
                plus(unanswered, view(ImpactView.FLOW), new EvidenceEvent.EvidenceOpened(main.claims())));
    }

    /** What members choose and platforms decide. A request has to be sent before it can be withdrawn. */
    private static Stream<String> values(Control main) {
        return UsageEngine.valuesOf(main).stream().filter(value -> !value.equals(RequestState.WITHDRAWN.word()));
    }

    private void atValue(Map<String, List<SessionEvent>> pictures, String value, List<SessionEvent> chosen,
            List<SessionEvent> later) {
        pictures.put("flow-" + value, plus(chosen, view(ImpactView.FLOW)));
        List<SessionEvent> moved = plus(chosen, new HistoryEvent.DateMoved(scenario.start().plusMonths(MONTHS_LATER)));
        pictures.put("over-time-" + value, plus(plus(moved, later), view(ImpactView.TIME)));
    }

    /** Closes the pop-ups that ask on a day: they would hide the page. */
    private List<SessionEvent> closed(LocalDate day) {
        LocalDate start = scenario.start();
        return scenario.controls()
                .stream()
                .flatMap(control -> control.prompts()
                        .stream()
                        .filter(prompt -> prompt.asks(day, start))
                        .max(Comparator.comparing(prompt -> prompt.day(start)))
                        .map(prompt -> new HistoryEvent.PopUpDeclined(control.id(), prompt.day(start), day))
                        .stream())
                .<SessionEvent>map(declined -> declined)
                .toList();
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
        return plus(before, List.of(more));
    }

    private static List<SessionEvent> plus(List<SessionEvent> before, List<SessionEvent> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
