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
 * The member made of somebody's own archive. Its counts are in memory alone and end with the session, unless they are
 * kept: then they are a preference, in the form of a member file. On the FX thread.
 */
final class OwnData {
    private static final String KEY = "own-data";

    private final Store store;
    private final boolean welcome;
    private Optional<Member> kept;
    private Optional<Member> ofSession = Optional.empty();

    /** @param mode of the sessions: a study takes none */
    OwnData(StartupData prepared, SessionMode mode) {
        store = prepared.store();
        welcome = mode.takesOwnData();
        kept = prepared.own();
    }

    /** The member whose counts were kept; empty for none that can be read. */
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

    /** Who can be chosen in the session. */
    List<Member> members(Scenario scenario) {
        return with(ofSession.or(() -> kept), scenario);
    }

    /** Who can be chosen in the session after this one. */
    List<Member> lasting(Scenario scenario) {
        return with(kept, scenario);
    }

    private List<Member> with(Optional<Member> own, Scenario scenario) {
        List<String> known = scenario.data().stream().map(DataCategory::id).toList();
        return Stream
                .concat(scenario.members().stream(),
                        own.filter(_ -> welcome).filter(member -> known.containsAll(member.items().keySet())).stream())
                .toList();
    }

    /**
     * Takes the member in.
     *
     * @param failed is told why the counts could not be kept
     * @return the member as it can be chosen
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

    /** Removes the counts, from the disk, too. */
    void forget(Consumer<String> failed) {
        erase();
        tell(store.erasePreference(KEY), failed);
    }

    /** All that was kept is gone. */
    void erase() {
        ofSession = Optional.empty();
        kept = Optional.empty();
    }

    /** What was not kept goes with the session. */
    void endSession() {
        ofSession = Optional.empty();
    }

    /** A session whose own data is no longer there goes on with the first member. */
    void replaceIfGone(Session session, Scenario scenario) {
        String id = session.state().now().member();
        if (ArchiveMember.hasId(id) && kept.stream().noneMatch(member -> member.id().equals(id))) {
            Member first = scenario.members().getFirst();
            session.act(Actor.SYSTEM, new HistoryEvent.MemberChosen(first.id(), first.country(), first.age()));
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
