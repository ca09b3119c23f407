package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
import org.defaulton.session.Replay;
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
     * @param session as it lies in the file
     * @param platform the one it ran on
     * @param replay what its events add up to
     */
    record Last(StoredSession session, OpenPlatform platform, Replay replay) {}

    /** Reads everything; waits for the disk, so never on the FX thread. */
    static Prepared read(Home home) throws Problem {
        CompletableFuture<OpenPlatform> reading = CompletableFuture
                .supplyAsync(() -> OpenPlatform.builtIn(BuiltIn.scenarioIds().getFirst()));
        Store store = Store.open(home, Clock.systemUTC());
        CompletableFuture<Map<String, String>> preferences = store.preferences();
        List<Member> members = BuiltIn.members();
        LastSession last = LastSession.of(store, home.database(), reading, members);
        return new Prepared(store, reading.join(), members, preferences.join(), last.found(),
                Stream.concat(store.notice().stream(), last.notice().stream()).toList());
    }
}
