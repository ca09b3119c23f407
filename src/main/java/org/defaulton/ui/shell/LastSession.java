package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.defaulton.scenario.Loaded;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ScenarioFiles;
import org.defaulton.session.Replay;
import org.defaulton.store.Store;
import org.defaulton.store.StoredSession;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session to go on with. One that cannot be read is set aside: it stays in the file as it is, and another begins.
 *
 * @param found the session, empty for none
 * @param notice a sentence where one was set aside
 */
record LastSession(Optional<Prepared.Last> found, Optional<String> notice) {
    private static final Logger LOG = LoggerFactory.getLogger(LastSession.class);
    private static final Messages TEXTS = Messages.of(LastSession.class);

    /** Waits for the disk, so never on the FX thread. */
    static LastSession of(Store store, Path file, CompletableFuture<OpenPlatform> builtIn, List<Member> members) {
        Optional<StoredSession> latest = store.latest().join();
        if (latest.isEmpty()) {
            return new LastSession(Optional.empty(), Optional.empty());
        }
        StoredSession stored = latest.get();
        try {
            return new LastSession(Optional.of(whole(stored, store, builtIn, members)), Optional.empty());
        } catch (CompletionException | IllegalArgumentException e) {
            Throwable cause = SetAside.cause(e);
            if (isOfDisk(cause)) {
                throw e;
            }
            LOG.warn("The session {} is set aside", stored.uuid(), cause);
            SetAside aside = SetAside.because(e, stored.scenarioId(), stored.started());
            store.setAside(stored.uuid(), aside.why()).join();
            return new LastSession(Optional.empty(), Optional.of(aside.sentence(file)));
        }
    }

    /** A disk that fails now may be well again at the next start; then a new session must not stand in the way. */
    private static boolean isOfDisk(Throwable cause) {
        return cause instanceof Problem
                && (cause.getCause() instanceof SQLException || cause.getCause() instanceof IOException);
    }

    /** The first event is read while the platform is, and the others are added up as they come. */
    private static Prepared.Last whole(StoredSession stored, Store store, CompletableFuture<OpenPlatform> builtIn,
            List<Member> members) {
        CompletableFuture<OpenPlatform> platform = builtIn
                .thenApply(one -> stored.scenarioText().equals(one.text()) ? one : read(stored));
        CompletableFuture<Replay> replay = platform.thenApply(one -> new Replay(one.scenario()));
        CompletableFuture<?> reading = store.read(stored.uuid(), recorded -> replay.join().add(recorded));
        platform.join();
        reading.join();
        String member = replay.join().state().now().member();
        if (members.stream().noneMatch(one -> one.id().equals(member))) {
            throw new IllegalArgumentException(TEXTS.text("aside.no-member", member));
        }
        return new Prepared.Last(stored, platform.join(), replay.join());
    }

    private static OpenPlatform read(StoredSession stored) {
        byte[] text = stored.scenarioText().getBytes(StandardCharsets.UTF_8);
        OpenPlatform platform = switch (ScenarioFiles.scenario(stored.scenarioId(), text)) {
            case Loaded.Good<Scenario>(Scenario scenario, String whole) -> new OpenPlatform(scenario, whole);
            case Loaded.Faulty<Scenario>(var faults) ->
                throw new IllegalArgumentException(TEXTS.text("aside.faulty", faults.getFirst()));
        };
        if (!stored.whole()) {
            throw new IllegalArgumentException(TEXTS.text("aside.changed"));
        }
        return platform;
    }
}
