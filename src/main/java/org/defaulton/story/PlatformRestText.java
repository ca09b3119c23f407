package org.defaulton.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformDefault;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

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
        return Statement.restingOn(scenario, claims,
                TEXTS.text(row.itemsKept() == 0 ? "platforms.none-kept" : "platforms.kept"));
    }

    private Statement goesOn() {
        List<Use> uses = row.goingOn().stream().map(scenario::use).toList();
        List<String> claims = uses.stream().flatMap(use -> use.claims().stream()).distinct().toList();
        return Statement.restingOn(scenario, claims, uses.isEmpty()
                ? TEXTS.text("platforms.all-stoppable")
                : TEXTS.text("platforms.goes-on", Language.current().list(uses.stream().map(Use::name).toList())));
    }
}
