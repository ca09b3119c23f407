package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.defaulton.archive.ArchiveMember;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.session.CoreState;
import org.defaulton.session.Replay;
import org.defaulton.session.SessionMode;
import org.defaulton.store.SessionQuery;
import org.defaulton.store.Store;
import org.defaulton.store.StoredSession;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session to resume. One that cannot be read is set aside: it stays in the file, and a new session begins.
 *
 * @param found the session; empty for none
 * @param notice a sentence to show if the session was set aside or continues with another member
 */
record LastSession(Optional<StartupData.ResumableSession> found, Optional<String> notice) {
    private static final Logger LOG = LoggerFactory.getLogger(LastSession.class);
    private static final Messages TEXTS = Messages.of(LastSession.class);

    /** Reads the session. Blocks, so never call it on the FX thread. */
    static LastSession of(Store store, SessionMode mode, Path file, CompletableFuture<PlatformFile> builtIn,
            Optional<Member> own) {
        Optional<StoredSession> latest = store.sessions(SessionQuery.open(mode)).join().stream().findFirst();
        if (latest.isEmpty()) {
            return new LastSession(Optional.empty(), Optional.empty());
        }
        StoredSession stored = latest.get();
        try {
            StartupData.ResumableSession found = whole(stored, store, builtIn);
            return new LastSession(Optional.of(found), gone(found, own));
        } catch (CompletionException | IllegalArgumentException e) {
            Throwable cause = SetAsideSession.cause(e);
            if (isOfDisk(cause)) {
                throw e;
            }
            LOG.warn("The session {} is set aside", stored.uuid(), cause);
            SetAsideSession aside = SetAsideSession.because(e, stored.scenarioId(), stored.started());
            store.setAside(stored.uuid(), aside.why()).join();
            return new LastSession(Optional.empty(), Optional.of(aside.sentence(file)));
        }
    }

    /** A disk that fails now may work at the next start, so the session must not be replaced by a new one. */
    private static boolean isOfDisk(Throwable cause) {
        return cause instanceof UserException
                && (cause.getCause() instanceof SQLException || cause.getCause() instanceof IOException);
    }

    /** The first event is read in parallel with the platform; later ones are applied as they are read. */
    private static StartupData.ResumableSession whole(StoredSession stored, Store store,
            CompletableFuture<PlatformFile> builtIn) {
        String text = store.scenarioText(stored).join();
        CompletableFuture<PlatformFile> platform = builtIn
                .thenApply(file -> text.equals(file.text()) ? file : read(stored, text));
        CompletableFuture<Replay> replay = platform.thenApply(file -> new Replay(file.scenario()));
        CompletableFuture<?> reading = store.read(stored.uuid(), recorded -> replay.join().add(recorded));
        platform.join();
        reading.join();
        CoreState now = replay.join().state().now();
        String member = now.member();
        if (!ArchiveMember.hasId(member) && !isOf(platform.join(), now)) {
            throw new IllegalArgumentException(TEXTS.text("aside.no-member", member));
        }
        return new StartupData.ResumableSession(stored, platform.join(), replay.join());
    }

    /** The notice that the counts of the member were not kept, which is no reason to set the session aside. */
    private static Optional<String> gone(StartupData.ResumableSession session, Optional<Member> own) {
        CoreState now = session.replay().state().now();
        String member = now.member();
        boolean there = isOf(session.platform(), now) || own.filter(kept -> kept.id().equals(member)).isPresent();
        return there
                ? Optional.empty()
                : Optional.of(TEXTS.text("own.gone", session.platform().scenario().members().getFirst().name()));
    }

    /** Whether the current member is one of the platform’s, or was opened in the session. */
    private static boolean isOf(PlatformFile platform, CoreState now) {
        return now.members(platform.scenario().members()).stream().anyMatch(known -> known.id().equals(now.member()));
    }

    private static PlatformFile read(StoredSession stored, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PlatformFile platform = switch (ScenarioFiles.scenario(stored.scenarioId(), bytes)) {
            case LoadResult.ValidFile<Scenario>(Scenario scenario, String whole) -> new PlatformFile(scenario, whole);
            case LoadResult.FaultyFile<Scenario>(var faults) ->
                throw new IllegalArgumentException(TEXTS.text("aside.faulty", faults.getFirst()));
        };
        if (!stored.beganWith(text)) {
            throw new IllegalArgumentException(TEXTS.text("aside.changed"));
        }
        return platform;
    }
}
