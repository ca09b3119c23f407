package org.defaulton.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All parts of an archive. They stay open until closed. */
final class OpenArchive implements Closeable {
    private final ArchiveLimits limits;
    private final List<ZipPart> zips = new ArrayList<>();
    private final List<ArchiveEntry> entries = new ArrayList<>();

    private OpenArchive(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** @throws ArchiveProblemException if a part is not an archive, or there are too many files */
    static OpenArchive of(List<Path> parts, ArchiveLimits limits) throws IOException {
        OpenArchive archive = new OpenArchive(limits);
        try {
            for (Path part : parts) {
                archive.add(part);
            }
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    List<ArchiveEntry> entries() {
        return entries;
    }

    private void add(Path part) throws IOException {
        if (!Files.exists(part)) {
            throw new NoSuchFileException("");
        }
        if (Files.isDirectory(part)) {
            addFolder(part);
        } else if (Files.size(part) == 0) {
            throw new ArchiveProblemException("empty");
        } else if (ZipPart.is(part)) {
            addZip(part);
        } else {
            throw new ArchiveProblemException("no-archive");
        }
    }

    /** Finds ZIP files in the folder, too, because a member may have put all parts there without unpacking them. */
    private void addFolder(Path folder) throws IOException {
        FolderPart part = new FolderPart(folder, limits);
        for (Path file : part.files()) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") && ZipPart.is(file)) {
                addZip(file);
            } else {
                add(part.entry(file));
            }
        }
    }

    private void addZip(Path file) throws IOException {
        ZipPart zip = ZipPart.open(file, limits);
        zips.add(zip);
        zip.entries().forEach(this::add);
    }

    private void add(ArchiveEntry entry) {
        if (entries.size() == limits.files()) {
            throw new ArchiveProblemException("too-many-files");
        }
        entries.add(entry);
    }

    @Override
    public void close() throws IOException {
        for (ZipPart zip : zips) {
            zip.close();
        }
    }
}
