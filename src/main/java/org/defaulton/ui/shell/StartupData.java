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
 * @param own the member whose counts somebody kept, empty for none
 * @param preferences all preferences
 * @param last the session to resume
 * @param notices sentences about what could not be read
 */
record StartupData(Store store, PlatformFile builtIn, Optional<Member> own, Map<String, String> preferences,
        Optional<ResumableSession> last, List<String> notices) {
    /**
     * A session to resume.
     *
     * @param session as stored
     * @param platform its platform
     * @param replay the state after its events
     */
    record ResumableSession(StoredSession session, PlatformFile platform, Replay replay) {}

    /**
     * Reads everything. Blocks, so never call it on the FX thread.
     *
     * @param mode of the session to resume
     */
    static StartupData read(HomeFolder home, SessionMode mode) throws UserException {
        return read(home, mode,
                CompletableFuture.supplyAsync(() -> PlatformFile.builtIn(BuiltInContent.scenarioIds().getFirst())));
    }

    /**
     * The same with another platform for a new session.
     *
     * @param first the platform, being read
     */
    static StartupData read(HomeFolder home, SessionMode mode, CompletableFuture<PlatformFile> first)
            throws UserException {
        Store store = Store.open(home, Clock.systemUTC());
        CompletableFuture<Map<String, String>> preferences = store.preferences();
        Optional<Member> own = mode.takesOwnData() ? OwnData.kept(preferences.join()) : Optional.empty();
        LastSession last = LastSession.of(store, mode, home.database(), first, own);
        return new StartupData(store, first.join(), own, preferences.join(), last.found(),
                Stream.concat(store.notice().stream(), last.notice().stream()).toList());
    }
}
