package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.defaulton.scenario.Loaded;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ScenarioFiles;
import org.defaulton.session.Fold;
import org.defaulton.session.Page;
import org.defaulton.session.SessionState;
import org.defaulton.store.StoredSession;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.defaulton.usage.Reading;
import org.defaulton.usage.UsageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session to go on with. One that this version of the app cannot go on with stays in the file as it is.
 *
 * @param found the session, empty for none
 * @param notice a sentence where there is one that cannot be gone on with
 */
record LastSession(Optional<Prepared.Last> found, Optional<String> notice) {
    private static final Logger LOG = LoggerFactory.getLogger(LastSession.class);
    private static final Messages TEXTS = Messages.of(LastSession.class);

    /** Waits for the disk, so never on the FX thread. */
    static LastSession of(CompletableFuture<Optional<StoredSession>> latest, OpenPlatform builtIn,
            List<Member> members) {
        try {
            return new LastSession(latest.join().map(stored -> whole(stored, builtIn, members)),
                    Optional.empty());
        } catch (IllegalArgumentException e) {
            return none(e, String.valueOf(e.getMessage()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem && !isOfDisk(problem)) {
                return none(problem, problem.sentence());
            }
            throw e;
        }
    }

    /** A disk that fails now may be well again at the next start; then a new session must not stand in the way. */
    private static boolean isOfDisk(Problem problem) {
        return problem.getCause() instanceof SQLException || problem.getCause() instanceof IOException;
    }

    private static LastSession none(Exception why, String sentence) {
        LOG.warn("The last session cannot be gone on with", why);
        return new LastSession(Optional.empty(), Optional.of(TEXTS.text("resume.not", sentence)));
    }

    /** Goes through all that the window will ask of the session, so that it opens or says why not. */
    private static Prepared.Last whole(StoredSession stored, OpenPlatform builtIn, List<Member> members) {
        OpenPlatform platform = stored.scenarioText().equals(builtIn.text()) ? builtIn : read(stored);
        Scenario scenario = platform.scenario();
        SessionState state = new Fold(scenario).replay(stored.events());
        SessionState.Core now = state.now();
        Member member = members.stream().filter(one -> one.id().equals(now.member())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(TEXTS.text("resume.no-member", now.member())));
        UsageEngine.usage(scenario, member.with(now.country(), now.age()), now.choices(), now.date(),
                Reading.PLATFORM);
        state.trail().forEach(page -> look(page, scenario));
        return new Prepared.Last(stored, platform);
    }

    private static OpenPlatform read(StoredSession stored) {
        byte[] text = stored.scenarioText().getBytes(StandardCharsets.UTF_8);
        return switch (ScenarioFiles.scenario(stored.scenarioId(), text)) {
            case Loaded.Good<Scenario>(Scenario scenario, String whole) -> new OpenPlatform(scenario, whole);
            case Loaded.Faulty<Scenario>(var faults) ->
                throw new IllegalArgumentException(TEXTS.text("resume.faulty", faults.getFirst()));
        };
    }

    private static void look(Page page, Scenario scenario) {
        switch (page.kind()) {
            case SECTION -> scenario.section(page.id());
            case ROW -> scenario.row(page.id());
            case ARTICLE -> scenario.article(page.id());
            case FORM -> scenario.form();
        }
    }
}
