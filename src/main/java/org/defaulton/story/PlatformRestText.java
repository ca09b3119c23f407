package org.defaulton.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformDefault;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.ControlState;

/** What stays when a person has stopped a platform's main use. */
final class PlatformRestText {
    private static final Messages TEXTS = Messages.of(PlatformRestText.class);

    private final PlatformRow row;
    private final Scenario scenario;

    PlatformRestText(PlatformRow row) {
        this.row = row;
        scenario = row.scenario();
    }

    PlatformCell cell() {
        if (row.start() == PlatformDefault.TOO_YOUNG) {
            return new PlatformCell(TEXTS.text("platforms.heading.rest"), items(), List.of());
        }
        List<Statement> lines = new ArrayList<>();
        if (row.use().kind() == UseKind.TRAINING) {
            lines.add(kept());
        }
        lines.add(goesOn());
        return new PlatformCell(TEXTS.text("platforms.heading.rest"), items(), lines);
    }

    /** Exact, as in every table. */
    private String items() {
        return TEXTS.text("platforms.items", row.itemsKept(), TEXTS.number(row.itemsKept()));
    }

    private Statement kept() {
        List<String> claims = Stream
                .concat(scenario.runs(row.use()).claims().stream(), scenario.mainStop().claims().stream())
                .distinct()
                .toList();
        return Statement.restingOn(scenario, claims, TEXTS.text("platforms.kept", row.itemsKept()));
    }

    private Statement goesOn() {
        List<Use> uses = row.goingOn().stream().map(scenario::use).toList();
        boolean requests = offersRequests();
        List<String> claims = Stream
                .concat(uses.stream().flatMap(use -> use.claims().stream()),
                        requests ? scenario.form().claims().stream() : Stream.of())
                .distinct()
                .toList();
        String names = Language.current().list(uses.stream().map(Use::name).toList());
        return Statement.restingOn(scenario, claims,
                TEXTS.text(uses.isEmpty()
                        ? "platforms.all-stoppable"
                        : requests ? "platforms.goes-on.requests" : "platforms.goes-on", names));
    }

    private boolean offersRequests() {
        return scenario.controls()
                .stream()
                .filter(control -> control.kind() == ControlKind.OBJECTION)
                .anyMatch(control -> ControlState.of(scenario, row.usage(), control).offered());
    }
}
