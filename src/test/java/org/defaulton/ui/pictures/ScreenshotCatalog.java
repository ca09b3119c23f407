package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.CatalogShot.end;
import static org.defaulton.ui.pictures.CatalogShot.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
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
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;

/** All pictures: every screen, light and dark, and some in high contrast, small, large, and with large text. */
final class ScreenshotCatalog {
    private static final String FAULTY = """
            kind: scenario
            base: linkedin
            id: my-network
            name: My network
            colour: blue
            controls:
              - id: genai-training
                initial: maybe
              - id: research
            """;

    private final Scenario scenario;
    private final Row setting;
    private final Section section;
    private final List<SessionEvent> atSetting;
    private final List<SessionEvent> off;
    private final List<SessionEvent> draft;

    ScreenshotCatalog(Scenario scenario) {
        this.scenario = scenario;
        setting = scenario.rows()
                .filter(row -> row.controls().contains(scenario.mainControl()))
                .findFirst()
                .orElseThrow();
        section = scenario.sectionOf(setting);
        atSetting = List.of(open(MirrorPage.PageKind.SECTION, section.id()),
                open(MirrorPage.PageKind.ROW, setting.id()), new ImpactEvent.ViewOpened(ImpactView.USES),
                new ImpactEvent.UseUnfolded(scenario.mainUse().id(), true));
        off = plus(atSetting, new HistoryEvent.Chosen(scenario.mainControl(), "off", scenario.start()));
        draft = plus(off, open(MirrorPage.PageKind.FORM, ""), field(FormState.FIRST_NAME, "Jordan"),
                field(FormState.LAST_NAME, "Sample"), field(FormState.EMAIL, "jordan@example"),
                new FormEvent.FieldLeft(FormState.EMAIL), field(FormState.COUNTRY, "US"),
                field(FormState.RELATION, "member"), field(FormState.KIND, "objection:other-ai"),
                field(FormState.DECLARED, "true"));
    }

    /** The picture with the name; without one, those whose names contain the text. */
    List<CatalogShot> named(String text) {
        List<CatalogShot> exact = all().stream().filter(shot -> shot.name().equals(text)).toList();
        return exact.isEmpty() ? all().stream().filter(shot -> shot.name().contains(text)).toList() : exact;
    }

    List<CatalogShot> all() {
        List<CatalogShot> shots = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            screens(look).forEach(shots::add);
            flows(look).forEach(shots::add);
        }
        new MirrorShots(scenario, sent()).shots().forEach(shots::add);
        new OwnDataShots(atSetting).shots().forEach(shots::add);
        new PlatformShots(atSetting).shots().forEach(shots::add);
        questions().forEach(shots::add);
        shots.add(new CatalogShot("impact-text-200", flow(off), Look.LIGHT, TextSize.P200, 1280, 800,
                ShotAction.press("tab-impact")));
        shots.add(new CatalogShot("off-contrast", off, Look.CONTRAST));
        shots.add(new CatalogShot("objection-contrast", draft, Look.CONTRAST));
        flows(Look.CONTRAST).forEach(shots::add);
        shots.add(new CatalogShot("flow-on-small", flow(atSetting), Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new CatalogShot("flow-off-small", flow(off), Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new CatalogShot("flow-text-150", flow(off), Look.LIGHT, TextSize.P150, 1920, 1080));
        shots.add(new CatalogShot("flow-text-200", flow(off), Look.LIGHT, TextSize.P200, 1280, 800));
        beside().forEach(shots::add);
        everyone().forEach(shots::add);
        new ImpactShots(scenario, atSetting.subList(0, 2)).shots().forEach(shots::add);
        new ComparisonShots(scenario, atSetting).shots().forEach(shots::add);
        new OverTimeShots(scenario, atSetting).shots().forEach(shots::add);
        shots.add(new CatalogShot("off-small", off, Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new CatalogShot("off-large", off, Look.LIGHT, TextSize.P100, 1920, 1080));
        shots.add(new CatalogShot("off-4k", off, Look.DARK, TextSize.P150, 3840, 2160));
        shots.add(new CatalogShot("off-text-200", off, Look.LIGHT, TextSize.P200, 1280, 800));
        shots.add(new CatalogShot("objection-text-200", draft, Look.DARK, TextSize.P200, 1280, 800));
        return shots;
    }

    private Stream<CatalogShot> screens(Look look) {
        String end = end(look);
        LocalDate later = scenario.start().plusMonths(3);
        return Stream.of(new CatalogShot("start" + end, List.of(), look),
                new CatalogShot("section" + end, atSetting.subList(0, 1), look),
                new CatalogShot("on" + end, atSetting, look), new CatalogShot("off" + end, off, look),
                new CatalogShot("later" + end, plus(off, new HistoryEvent.DateMoved(later)), look),
                new CatalogShot("learn-more" + end, plus(atSetting, article()), look),
                new CatalogShot("search" + end, List.of(new MirrorEvent.Searched("ai")), look),
                new CatalogShot("objection" + end, draft, look), new CatalogShot("review" + end, reviewed(), look),
                new CatalogShot("sent" + end, sent(), look),
                new CatalogShot("refused" + end,
                        plus(sent(),
                                new HistoryEvent.Chosen("objection:other-ai", "refused", scenario.start().plusDays(14)),
                                new HistoryEvent.DateMoved(scenario.start().plusDays(14))),
                        look),
                new CatalogShot("germany" + end,
                        plus(atSetting, new HistoryEvent.MemberChosen("de-engineer", "DE", 29, List.of())), look),
                new CatalogShot("evidence" + end,
                        plus(off, new EvidenceEvent.EvidenceOpened(scenario.control(scenario.mainControl()).claims())),
                        look));
    }

    /** The flow under review, granted, and into another use. */
    private Stream<CatalogShot> flows(Look look) {
        String end = end(look);
        return Stream.of(new CatalogShot("flow-review" + end, flow(sent()), look), new CatalogShot("flow-granted" + end,
                flow(plus(sent(), new HistoryEvent.Chosen("objection:other-ai", "granted", scenario.start()))), look),
                new CatalogShot("flow-ads" + end, plus(flow(off), new ImpactEvent.UseFocused("ads")), look));
    }

    /** Popups over the window: questions, menus, lists and cards. */
    private Stream<CatalogShot> questions() {
        return Stream.of(Look.LIGHT, Look.DARK).flatMap(look -> {
            String end = end(look);
            return Stream.of(
                    new CatalogShot("person" + end, atSetting, look, ShotAction.choose("member", "member-other")),
                    new CatalogShot("members" + end, atSetting, look, ShotAction.drop("member")),
                    new CatalogShot("start-over" + end, off, look, ShotAction.press("over")),
                    new CatalogShot("faults" + end, off, look, ShotAction.openFaultyFile("my-network.yaml", FAULTY)),
                    new CatalogShot("settings" + end, off, look, TextSize.P100, 1000, 760, ShotAction.drop("settings")),
                    new CatalogShot("day" + end, off, look, ShotAction.drop("day")),
                    new CatalogShot("event" + end, off, look, ShotAction.mark(4)),
                    new CatalogShot("events" + end, off, look, ShotAction.mark(5)),
                    new CatalogShot("kinds" + end, draft, look, ShotAction.drop("kind")));
        });
    }

    /** The evidence beside the flow, in windows of several sizes, and the expanded flow. */
    private Stream<CatalogShot> beside() {
        EvidenceEvent.EvidenceOpened line = new EvidenceEvent.EvidenceOpened(scenario.runs().claims());
        List<SessionEvent> open = plus(flow(atSetting), line);
        List<SessionEvent> enlarged = plus(flow(off), new WindowStateEvent.Enlarged(true));
        return Stream.of(
                new CatalogShot("drawer-narrowed",
                        plus(flow(off), new EvidenceEvent.EvidenceFiltered("", "stated", "", true)), Look.LIGHT),
                new CatalogShot("drawer-small", open, Look.LIGHT, TextSize.P100, 1024, 640),
                new CatalogShot("drawer-1600", open, Look.LIGHT, TextSize.P100, 1600, 900),
                new CatalogShot("drawer-text-150", open, Look.LIGHT, TextSize.P150, 1920, 1080),
                new CatalogShot("drawer-text-200", open, Look.LIGHT, TextSize.P200, 1280, 800),
                new CatalogShot("enlarged-light", enlarged, Look.LIGHT),
                new CatalogShot("enlarged-dark", enlarged, Look.DARK),
                new CatalogShot("enlarged-contrast", plus(sent(), new WindowStateEvent.Enlarged(true)), Look.CONTRAST),
                new CatalogShot("enlarged-small", enlarged, Look.LIGHT, TextSize.P100, 1024, 640),
                new CatalogShot("enlarged-large", plus(enlarged, line), Look.LIGHT, TextSize.P100, 1920, 1080));
    }

    /**
     * The model of all members: with the studies' values, set by hand, for one country, as a table, and with little
     * room.
     */
    private Stream<CatalogShot> everyone() {
        List<SessionEvent> open = plus(atSetting, new ImpactEvent.ViewOpened(ImpactView.EVERYONE));
        List<SessionEvent> set = plus(open, new ImpactEvent.EveryoneSet("notice", "email"),
                new ImpactEvent.EveryoneSet("completion", "prompt"), new ImpactEvent.EveryoneSet("email", "30"));
        List<SessionEvent> home = plus(open, new HistoryEvent.MemberChosen("de-engineer", "DE", 29, List.of()),
                new ImpactEvent.EveryoneSet("scope", "home"));
        return Stream.of(new CatalogShot("everyone-set", set, Look.LIGHT),
                new CatalogShot("everyone-germany", home, Look.LIGHT, TextSize.P100, 1920, 1080),
                new CatalogShot("everyone-table", plus(open, new ImpactEvent.ViewOpened(ImpactView.EVERYONE_TABLE)),
                        Look.LIGHT),
                new CatalogShot("everyone-small", open, Look.LIGHT, TextSize.P100, 1024, 640),
                new CatalogShot("everyone-tall", open, Look.LIGHT, TextSize.P100, 1280, 2000),
                new CatalogShot("everyone-set-large", set, Look.DARK, TextSize.P100, 1920, 1080),
                new CatalogShot("everyone-enlarged", plus(open, new WindowStateEvent.Enlarged(true)), Look.LIGHT,
                        TextSize.P100, 1920, 1080),
                new CatalogShot("everyone-text-200", open, Look.LIGHT, TextSize.P200, 1280, 800,
                        ShotAction.press("tab-impact")),
                new CatalogShot("everyone-4k", set, Look.CONTRAST, TextSize.P150, 3840, 2160));
    }

    private static List<SessionEvent> flow(List<SessionEvent> events) {
        return plus(events, new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    private List<SessionEvent> reviewed() {
        return plus(draft, field(FormState.EMAIL, "jordan@example.org"), new FormEvent.ReviewOpened());
    }

    private List<SessionEvent> sent() {
        return plus(reviewed(), new HistoryEvent.RequestSent(scenario.start()),
                open(MirrorPage.PageKind.FORM, "status"));
    }

    private SessionEvent article() {
        String article = setting.article();
        return open(MirrorPage.PageKind.ARTICLE, article == null ? scenario.articles().getFirst().id() : article);
    }

    private static SessionEvent open(MirrorPage.PageKind kind, String id) {
        return new MirrorEvent.PageOpened(new MirrorPage(kind, id));
    }

    private static SessionEvent field(String name, String text) {
        return new FormEvent.FieldEdited(name, text);
    }
}
