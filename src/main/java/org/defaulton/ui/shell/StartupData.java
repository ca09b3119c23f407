package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.Replay;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.Store;
import org.defaulton.store.StoredSession;
import org.defaulton.text.UserException;

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
record StartupData(Store store, PlatformFile builtIn, List<Member> members, Map<String, String> preferences,
        Optional<ResumableSession> last, List<String> notices) {
    /**
     * A session to go on with.
     *
     * @param session as stored
     * @param platform the one it ran on
     * @param replay what its events add up to
     */
    record ResumableSession(StoredSession session, PlatformFile platform, Replay replay) {}

    /**
     * Reads everything; waits for the disk, so never on the FX thread.
     *
     * @param mode of the session to go on with
     */
    static StartupData read(HomeFolder home, SessionMode mode) throws UserException {
        return read(home, mode,
                CompletableFuture.supplyAsync(() -> PlatformFile.builtIn(BuiltInContent.scenarioIds().getFirst())));
    }

    /**
     * The same with another platform for who begins anew.
     *
     * @param first the platform, or its reading
     */
    static StartupData read(HomeFolder home, SessionMode mode, CompletableFuture<PlatformFile> first)
            throws UserException {
        Store store = Store.open(home, Clock.systemUTC());
        CompletableFuture<Map<String, String>> preferences = store.preferences();
        List<Member> members = BuiltInContent.members();
        LastSession last = LastSession.of(store, mode, home.database(), first, members);
        return new StartupData(store, first.join(), members, preferences.join(), last.found(),
                Stream.concat(store.notice().stream(), last.notice().stream()).toList());
    }
}
