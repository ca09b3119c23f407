package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import org.defaulton.archive.ArchiveCounts;
import org.defaulton.archive.ArchiveReader;
import org.defaulton.archive.ReadingProgress;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.text.UserException;

/** Counts an archive in the background. Reports its progress and can be canceled. */
final class ArchiveJob implements Callable<ArchiveCounts>, ReadingProgress {
    private static final double STEP = 0.01;

    private final List<Path> parts;
    private final ArchiveFormat format;
    private final DoubleConsumer progress;
    private volatile boolean cancelled;
    private double told;

    /** @param progress gets the share that has been read, from 0 to 1, on the FX thread */
    ArchiveJob(List<Path> parts, ArchiveFormat format, DoubleConsumer progress) {
        this.parts = parts;
        this.format = format;
        this.progress = progress;
    }

    @Override
    public ArchiveCounts call() throws UserException {
        return ArchiveReader.read(parts, format, this);
    }

    @Override
    public void report(double share) {
        if (share - told >= STEP) {
            told = share;
            Platform.runLater(() -> unlessCancelled(() -> progress.accept(share)));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Drops results that arrive after the job was canceled. */
    void unlessCancelled(Runnable action) {
        if (!cancelled) {
            action.run();
        }
    }
}
