package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.OpenedMember;
import org.defaulton.text.Messages;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens files, remembers them, and offers them again once they have changed on disk. Used on the FX thread, which never
 * waits for the disk.
 */
final class FileOpener {
    private static final Logger LOG = LoggerFactory.getLogger(FileOpener.class);
    private static final Messages TEXTS = Messages.of(FileOpener.class);
    /** The preference with the id and path of the platform in view. */
    static final String IN_VIEW = "file-in-view";
    private static final String BETWEEN = "\t";

    private final OpeningWindow window;
    private final BackgroundTasks background;
    private final BiConsumer<String, String> keep;
    private final FileWatch watch;
    private RecentFiles platforms;
    private RecentFiles members;
    private OpenedFile.@Nullable OpenedMemberFile member;
    /** The platform of the resumed session as its file is now; null if there is none or it cannot be read. */
    private @Nullable PlatformFile resumed;

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
    }

    /** The scenario files that were opened last. */
    List<RecentFiles.RecentFile> platforms() {
        return platforms.files();
    }

    /** The member files that were opened last. */
    List<RecentFiles.RecentFile> members() {
        return members.files();
    }

    /** Forgets all files, after all data on disk has been erased. */
    void erase() {
        platforms = new RecentFiles(List.of());
        members = new RecentFiles(List.of());
    }

    /** Opens a file of any kind. */
    void open(Path file) {
        open(file, opened -> choose(opened.member()));
    }

    private void open(Path file, Consumer<OpenedFile.OpenedMemberFile> memberOpened) {
        Scenario scenario = window.now().platform().scenario();
        background.run(() -> OpenedFileReader.read(file, scenario), opened -> opened(file, opened, memberOpened),
                e -> unreadable(file, e));
    }

    /** Remembers which file the session is on, for the next start. */
    void shown(PlatformFile platform) {
        keep.accept(IN_VIEW,
                platform.files().map(files -> platform.scenario().id() + BETWEEN + files.file()).orElse(""));
    }

    /**
     * Offers the file of a resumed session if its text is no longer the one that the session runs on.
     *
     * @param inView the preference with that file
     */
    void resume(PlatformFile platform, String inView) {
        String[] idAndPath = inView.split(BETWEEN, 2);
        if (idAndPath.length == 2 && idAndPath[0].equals(platform.scenario().id())) {
            Path file = Path.of(idAndPath[1]);
            background.run(() -> OpenedFileReader.read(file, platform.scenario()),
                    read -> compare(platform, file, read),
                    e -> LOG.info("The file {} of the session cannot be read", file, e));
        }
    }

    private void compare(PlatformFile platform, Path file, OpenedFile read) {
        boolean same = read instanceof OpenedFile.OpenedPlatform(PlatformFile onDisk)
                && onDisk.text().equals(platform.text());
        resumed = read instanceof OpenedFile.OpenedPlatform(PlatformFile onDisk)
                ? new PlatformFile(platform.scenario(), platform.text(), onDisk.files())
                : null;
        if (!same && isInView(platform)) {
            offer(new FileWatch.ChangedFile(file, file));
        }
    }

    private boolean isInView(PlatformFile platform) {
        return window.now().platform().text().equals(platform.text());
    }

    /** Looks whether the files in view have changed. */
    void look() {
        watch.look();
    }

    private void opened(Path file, OpenedFile opened, Consumer<OpenedFile.OpenedMemberFile> memberOpened) {
        switch (opened) {
            case OpenedFile.OpenedPlatform(PlatformFile platform) -> {
                Scenario scenario = platform.scenario();
                remember(platforms.with(recent(file, scenario.listName(), scenario.id())), members);
                watch.forget(file.toAbsolutePath());
                window.change(platform);
            }
            case OpenedFile.OpenedMemberFile valid -> {
                remember(platforms, members.with(recent(file, valid.member().name(), valid.member().id())));
                watch.forget(file.toAbsolutePath());
                memberOpened.accept(valid);
                member = valid;
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
        remember(platforms.without(path), members.without(path));
        window.now().view().notice(TEXTS.text("file.unreadable", file));
    }

    private void remember(RecentFiles newPlatforms, RecentFiles newMembers) {
        if (!newPlatforms.equals(platforms)) {
            keep.accept(RecentFiles.PLATFORMS, newPlatforms.text());
        }
        if (!newMembers.equals(members)) {
            keep.accept(RecentFiles.MEMBERS, newMembers.text());
        }
        platforms = newPlatforms;
        members = newMembers;
    }

    private List<FileSnapshot> inView() {
        WindowContent now = window.now();
        PlatformFile earlier = resumed;
        List<FileSnapshot> files = new ArrayList<>();
        now.platform()
                .files()
                .or(() -> earlier != null && isInView(earlier) ? earlier.files() : Optional.empty())
                .ifPresent(files::add);
        OpenedFile.OpenedMemberFile last = member;
        if (last != null && last.member().id().equals(now.model().shown().member().id())) {
            files.add(last.files());
        }
        return files;
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
