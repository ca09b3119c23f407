package org.defaulton.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.AccentColors;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.TrainingRuns;

/** A scenario with the minimum for a session: two sections. */
public final class TinyScenario {
    public static final LocalDate START = LocalDate.of(2024, 9, 19);

    private TinyScenario() {
    }

    public static Scenario create() {
        return new Scenario("tiny", "Tiny", "Tiny", "Settings", null, START, "training",
                new AccentColors("#0a66c2", "#70b5f9", "#000000"), Map.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), new TrainingRuns(START, List.of(3), List.of()),
                List.of(section("account-preferences"), section("data-privacy")), List.of(),
                new ObjectionForm("Object", "", "", 30, "", List.of(), List.of(), List.of(), List.of()), List.of(),
                null, List.of(), null, null, null);
    }

    public static SessionEvent.Started started() {
        return new SessionEvent.Started("tiny", "writer", "US", 34, START, List.of());
    }

    private static Section section(String id) {
        return new Section(id, id, "user", List.of(), List.of());
    }
}
