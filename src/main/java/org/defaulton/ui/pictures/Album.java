package org.defaulton.ui.pictures;

import static org.defaulton.ui.pictures.Shot.end;
import static org.defaulton.ui.pictures.Shot.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.Event;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.Form;
import org.defaulton.session.FormEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Page;
import org.defaulton.session.WindowEvent;
import org.defaulton.ui.common.Look;
import org.defaulton.ui.common.TextSize;

/** Which pictures there are: every screen, light and dark, and some in high contrast, small, large, and in large text. */
final class Album {
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
    private final List<Event> atSetting;
    private final List<Event> off;
    private final List<Event> draft;

    Album(Scenario scenario) {
        this.scenario = scenario;
        setting = scenario.rows().filter(row -> row.controls().contains(scenario.mainControl())).findFirst()
                .orElseThrow();
        section = scenario.sectionOf(setting);
        atSetting = List.of(open(Page.Kind.SECTION, section.id()), open(Page.Kind.ROW, setting.id()),
                new ImpactEvent.ViewOpened(ImpactView.USES),
                new ImpactEvent.UseUnfolded(scenario.mainUse().id(), true));
        off = plus(atSetting, new HistoryEvent.Chosen(scenario.mainControl(), "off", scenario.start()));
        draft = plus(off, open(Page.Kind.FORM, ""), field(Form.FIRST_NAME, "Jordan"), field(Form.LAST_NAME, "Sample"),
                field(Form.EMAIL, "jordan@example"), new FormEvent.FieldLeft(Form.EMAIL), field(Form.COUNTRY, "US"),
                field(Form.RELATION, "member"), field(Form.KIND, "objection:other-ai"), field(Form.DECLARED, "true"));
    }

    /** The screens that the tour shows: before, after, and the request sent. */
    List<Shot> tour() {
        return List.of(new Shot("1-found", atSetting, Look.LIGHT), new Shot("2-switched-off", off, Look.LIGHT),
                new Shot("3-objection", draft, Look.LIGHT), new Shot("4-sent", sent(), Look.LIGHT));
    }

    /** The picture with the name; without one, those whose names hold the text. */
    List<Shot> named(String text) {
        List<Shot> exact = all().stream().filter(shot -> shot.name().equals(text)).toList();
        return exact.isEmpty() ? all().stream().filter(shot -> shot.name().contains(text)).toList() : exact;
    }

    List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            screens(look).forEach(shots::add);
            flows(look).forEach(shots::add);
        }
        new Places(scenario, sent()).shots().forEach(shots::add);
        questions().forEach(shots::add);
        shots.add(new Shot("impact-text-200", flow(off), Look.LIGHT, TextSize.P200, 1280, 800,
                Gesture.press("tab-impact")));
        shots.add(new Shot("off-contrast", off, Look.CONTRAST));
        shots.add(new Shot("objection-contrast", draft, Look.CONTRAST));
        flows(Look.CONTRAST).forEach(shots::add);
        shots.add(new Shot("flow-on-small", flow(atSetting), Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new Shot("flow-off-small", flow(off), Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new Shot("flow-text-150", flow(off), Look.LIGHT, TextSize.P150, 1920, 1080));
        shots.add(new Shot("flow-text-200", flow(off), Look.LIGHT, TextSize.P200, 1280, 800));
        beside().forEach(shots::add);
        everyone().forEach(shots::add);
        new Views(scenario, atSetting.subList(0, 2)).shots().forEach(shots::add);
        new Choices(scenario, atSetting).shots().forEach(shots::add);
        new OverTime(scenario, atSetting).shots().forEach(shots::add);
        shots.add(new Shot("off-small", off, Look.LIGHT, TextSize.P100, 1024, 640));
        shots.add(new Shot("off-large", off, Look.LIGHT, TextSize.P100, 1920, 1080));
        shots.add(new Shot("off-4k", off, Look.DARK, TextSize.P150, 3840, 2160));
        shots.add(new Shot("off-text-200", off, Look.LIGHT, TextSize.P200, 1280, 800));
        shots.add(new Shot("objection-text-200", draft, Look.DARK, TextSize.P200, 1280, 800));
        return shots;
    }

    private Stream<Shot> screens(Look look) {
        String end = end(look);
        LocalDate later = scenario.start().plusMonths(3);
        return Stream.of(new Shot("start" + end, List.of(), look),
                new Shot("section" + end, atSetting.subList(0, 1), look), new Shot("on" + end, atSetting, look),
                new Shot("off" + end, off, look),
                new Shot("later" + end, plus(off, new HistoryEvent.DateMoved(later)), look),
                new Shot("learn-more" + end, plus(atSetting, article()), look),
                new Shot("search" + end, List.of(new MirrorEvent.Searched("ai")), look),
                new Shot("objection" + end, draft, look), new Shot("review" + end, reviewed(), look),
                new Shot("sent" + end, sent(), look),
                new Shot("refused" + end,
                        plus(sent(),
                                new HistoryEvent.Chosen("objection:other-ai", "refused", scenario.start().plusDays(14)),
                                new HistoryEvent.DateMoved(scenario.start().plusDays(14))),
                        look),
                new Shot("germany" + end, plus(atSetting, new HistoryEvent.MemberChosen("de-engineer", "DE", 29)),
                        look),
                new Shot("evidence" + end, plus(off, new EvidenceEvent.EvidenceOpened(
                        scenario.control(scenario.mainControl()).claims())), look));
    }

    /** The flow under review, granted, and into another use. */
    private Stream<Shot> flows(Look look) {
        String end = end(look);
        return Stream.of(new Shot("flow-review" + end, flow(sent()), look),
                new Shot("flow-granted" + end,
                        flow(plus(sent(), new HistoryEvent.Chosen("objection:other-ai", "granted",
                                scenario.start()))),
                        look),
                new Shot("flow-ads" + end, plus(flow(off), new ImpactEvent.UseFocused("ads")), look));
    }

    /** What opens over the window: questions, menus, lists and cards. */
    private Stream<Shot> questions() {
        return Stream.of(Look.LIGHT, Look.DARK).flatMap(look -> {
            String end = end(look);
            return Stream.of(new Shot("person" + end, atSetting, look, Gesture.choose("member", "member-other")),
                    new Shot("members" + end, atSetting, look, Gesture.drop("member")),
                    new Shot("start-over" + end, off, look, Gesture.press("over")),
                    new Shot("faults" + end, off, look, Gesture.openFaultyFile("my-network.yaml", FAULTY)),
                    new Shot("settings" + end, off, look, TextSize.P100, 1000, 760, Gesture.drop("settings")),
                    new Shot("day" + end, off, look, Gesture.drop("day")),
                    new Shot("event" + end, off, look, Gesture.mark(4)),
                    new Shot("events" + end, off, look, Gesture.mark(5)),
                    new Shot("kinds" + end, draft, look, Gesture.drop("kind")));
        });
    }

    /** The evidence beside the flow, in rooms of several sizes, and the flow with the room of the mirror. */
    private Stream<Shot> beside() {
        EvidenceEvent.EvidenceOpened line = new EvidenceEvent.EvidenceOpened(scenario.runs().claims());
        List<Event> open = plus(flow(atSetting), line);
        List<Event> enlarged = plus(flow(off), new WindowEvent.Enlarged(true));
        return Stream.of(
                new Shot("drawer-narrowed", plus(flow(off), new EvidenceEvent.EvidenceFiltered("", "stated", "", true)),
                        Look.LIGHT),
                new Shot("drawer-small", open, Look.LIGHT, TextSize.P100, 1024, 640),
                new Shot("drawer-1600", open, Look.LIGHT, TextSize.P100, 1600, 900),
                new Shot("drawer-text-150", open, Look.LIGHT, TextSize.P150, 1920, 1080),
                new Shot("drawer-text-200", open, Look.LIGHT, TextSize.P200, 1280, 800),
                new Shot("enlarged-light", enlarged, Look.LIGHT), new Shot("enlarged-dark", enlarged, Look.DARK),
                new Shot("enlarged-contrast", plus(sent(), new WindowEvent.Enlarged(true)), Look.CONTRAST),
                new Shot("enlarged-small", enlarged, Look.LIGHT, TextSize.P100, 1024, 640),
                new Shot("enlarged-large", plus(enlarged, line), Look.LIGHT, TextSize.P100, 1920, 1080));
    }

    /** The model of all members: as studies have it, set by hand, in one country, as a table, and with little room. */
    private Stream<Shot> everyone() {
        List<Event> open = plus(atSetting, new ImpactEvent.ViewOpened(ImpactView.EVERYONE));
        List<Event> set = plus(open, new ImpactEvent.EveryoneSet("notice", "email"),
                new ImpactEvent.EveryoneSet("completion", "prompt"), new ImpactEvent.EveryoneSet("email", "30"));
        List<Event> home = plus(open, new HistoryEvent.MemberChosen("de-engineer", "DE", 29),
                new ImpactEvent.EveryoneSet("scope", "home"));
        return Stream.of(new Shot("everyone-set", set, Look.LIGHT),
                new Shot("everyone-germany", home, Look.LIGHT, TextSize.P100, 1920, 1080),
                new Shot("everyone-table", plus(open, new ImpactEvent.ViewOpened(ImpactView.EVERYONE_TABLE)),
                        Look.LIGHT),
                new Shot("everyone-small", open, Look.LIGHT, TextSize.P100, 1024, 640),
                new Shot("everyone-tall", open, Look.LIGHT, TextSize.P100, 1280, 2000),
                new Shot("everyone-set-large", set, Look.DARK, TextSize.P100, 1920, 1080),
                new Shot("everyone-enlarged", plus(open, new WindowEvent.Enlarged(true)), Look.LIGHT, TextSize.P100,
                        1920,
                        1080),
                new Shot("everyone-text-200", open, Look.LIGHT, TextSize.P200, 1280, 800,
                        Gesture.press("tab-impact")),
                new Shot("everyone-4k", set, Look.CONTRAST, TextSize.P150, 3840, 2160));
    }

    private static List<Event> flow(List<Event> events) {
        return plus(events, new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    private List<Event> reviewed() {
        return plus(draft, field(Form.EMAIL, "jordan@example.org"), new FormEvent.ReviewOpened());
    }

    private List<Event> sent() {
        return plus(reviewed(), new HistoryEvent.RequestSent(scenario.start()), open(Page.Kind.FORM, "status"));
    }

    private Event article() {
        String article = setting.article();
        return open(Page.Kind.ARTICLE, article == null ? scenario.articles().getFirst().id() : article);
    }

    private static Event open(Page.Kind kind, String id) {
        return new MirrorEvent.PageOpened(new Page(kind, id));
    }

    private static Event field(String name, String text) {
        return new FormEvent.FieldEdited(name, text);
    }
}
