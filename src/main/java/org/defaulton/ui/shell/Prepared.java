package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Loaded;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ScenarioFiles;
import org.defaulton.store.Home;
import org.defaulton.store.Store;
import org.defaulton.store.StoredSession;
import org.defaulton.text.Problem;

/**
 * What is read from the disk before the window opens.
 *
 * @param store the open file
 * @param builtIn the scenario that ships
 * @param members the members that ship
 * @param preferences all preferences
 * @param last the session to go on with, with its scenario
 */
record Prepared(Store store, Scenario builtIn, List<Member> members, Map<String, String> preferences,
        Optional<Last> last) {
    /**
     * A session to go on with.
     *
     * @param session as it was left
     * @param scenario the one it ran on
     */
    record Last(StoredSession session, Scenario scenario) {}

    /** Reads everything; waits for the disk, so never on the FX thread. */
    static Prepared read(Home home) throws Problem {
        String id = BuiltIn.scenarioIds().getFirst();
        String text = BuiltIn.scenarioText(id);
        Scenario scenario = BuiltIn.scenario(id);
        Store store = Store.open(home, Clock.systemUTC());
        return new Prepared(store, scenario, BuiltIn.members(), store.preferences().join(),
                store.latest().join().flatMap(session -> last(session, scenario, text)));
    }

    private static Optional<Last> last(StoredSession session, Scenario builtIn, String text) {
        if (session.scenarioText().equals(text)) {
            return Optional.of(new Last(session, builtIn));
        }
        byte[] stored = session.scenarioText().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return ScenarioFiles.scenario(session.scenarioId(), stored) instanceof Loaded.Good<Scenario>(var scenario, _)
                ? Optional.of(new Last(session, scenario))
                : Optional.empty();
    }
}
