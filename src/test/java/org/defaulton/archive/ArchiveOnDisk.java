package org.defaulton.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.defaulton.scenario.ArchiveFormat;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.text.UserException;

/** Builds an archive from files and writes it as a folder or a ZIP file. */
record ArchiveOnDisk(Map<String, byte[]> files) {
    static final ArchiveFormat FORMAT = TestFiles.shipped().archive();

    static ArchiveOnDisk empty() {
        return new ArchiveOnDisk(new LinkedHashMap<>());
    }

    static ArchiveOnDisk of(String file, String... lines) {
        return empty().with(file, lines);
    }

    ArchiveOnDisk with(String file, String... lines) {
        return with(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    ArchiveOnDisk with(String file, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(file, content);
        return new ArchiveOnDisk(more);
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        return folder;
    }

    Path zip(Path zip) throws IOException {
        try (OutputStream to = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(to)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    static ArchiveCounts read(Path... parts) throws UserException {
        return ArchiveReader.read(List.of(parts), FORMAT, ReadingProgress.NONE);
    }
}
