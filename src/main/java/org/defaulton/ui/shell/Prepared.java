package org.defaulton.ui.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
 * @param builtIn the platform that ships and comes first
 * @param members the members that ship
 * @param preferences all preferences
 * @param last the session to go on with
 */
record Prepared(Store store, OpenPlatform builtIn, List<Member> members, Map<String, String> preferences,
        Optional<Last> last) {
    /**
     * A session to go on with.
     *
     * @param session as it was left
     * @param platform the one it ran on
     */
    record Last(StoredSession session, OpenPlatform platform) {}

    /** Reads everything; waits for the disk, so never on the FX thread. */
    static Prepared read(Home home) throws Problem {
        CompletableFuture<OpenPlatform> reading = CompletableFuture
                .supplyAsync(() -> OpenPlatform.builtIn(BuiltIn.scenarioIds().getFirst()));
        Store store = Store.open(home, Clock.systemUTC());
        OpenPlatform builtIn = reading.join();
        return new Prepared(store, builtIn, BuiltIn.members(), store.preferences().join(),
                store.latest().join().flatMap(session -> last(session, builtIn)));
    }

    private static Optional<Last> last(StoredSession session, OpenPlatform builtIn) {
        if (session.scenarioText().equals(builtIn.text())) {
            return Optional.of(new Last(session, builtIn));
        }
        byte[] stored = session.scenarioText().getBytes(StandardCharsets.UTF_8);
        return ScenarioFiles.scenario(session.scenarioId(),
                stored) instanceof Loaded.Good<Scenario>(var scenario, var text)
                        ? Optional.of(new Last(session, new OpenPlatform(scenario, text)))
                        : Optional.empty();
    }
}
