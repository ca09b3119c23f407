package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills the app at fifty random moments; everything it reported as saved is there. */
class KillTest {
    private static final int KILLS_PER_HOME = 10;
    private static final int MOST_LINES = 60;
    private static final int MOST_MICROS = 5_000;
    private static final int START_MICROS = 400_000;
    private static final String FEW = "20";

    @TempDir
    static Path shared;
    private static String classPath;
    private static Path archive;

    @TempDir
    Path temp;

    @BeforeAll
    static void archiveClasses() throws Exception {
        classPath = packed(shared.resolve("classes.jar"));
        archive = shared.resolve("classes.jsa");
        Process process = program("-XX:ArchiveClassesAtExit=" + archive, shared.resolve("home").toString(), FEW)
                .redirectErrorStream(true)
                .redirectOutput(shared.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(shared.resolve("said.txt"))).isZero();
        assertThat(archive).exists();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_that_was_said_to_be_saved_is_lost(long seed) throws Exception {
        Random random = new Random(seed);
        Path folder = temp.resolve("home");
        int saved = 0;
        for (int kill = 0; kill < KILLS_PER_HOME; kill++) {
            saved = Math.max(saved, runAndKill(folder, random));
            assertWhole(folder, saved);
        }
        try (Store store = Homes.open(folder)) {
            List<?> events = Homes.kept(store).map(Homes.Kept::events).orElse(List.of());
            assertThat(events).hasSizeGreaterThanOrEqualTo(saved).isEqualTo(Homes.events(events.size()));
        }
    }

    /** The program in a Java that starts fast: fifty starts are most of the time that this test takes. */
    private static ProcessBuilder program(String archiving, String... args) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", archiving, "-cp", classPath, AppendUntilKilled.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    /** An archive of classes needs jars: the folders on the class path are put into one. */
    private static String packed(Path jar) throws IOException {
        List<Path> entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path folder : entries.stream().filter(Files::isDirectory).toList()) {
                pack(folder, zip, names);
            }
        }
        return Stream.concat(Stream.of(jar), entries.stream().filter(Files::isRegularFile))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void pack(Path folder, ZipOutputStream zip, Set<String> names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (names.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        }
    }

    /**
     * Every third one is killed during its start, the others after some events. Returns the last event reported as
     * saved.
     */
    private int runAndKill(Path folder, Random random) throws Exception {
        Path errors = temp.resolve("errors.txt");
        Process process = program("-XX:SharedArchiveFile=" + archive, folder.toString()).redirectError(errors.toFile())
                .start();
        try (BufferedReader said = process.inputReader()) {
            List<String> lines = new ArrayList<>();
            boolean early = random.nextInt(3) == 0;
            if (!early) {
                read(said, 1 + random.nextInt(MOST_LINES), lines);
            }
            int wait = random.nextInt(early ? START_MICROS : MOST_MICROS);
            assertThat(process.waitFor(wait, TimeUnit.MICROSECONDS)).as(() -> text(errors)).isFalse();
            // By its handle, because destroying the Process itself would discard output that was not read yet.
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            process.waitFor();
            read(said, Integer.MAX_VALUE, lines);
            assertThat(lines).allMatch(line -> line.startsWith("saved "));
            return lines.isEmpty() ? 0 : Integer.parseInt(lines.getLast().substring("saved ".length()));
        }
    }

    private static void read(BufferedReader said, int count, List<String> lines) throws IOException {
        for (int i = 0; i < count; i++) {
            String line = said.readLine();
            if (line == null) {
                return;
            }
            lines.add(line);
        }
    }

    private static void assertWhole(Path folder, int saved) {
        if (Files.exists(folder.resolve("defaulton.sqlite"))) {
            assertThat(Raw.column(folder, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(Raw.column(folder, "SELECT count(*) - max(seq) FROM event GROUP BY session"))
                    .allMatch("0"::equals);
            String count = Raw.column(folder, "SELECT count(*) FROM event").getFirst();
            assertThat(Integer.parseInt(count)).isGreaterThanOrEqualTo(saved);
        } else {
            assertThat(saved).isZero();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
