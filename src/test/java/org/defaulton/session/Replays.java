package org.defaulton.session;

import java.util.List;
import org.defaulton.scenario.Scenario;

/** Replays all events at once. */
public final class Replays {
    private Replays() {
    }

    public static Replay of(Scenario scenario, List<RecordedEvent> events) {
        Replay replay = new Replay(scenario);
        events.forEach(replay::add);
        return replay;
    }
}
