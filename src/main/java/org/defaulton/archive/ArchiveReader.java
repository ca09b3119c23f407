package org.defaulton.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;

/**
 * Counts the items in the copy of their data that members get from a platform: a ZIP file, a folder, or several.
 * It keeps only the counts. No text of an archive, not even a file name, reaches a result, a message or an exception.
 */
public final class ArchiveReader {
    private final ArchiveFormat format;
    private final ReadingProgress progress;
    private final ArchiveLimits limits;

    private ArchiveReader(ArchiveFormat format, ReadingProgress progress, ArchiveLimits limits) {
        this.format = format;
        this.progress = progress;
        this.limits = limits;
    }

    /**
     * Counts the items. Blocks while it reads from the disk.
     *
     * @param parts the ZIP files or folders, at least one; ZIP files in a folder are read, too
     * @throws UserException if the archive cannot be read or has another format; the message says what to do
     * @throws CancellationException if {@code progress} reports that reading was canceled
     */
    public static ArchiveCounts read(List<Path> parts, ArchiveFormat format, ReadingProgress progress)
            throws UserException {
        return read(parts, format, progress, ArchiveLimits.USUAL);
    }

    static ArchiveCounts read(List<Path> parts, ArchiveFormat format, ReadingProgress progress, ArchiveLimits limits)
            throws UserException {
        ArchiveReader reader = new ArchiveReader(format, progress, limits);
        try (OpenArchive archive = OpenArchive.of(parts, limits)) {
            return reader.count(archive.entries());
        } catch (IOException | RuntimeException e) {
            // Leaves out the cause, because its message could quote the archive.
            throw new UserException(Messages.of(ArchiveReader.class).text("problem." + key(e)));
        }
    }

    private static String key(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CancellationException cancelled -> throw cancelled;
                case ArchiveProblemException problem -> {
                    return String.valueOf(problem.getMessage());
                }
                case ZipException _,EOFException _ -> {
                    return "damaged";
                }
                case NoSuchFileException _ -> {
                    return "missing";
                }
                case AccessDeniedException _ -> {
                    return "denied";
                }
                default -> {
                    // A problem further down the chain may be more specific.
                }
            }
        }
        return isOfTable(failure) ? "damaged" : "unreadable";
    }

    private static boolean isOfTable(Exception failure) {
        return failure instanceof CsvParseException || failure instanceof UncheckedIOException
                || !(failure instanceof IOException);
    }

    private ArchiveCounts count(List<ArchiveEntry> entries) throws IOException {
        KnownFiles known = new KnownFiles(format);
        List<ArchiveEntry> files = entries.stream().filter(entry -> !KnownFiles.isOfSystem(entry.path())).toList();
        if (files.isEmpty()) {
            throw new ArchiveProblemException("empty");
        }
        List<KnownFiles.KnownEntry> found = files.stream().flatMap(known::find).toList();
        if (found.isEmpty()) {
            throw new ArchiveProblemException("foreign");
        }
        CountsBuilder counts = new CountsBuilder(files.size() - found.size());
        read(found, counts);
        return counts.built();
    }

    private void read(List<KnownFiles.KnownEntry> found, CountsBuilder counts) throws IOException {
        long expected = tables(found).mapToLong(known -> Math.max(0, known.entry().bytes())).sum();
        if (expected > limits.bytes()) {
            throw new ArchiveProblemException("too-large");
        }
        MeteredStream.ReadingMeter meter = new MeteredStream.ReadingMeter(limits, progress, expected);
        for (KnownFiles.KnownEntry known : found) {
            counts.add(known, known.file().pages() ? page() : table(known, meter));
        }
    }

    private static Stream<KnownFiles.KnownEntry> tables(List<KnownFiles.KnownEntry> found) {
        return found.stream().filter(known -> !known.file().pages());
    }

    private static FileTally page() {
        FileTally tally = new FileTally();
        tally.addUndated();
        return tally;
    }

    private static FileTally table(KnownFiles.KnownEntry known, MeteredStream.ReadingMeter meter) throws IOException {
        meter.check(known.entry());
        try (InputStream content = known.entry().content().open()) {
            return TableCounter.count(known.file(), new MeteredStream(content, known.entry().packedBytes(), meter));
        }
    }
}
