package org.defaulton.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.defaulton.archive.ArchiveMember;
import org.defaulton.archive.MemberFileText;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.Session;
import org.defaulton.session.SessionMode;
import org.defaulton.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The member made from the user's own archive. Its counts are only in memory and end with the session, unless the user
 * keeps them: then they are a preference in the form of a member file. Call it on the FX thread.
 */
final class OwnData {
    private static final String KEY = "own-data";

    private final Store store;
    private final boolean welcome;
    private Optional<Member> kept;
    private Optional<Member> ofSession = Optional.empty();

    /** @param mode the mode of the sessions; a study takes no own data */
    OwnData(StartupData prepared, SessionMode mode) {
        store = prepared.store();
        welcome = mode.takesOwnData();
        kept = prepared.own();
    }

    /** The member whose counts were kept; empty if there is none or it cannot be read. */
    static Optional<Member> kept(Map<String, String> preferences) {
        return Optional.ofNullable(preferences.get(KEY))
                .map(text -> ScenarioFiles.member(KEY, text.getBytes(StandardCharsets.UTF_8)))
                .flatMap(read -> read instanceof LoadResult.ValidFile<Member> good
                        ? Optional.of(good.value())
                        : Optional.empty());
    }

    boolean isWelcome() {
        return welcome;
    }

    /** The members to choose from in this session. */
    List<Member> members(Scenario scenario) {
        return with(ofSession.or(() -> kept), scenario);
    }

    /** The members to choose from in the next session. */
    List<Member> lasting(Scenario scenario) {
        return with(kept, scenario);
    }

    private List<Member> with(Optional<Member> own, Scenario scenario) {
        List<String> known = scenario.data().stream().map(DataCategory::id).toList();
        return Stream
                .concat(scenario.members().stream(),
                        own.filter(_ -> welcome)
                                .filter(member -> known.containsAll(member.items().keySet()))
                                .map(scenario::withKnownTraits)
                                .stream())
                .toList();
    }

    /**
     * Adds the member to those to choose from.
     *
     * @param failed gets the reason if the counts cannot be kept
     * @return the member under its id for kept or other counts
     * @throws IllegalStateException in a study
     */
    Member use(Member member, boolean keep, Consumer<String> failed) {
        if (!welcome) {
            throw new IllegalStateException("A study takes no member's own data.");
        }
        if (!keep) {
            Member unkept = ArchiveMember.unkept(member);
            ofSession = Optional.of(unkept);
            return unkept;
        }
        ofSession = Optional.empty();
        kept = Optional.of(member);
        tell(store.preference(KEY, MemberFileText.of(member)), failed);
        return member;
    }

    /** Removes the counts from memory and disk. */
    void forget(Consumer<String> failed) {
        erase();
        tell(store.erasePreference(KEY), failed);
    }

    /** Removes the counts from memory after all data on disk has been erased. */
    void erase() {
        ofSession = Optional.empty();
        kept = Optional.empty();
    }

    /** Drops counts that were not kept. */
    void endSession() {
        ofSession = Optional.empty();
    }

    /** Chooses the first member if the session's own data no longer exists. */
    void replaceIfGone(Session session, Scenario scenario) {
        String id = session.state().now().member();
        if (ArchiveMember.hasId(id) && kept.stream().noneMatch(member -> member.id().equals(id))) {
            session.act(Actor.SYSTEM, HistoryEvent.MemberChosen.of(scenario.members().getFirst()));
        }
    }

    private static void tell(CompletableFuture<@Nullable Void> change, Consumer<String> failed) {
        var _ = change.exceptionally(failure -> {
            String sentence = String.valueOf(SetAsideSession.cause(failure).getMessage());
            Platform.runLater(() -> failed.accept(sentence));
            return null;
        });
    }
}
