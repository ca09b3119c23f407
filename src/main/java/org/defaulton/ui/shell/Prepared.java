package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
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
 * @param notices sentences about what could not be read
 */
record Prepared(Store store, OpenPlatform builtIn, List<Member> members, Map<String, String> preferences,
        Optional<Last> last, List<String> notices) {
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
        // The file is read while the platform is.
        CompletableFuture<Optional<StoredSession>> latest = store.latest();
        CompletableFuture<Map<String, String>> preferences = store.preferences();
        List<Member> members = BuiltIn.members();
        OpenPlatform builtIn = reading.join();
        LastSession last = LastSession.of(latest, builtIn, members);
        return new Prepared(store, builtIn, members, preferences.join(), last.found(),
                Stream.concat(store.notice().stream(), last.notice().stream()).toList());
    }
}
