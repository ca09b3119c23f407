package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.defaulton.archive.ArchiveMember;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.export.WholeFileWriter;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.store.HomeFolder;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.defaulton.ui.model.Appearance;
import org.defaulton.ui.model.SessionModel;
import org.defaulton.ui.platforms.PlatformLoad;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open window. Carries out its requests in the store, and replaces its content when the platform changes. */
final class MainWindow implements WindowServices, FileOpener.OpeningWindow {
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final Messages TEXTS = Messages.of(MainWindow.class);

    /** How often to look for changes of files while the window has the focus all the time. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final StartupData prepared;
    private final SessionKeeper sessions;
    private final HomeFolder home;
    private final WindowContentSwitcher contents;
    private final BackgroundTasks background = new BackgroundTasks();
    private final PlatformLoader platforms = new PlatformLoader();
    private final OwnData own;
    private final FileOpener files;
    private @Nullable ArchiveJob reading;

    /** Creates the first content. Throws if even a new session cannot be shown. */
    MainWindow(StartupData prepared, SessionKeeper sessions, HomeFolder home, Stage stage,
            WindowContentSwitcher.StartOutcome outcome) {
        this.prepared = prepared;
        this.sessions = sessions;
        this.home = home;
        own = new OwnData(prepared, sessions.mode());
        // A resumed session may ask for the recent files at once.
        files = new FileOpener(this, background, prepared.preferences(), this::keep);
        contents = new WindowContentSwitcher(prepared, own, sessions, home, stage, this, outcome);
    }

    /** Shows the content in the window. */
    void start() {
        contents.start();
        files.resume();
        background.every(LOOK, this::look);
    }

    /** The current scene of the window. */
    Scene scene() {
        return contents.scene();
    }

    MainView view() {
        return contents.now().view();
    }

    SessionModel model() {
        return contents.now().model();
    }

    /** Asks before changes are lost. The page shown after a failure cannot ask. */
    boolean mayClose(Runnable closeAnyway) {
        return !scene().equals(view().scene()) || view().mayClose(closeAnyway);
    }

    /** Handles a failure on the FX thread. */
    void failed(Throwable failure) {
        contents.failed(failure);
    }

    /** Stops the background work of the window. */
    void close() {
        stopReading();
        contents.close();
        platforms.close();
        background.close();
    }

    @Override
    public void startOver() {
        startAgain(() -> {
        });
    }

    @Override
    public void erase() {
        own.erase();
        files.erase();
        contents.open(sessions.eraseAll(contents.now().platform()));
    }

    @Override
    public void keep(Appearance wanted) {
        contents.dress(wanted);
        wanted.preferences().forEach(this::keep);
    }

    @Override
    public void write(Path file, Callable<byte[]> content) {
        background.run(() -> {
            WholeFileWriter.write(file, content.call());
            return file;
        }, written -> view().notice(TEXTS.text("file.written", written)), this::unwritten);
    }

    private void unwritten(Throwable failure) {
        if (failure instanceof UserException problem) {
            view().notice(problem.sentence());
        } else {
            unfinished(failure);
        }
    }

    @Override
    public Path folder() {
        return home.folder();
    }

    @Override
    public void scenarios(Consumer<SequencedMap<String, String>> names) {
        background.run(() -> {
            SequencedMap<String, String> read = new LinkedHashMap<>();
            BuiltInContent.scenarioIds().forEach(id -> read.put(id, BuiltInContent.scenario(id).listName()));
            return read;
        }, names, this::unfinished);
    }

    @Override
    public void open(String id) {
        background.run(() -> PlatformFile.builtIn(id), this::change, this::unfinished);
    }

    @Override
    public void openFile(Path file) {
        files.open(file);
    }

    @Override
    public List<RecentFiles.RecentFile> recentFiles() {
        return Stream.concat(files.platforms().stream(), files.populations().stream()).toList();
    }

    @Override
    public void loadPlatforms(Consumer<PlatformLoad> each) {
        platforms.load(files.platforms().stream().map(RecentFiles.RecentFile::path).toList(), each);
    }

    @Override
    public void compare(Callable<PlatformComparison> work, Consumer<PlatformComparison> done) {
        platforms.compare(work, done, this::unfinished);
    }

    @Override
    public void stopLoading() {
        platforms.stop();
    }

    @Override
    public List<RecentFiles.RecentFile> recentMembers() {
        return files.members();
    }

    /** Looks whether the files in view have changed on disk. */
    void look() {
        files.look();
    }

    @Override
    public WindowContent now() {
        return contents.now();
    }

    @Override
    public void startAgain(Runnable then) {
        unlessUnsaved(() -> {
            contents.open(sessions.startOver(contents.now().platform()));
            then.run();
        });
    }

    /** Keeps the current session if the platform cannot be shown. */
    @Override
    public void change(PlatformFile platform) {
        unlessUnsaved(() -> {
            try {
                contents.open(platform, sessions.startOver(platform));
                files.shown(platform);
            } catch (RuntimeException | Error e) {
                LOG.error("The platform {} cannot be shown", platform.scenario().id(), e);
                view().notice(TEXTS.text("platform.not-shown", platform.scenario().listName(), home.log()));
            }
        });
    }

    @Override
    public boolean takesOwnData() {
        return own.isWelcome();
    }

    @Override
    public void readArchive(List<Path> parts) {
        OwnDataDialog dialog = view().ownData();
        ArchiveFormat format = contents.now().platform().scenario().archive();
        if (!own.isWelcome() || format == null) {
            dialog.refuse(TEXTS.text("own.unknown", contents.now().platform().scenario().name()));
            return;
        }
        stopReading();
        ArchiveJob job = new ArchiveJob(parts, format, dialog::progress);
        reading = job;
        dialog.read();
        background.run(job, counts -> job.unlessCancelled(() -> dialog.show(counts)),
                failure -> job.unlessCancelled(() -> unread(dialog, failure)));
    }

    private void unread(OwnDataDialog dialog, Throwable failure) {
        if (failure instanceof UserException problem) {
            dialog.refuse(problem.sentence());
        } else {
            dialog.close();
            unfinished(failure);
        }
    }

    @Override
    public void stopReading() {
        if (reading != null) {
            reading.cancel();
        }
    }

    @Override
    public void useOwnData(Member member, boolean keep) {
        Member chosen = own.use(member, keep, failure -> view().notice(TEXTS.text("own.not-kept", failure)));
        contents.offerMembers();
        choose(chosen);
    }

    private void choose(Member chosen) {
        model().act(Actor.FACILITATOR, HistoryEvent.MemberChosen.of(chosen));
    }

    @Override
    public void forgetOwnData() {
        own.forget(failure -> view().notice(TEXTS.text("own.not-forgotten", failure)));
        contents.offerMembers();
        if (ArchiveMember.hasId(model().shown().member().id())) {
            choose(model().shown().scenario().members().getFirst());
        } else {
            model().preview(null);
        }
    }

    private void unlessUnsaved(Runnable leave) {
        if (view().mayLeave(leave)) {
            leave.run();
        }
    }

    private void unfinished(Throwable failure) {
        LOG.error("A job failed", failure);
        view().notice(TEXTS.text("problem.unexpected", home.log()));
    }

    private void keep(String key, String value) {
        var _ = prepared.store().preference(key, value).exceptionally(failure -> {
            LOG.warn("The preference {} could not be kept", key, failure);
            return null;
        });
    }
}
