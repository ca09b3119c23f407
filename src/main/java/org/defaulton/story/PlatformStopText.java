package org.defaulton.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformDefault;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.comparison.SettingsPath;
import org.defaulton.comparison.StopWay;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.text.CountFormat;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.FlowUsage;

/** What a person has to do to stop a platform's main use. */
final class PlatformStopText {
    private static final Messages TEXTS = Messages.of(PlatformStopText.class);

    private final PlatformRow row;
    private final Scenario scenario;

    PlatformStopText(PlatformRow row) {
        this.row = row;
        scenario = row.scenario();
    }

    PlatformCell cell() {
        if (row.start() != PlatformDefault.IN_USE && row.start() != PlatformDefault.ASKED) {
            return new PlatformCell(TEXTS.text("platforms.heading.stop"), TEXTS.text("platforms.nothing-to-do"),
                    List.of());
        }
        List<Statement> lines = new ArrayList<>(row.ways().stream().map(this::way).toList());
        if (!row.left().isEmpty()) {
            locked().forEach(lines::add);
            lines.add(left());
        }
        return new PlatformCell(TEXTS.text("platforms.heading.stop"), figure(), lines);
    }

    private String figure() {
        if (row.ways().isEmpty()) {
            return TEXTS.text("platforms.no-way");
        }
        return row.left().isEmpty() ? steps(row.steps()) : TEXTS.text("platforms.part");
    }

    private static String steps(int steps) {
        return TEXTS.text("platforms.steps", steps);
    }

    private Statement way(StopWay way) {
        boolean all = row.left().isEmpty() && row.ways().size() == 1;
        // The figure above has the steps of the only way already.
        String action = all
                ? CountFormat.capital(action(way))
                : TEXTS.text("platforms.way", steps(way.steps()), action(way));
        StatementJoiner said = new StatementJoiner().and(action, claims(way));
        ObjectionForm.RequestKind request = way.request();
        if (!all) {
            said.and(TEXTS.text("platforms.way.part", names(way.stops())), way.effect().claims());
        }
        if (request != null) {
            outcome(request, said);
        }
        return said.line(scenario);
    }

    private void outcome(ObjectionForm.RequestKind request, StatementJoiner said) {
        Optional<ObjectionForm.RequestPromise> promise = scenario.promise(request, row.usage().member().place());
        if (promise.isPresent()) {
            said.and(TEXTS.text("platforms.way.promised", scenario.company()), promise.get().claims());
        } else {
            said.and(request.alwaysGranted()
                    ? TEXTS.text("platforms.way.granted")
                    : TEXTS.text("platforms.way.refusable", request.outcomeNote()), request.claims());
        }
    }

    private String path(SettingsPath path) {
        return Stream.concat(scenario.wayTo(path.row()).stream(), Stream.of(path.row().label()))
                .reduce((above, next) -> TEXTS.text("platforms.path", above, next))
                .orElseThrow();
    }

    private String action(StopWay way) {
        ObjectionForm.RequestKind request = way.request();
        String path = path(way.path());
        if (request != null) {
            return TEXTS.text("platforms.way.request", path, request.name());
        }
        boolean answer = row.start() == PlatformDefault.ASKED && way.control().id().equals(scenario.mainControl());
        return TEXTS.text(answer ? "platforms.way.answer" : "platforms.way.setting", path, way.control().label(),
                way.control().labelOf(way.effect().value()));
    }

    private static List<String> claims(StopWay way) {
        return Stream.of(way.effect().claims(), way.path().section().claims(), way.path().row().claims())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The settings that could stop more, but not by the person. */
    private Stream<Statement> locked() {
        return scenario.controls()
                .stream()
                .filter(control -> !control.isSetByMember() && couldStop(control))
                .map(control -> Statement.restingOn(scenario, control.claims(),
                        TEXTS.text(control.setBy() == ControlSetter.ADMIN ? "platforms.only-admin" : "platforms.fixed",
                                control.label())));
    }

    private boolean couldStop(Control control) {
        ControlState now = ControlState.of(scenario, row.usage(), control);
        return now.offered() && control.effects()
                .stream()
                .filter(effect -> effect.kind() == EffectKind.STOP && !effect.value().equals(now.value()))
                .anyMatch(effect -> effect.uses().contains(row.use().id()));
    }

    private Statement left() {
        List<String> claims = row.usage()
                .into(row.use().id())
                .stream()
                .filter(flow -> row.left().contains(flow.data()))
                .map(FlowUsage::claims)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return Statement.restingOn(scenario, claims, TEXTS.text("platforms.left", names(row.left())));
    }

    private String names(List<String> data) {
        return Language.current().list(data.stream().map(id -> scenario.data(id).name()).toList());
    }
}
