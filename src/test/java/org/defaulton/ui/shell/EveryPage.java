package org.defaulton.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.WindowStateEvent;

/** Every page that the window can show, each with the events that lead to it from the previous one. */
final class EveryPage {
    private EveryPage() {
    }

    /** The pages of a platform with names like this; those of rows begin with a 2. */
    static Map<String, List<SessionEvent>> list(Scenario scenario, String names) {
        Map<String, List<SessionEvent>> pages = new TreeMap<>();
        scenario.sections()
                .forEach(section -> pages.put("1 section " + section.id(),
                        List.of(open(MirrorPage.PageKind.SECTION, section.id()))));
        scenario.rows()
                .forEach(row -> pages.put("2 row " + row.id(), List.of(open(MirrorPage.PageKind.ROW, row.id()))));
        scenario.articles()
                .forEach(article -> pages.put("3 article " + article.id(),
                        List.of(open(MirrorPage.PageKind.ARTICLE, article.id()))));
        pages.put("4 search", List.of(new MirrorEvent.Searched("a")));
        pages.put("4 search for nothing", List.of(new MirrorEvent.Searched("zebra")));
        pages.put("5 switched off", List.of(new MirrorEvent.Searched(""), mainRow(scenario),
                new HistoryEvent.Chosen(scenario.mainControl(), scenario.mainStop().value(), scenario.start())));
        pages.put("5 switched off, flow into ads", List.of(new ImpactEvent.UseFocused("ads")));
        pages.put("6 flows",
                Stream.concat(Stream.<SessionEvent>of(new ImpactEvent.ViewOpened(ImpactView.USES)),
                        scenario.uses().stream().<SessionEvent>map(use -> new ImpactEvent.UseUnfolded(use.id(), true)))
                        .toList());
        pages.put("6 over time", List.of(new ImpactEvent.UseFocused(""), new ImpactEvent.ViewOpened(ImpactView.TIME)));
        pages.put("6 over time, a table", List.of(new ImpactEvent.ViewOpened(ImpactView.TIME_TABLE)));
        pages.put("6 choices", List.of(new ImpactEvent.ViewOpened(ImpactView.CHOICES)));
        pages.put("6 everyone", List.of(new ImpactEvent.ViewOpened(ImpactView.EVERYONE)));
        pages.put("6 everyone, a table", List.of(new ImpactEvent.ViewOpened(ImpactView.EVERYONE_TABLE)));
        pages.put("7 evidence", List.of(new EvidenceEvent.EvidenceOpened(List.of())));
        pages.put("7 evidence of a line",
                List.of(new EvidenceEvent.EvidenceClosed(), new ImpactEvent.ViewOpened(ImpactView.FLOW),
                        new EvidenceEvent.EvidenceOpened(scenario.control(scenario.mainControl()).claims())));
        pages.put("7 flow enlarged", List.of(new EvidenceEvent.EvidenceClosed(), new WindowStateEvent.Enlarged(true)));
        scenario.rows().forEach(row -> controls(scenario, row).forEach(pages::put));
        if (scenario.hasForm()) {
            pages.put("8 faulty form", Stream
                    .concat(Stream.of(open(MirrorPage.PageKind.FORM, "")),
                            Stream.of(FormState.FIRST_NAME, FormState.LAST_NAME, FormState.EMAIL, FormState.KIND,
                                    FormState.REASON, FormState.DECLARED).map(FormEvent.FieldLeft::new))
                    .toList());
        }
        scenario.form().kinds().forEach(kind -> pages.put("9 " + kind.control(), request(scenario, kind.control())));
        pages.keySet().removeIf(name -> !name.matches(names));
        return pages;
    }

    /** Each control of a row at each of its values, last at the first one. */
    private static Map<String, List<SessionEvent>> controls(Scenario scenario, Row row) {
        Map<String, List<SessionEvent>> pages = new TreeMap<>();
        row.controls().stream().map(scenario::control).forEach(control -> {
            int count = control.values().size();
            for (int index = count - 1; index >= 0; index--) {
                String value = control.values().get(index).id();
                // Pages are in the order of their names: the last value is number 1.
                pages.put(
                        String.format(Locale.ROOT, "2 row %s: %s %03d %s", row.id(), control.id(), count - index,
                                value),
                        List.of(open(MirrorPage.PageKind.ROW, row.id()),
                                new HistoryEvent.Chosen(control.id(), value, scenario.start())));
            }
        });
        return pages;
    }

    /** The page with the main control; a request has none. */
    private static SessionEvent mainRow(Scenario scenario) {
        return scenario.rows()
                .filter(row -> row.controls().contains(scenario.mainControl()))
                .findFirst()
                .map(row -> open(MirrorPage.PageKind.ROW, row.id()))
                .orElseGet(() -> open(MirrorPage.PageKind.FORM, ""));
    }

    private static List<SessionEvent> request(Scenario scenario, String control) {
        List<SessionEvent> events = new ArrayList<>(List.of(edit(FormState.FIRST_NAME, "Jordan"),
                edit(FormState.LAST_NAME, "Sample"), edit(FormState.EMAIL, "jordan@example.org"),
                edit(FormState.COUNTRY, "US"), edit(FormState.RELATION, FormState.MEMBER),
                edit(FormState.KIND, control), edit(FormState.REASON, "Because"), edit(FormState.DECLARED, "true")));
        events.add(new HistoryEvent.RequestSent(scenario.start()));
        return events;
    }

    private static SessionEvent edit(String field, String text) {
        return new FormEvent.FieldEdited(field, text);
    }

    private static SessionEvent open(MirrorPage.PageKind kind, String id) {
        return new MirrorEvent.PageOpened(new MirrorPage(kind, id));
    }
}
