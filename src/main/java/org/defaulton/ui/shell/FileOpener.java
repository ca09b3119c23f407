package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.OpenedMember;
import org.defaulton.text.Messages;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens files, remembers them, and offers them again once they have changed on disk. Used on the FX thread, which never
 * waits for the disk.
 */
final class FileOpener {
    private static final Logger LOG = LoggerFactory.getLogger(FileOpener.class);
    private static final Messages TEXTS = Messages.of(FileOpener.class);

    private final OpeningWindow window;
    private final BackgroundTasks background;
    private final BiConsumer<String, String> keep;
    private final FileWatch watch;
    private RecentFiles platforms;
    private RecentFiles members;
    private RecentFiles populations;
    private FilesInUse inUse;

    /** The window that shows what is opened. */
    interface OpeningWindow {
        /** What the window shows. */
        WindowContent now();

        /** Begins a session on a platform, unless the user stays in the current one. */
        void change(PlatformFile platform);

        /** Begins another session on the same platform, unless the user stays in the current one; then goes on. */
        void startAgain(Runnable then);
    }

    /**
     * An opener.
     *
     * @param keep keeps a preference
     */
    FileOpener(OpeningWindow window, BackgroundTasks background, Map<String, String> preferences,
            BiConsumer<String, String> keep) {
        this.window = window;
        this.background = background;
        this.keep = keep;
        watch = new FileWatch(background, this::inView, this::offer);
        platforms = RecentFiles.of(preferences, RecentFiles.PLATFORMS);
        members = RecentFiles.of(preferences, RecentFiles.MEMBERS);
        populations = RecentFiles.of(preferences, RecentFiles.POPULATIONS);
        inUse = FilesInUse.of(preferences.getOrDefault(FilesInUse.PREFERENCE, ""));
    }

    /** The scenario files that were opened last. */
    List<RecentFiles.RecentFile> platforms() {
        return platforms.files();
    }

    /** The population files that were opened last. */
    List<RecentFiles.RecentFile> populations() {
        return populations.files();
    }

    /** The member files that were opened last. */
    List<RecentFiles.RecentFile> members() {
        return members.files();
    }

    /** Forgets all files, after all data on disk has been erased. */
    void erase() {
        platforms = new RecentFiles(List.of());
        members = new RecentFiles(List.of());
        populations = new RecentFiles(List.of());
        inUse = FilesInUse.NONE;
    }

    /** Opens a file of any kind. */
    void open(Path file) {
        open(file, opened -> choose(opened.member()));
    }

    private void open(Path file, Consumer<OpenedFile.OpenedMemberFile> memberOpened) {
        PlatformFile now = window.now().platform();
        PlatformFile inView = new PlatformFile(now.scenario(), now.text(), inUse.inView(now.scenario().id(), ""));
        background.run(() -> OpenedFileReader.read(file, inView), opened -> opened(file, opened, memberOpened),
                e -> unreadable(file, e));
    }

    /** Remembers which files the session is on, for the next start. */
    void shown(PlatformFile platform) {
        use(FilesInUse.of(platform));
    }

    /** Says so if a file of the resumed session has gone, which is no reason not to go on. */
    void resume() {
        List<FileSnapshot> files = inView();
        if (files.isEmpty()) {
            return;
        }
        background.run(() -> files.stream().flatMap(file -> file.missing().stream()).distinct().toList(),
                gone -> gone.forEach(file -> window.now().view().notice(TEXTS.text("file.gone", file))),
                e -> LOG.info("The files of the session cannot be looked for", e));
    }

    private void use(FilesInUse files) {
        inUse = files;
        keep.accept(FilesInUse.PREFERENCE, files.text());
    }

    /** Looks whether the files in view have changed. */
    void look() {
        watch.look();
    }

    private void opened(Path file, OpenedFile opened, Consumer<OpenedFile.OpenedMemberFile> memberOpened) {
        switch (opened) {
            case OpenedFile.OpenedPlatform(PlatformFile platform) -> {
                Scenario scenario = platform.scenario();
                remember(platforms.with(recent(file, scenario.listName(), scenario.id())), members, populations);
                watch.forget(file.toAbsolutePath());
                window.change(platform);
            }
            case OpenedFile.OpenedPopulation(PlatformFile platform, String name) -> {
                remember(platforms, members, populations.with(recent(file, name, platform.scenario().id())));
                watch.forget(file.toAbsolutePath());
                window.change(platform);
            }
            case OpenedFile.OpenedMemberFile valid -> {
                remember(platforms, members.with(recent(file, valid.member().name(), valid.member().id())),
                        populations);
                watch.forget(file.toAbsolutePath());
                memberOpened.accept(valid);
                use(inUse.with(valid.member().id(), valid.files()));
            }
            case OpenedFile.FaultyContent(var faults) ->
                window.now().view().faulty(String.valueOf(file.getFileName()), faults);
            case OpenedFile.UnusableFile(String sentence) -> window.now().view().notice(sentence);
        }
    }

    private static RecentFiles.RecentFile recent(Path file, String name, String id) {
        return new RecentFiles.RecentFile(file.toAbsolutePath(), name, id);
    }

    private void choose(Member opened) {
        window.now().model().act(Actor.FACILITATOR, new HistoryEvent.MemberOpened(OpenedMember.of(opened)));
    }

    private void unreadable(Path file, Throwable failure) {
        LOG.warn("The file {} could not be read", file, failure);
        Path path = file.toAbsolutePath();
        remember(platforms.without(path), members.without(path), populations.without(path));
        window.now().view().notice(TEXTS.text("file.unreadable", file));
    }

    private void remember(RecentFiles newPlatforms, RecentFiles newMembers, RecentFiles newPopulations) {
        if (!newPlatforms.equals(platforms)) {
            keep.accept(RecentFiles.PLATFORMS, newPlatforms.text());
        }
        if (!newMembers.equals(members)) {
            keep.accept(RecentFiles.MEMBERS, newMembers.text());
        }
        if (!newPopulations.equals(populations)) {
            keep.accept(RecentFiles.POPULATIONS, newPopulations.text());
        }
        platforms = newPlatforms;
        members = newMembers;
        populations = newPopulations;
    }

    private List<FileSnapshot> inView() {
        WindowContent now = window.now();
        return inUse.inView(now.platform().scenario().id(), now.model().shown().member().id());
    }

    private Runnable offer(FileWatch.ChangedFile file) {
        Path opened = file.opened().getFileName();
        Path changed = file.changed().getFileName();
        return window.now()
                .view()
                .offer(TEXTS.text(changed.equals(opened) ? "changed" : "changed.beside", changed, opened), "reload",
                        () -> reload(file.opened()));
    }

    /** Opens a changed file. A member begins another session, because the current one keeps what it ran on. */
    private void reload(Path file) {
        open(file, opened -> window.startAgain(() -> choose(opened.member())));
    }
}
