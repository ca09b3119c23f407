package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.defaulton.ui.toolkit.BackgroundTasks;

/** Notices that files in view have changed on disk. Used on the FX thread, which never waits for the disk. */
final class FileWatch {
    private final BackgroundTasks background;
    private final Supplier<List<FileSnapshot>> inView;
    private final Function<ChangedFile, Runnable> offer;
    /** What was offered last, by the file that was opened. */
    private final Map<Path, FileSnapshot> offered = new HashMap<>();
    private final Map<Path, Runnable> withdrawals = new HashMap<>();
    private boolean looking;

    /**
     * A file that changed.
     *
     * @param opened the file that was opened
     * @param changed the file that differs: this one, or one that it uses
     */
    record ChangedFile(Path opened, Path changed) {}

    /**
     * A comparison.
     *
     * @param before the files as they were read
     * @param now the files as they are
     */
    private record LaterSnapshot(FileSnapshot before, FileSnapshot now) {}

    /**
     * Watches files.
     *
     * @param inView the files in view, as they were read
     * @param offer offers a changed file again, and returns what withdraws the offer
     */
    FileWatch(BackgroundTasks background, Supplier<List<FileSnapshot>> inView, Function<ChangedFile, Runnable> offer) {
        this.background = background;
        this.inView = inView;
        this.offer = offer;
    }

    /** Looks at the files once. Does nothing while it is still looking. */
    void look() {
        List<FileSnapshot> files = inView.get();
        if (!looking && !files.isEmpty()) {
            looking = true;
            background.run(() -> files.stream().map(file -> new LaterSnapshot(file, file.again())).toList(), later -> {
                looking = false;
                later.forEach(this::compare);
            }, _ -> looking = false);
        }
    }

    private void compare(LaterSnapshot files) {
        Path file = files.before().file();
        if (!inView.get().contains(files.before())) {
            // It was opened again in the meantime.
            return;
        }
        if (files.now().equals(files.before())) {
            forget(file);
        } else if (!files.now().equals(offered.put(file, files.now()))) {
            withdraw(file);
            withdrawals.put(file, offer.apply(new ChangedFile(file, files.now().changedSince(files.before()))));
        }
    }

    /** Withdraws the offer of a file, which has been opened again. */
    void forget(Path file) {
        offered.remove(file);
        withdraw(file);
    }

    private void withdraw(Path file) {
        Runnable withdrawal = withdrawals.remove(file);
        if (withdrawal != null) {
            withdrawal.run();
        }
    }
}
