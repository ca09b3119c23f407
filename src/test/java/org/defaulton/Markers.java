package org.defaulton;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.defaulton.scenario.ArchiveFile;
import org.defaulton.scenario.ArchiveFormat;

/** Archives in which every word but the headers and dates, and every name that is not the platform's, is a marker. */
public final class Markers {
    /** Found nowhere else, and part of every marker. */
    public static final String MARK = "Xyzzyq";
    private static final int ROWS = 5;

    private Markers() {
    }

    /** As a ZIP. */
    public static Path archive(Path zip, ArchiveFormat format) throws IOException {
        try (OutputStream to = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(to)) {
            for (Map.Entry<String, String> file : files(format).entrySet()) {
                out.putNextEntry(new ZipEntry(MARK + "_export/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    /** As a folder. */
    public static Path folder(Path folder, ArchiveFormat format) throws IOException {
        for (Map.Entry<String, String> file : files(format).entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        return folder;
    }

    /** One that takes some time. */
    public static Path large(Path zip) throws IOException {
        byte[] rows = ("2024-09-18 14:03:22," + MARK + ",".repeat(30) + "\n").repeat(10_000)
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream to = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(to)) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("Shares.csv"));
            for (int i = 0; i < 100; i++) {
                out.write(rows);
            }
        }
        return zip;
    }

    private static Map<String, String> files(ArchiveFormat format) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ArchiveFile file : format.files()) {
            String name = file.names().getFirst();
            if (file.pages()) {
                files.put(name + "/" + MARK + ".html", MARK);
            } else {
                files.put(name + ".csv", table(file));
            }
        }
        files.put(MARK + "-unknown.csv", "Date,Text\n2024-09-18,\"" + MARK + "\"");
        files.put("media/" + MARK + ".jpg", MARK);
        return files;
    }

    private static String table(ArchiveFile file) {
        List<String> columns = file.header() == null
                ? Stream.concat(file.date().stream(), Stream.of("Details")).toList()
                : List.of(file.header().split(","));
        String header = String.join(",", columns);
        String rows = Stream.iterate(1, row -> row + 1)
                .limit(ROWS)
                .map(row -> columns.stream()
                        .map(column -> file.date().contains(column)
                                ? "2026-0" + (3 + row) + "-18 14:03:22"
                                : "\"" + MARK + "-" + row + " said \\\"" + MARK + "\\\",\n" + MARK + " and more\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return (file.preamble() == null ? "" : MARK + ":\n\"" + MARK + "\"\n\n") + header + "\n" + rows + "\n";
    }
}
