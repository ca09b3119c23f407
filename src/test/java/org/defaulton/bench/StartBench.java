package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.Start;
import org.defaulton.bench.FirstFrame.Wanted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the start of the process to a drawn window: the app resuming a session, compared with a JavaFX window with one
 * label, both from jars, with the options of the build and an AOT cache each; and with a browser showing a page of the
 * same screen. Without a display, in turns.
 */
@Tag("bench")
class StartBench {
    private static final double BAR = 1.3;
    private static final double BAR_BROWSER = 1.0;
    private static final double BAR_BROWSER_MEMORY = 0.75;
    private static final int ROUNDS = 15;
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    private final Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "start-bench")
            .toAbsolutePath();
    private final Path probe = jar("probe", classes(StartBench.class), "org/defaulton/bench");
    private final List<String> appPath = classPath("", probe, jar("app", classes(Start.class), "."));
    private final List<String> barePath = classPath("javafx-", probe, probe);

    StartBench() throws Exception {
    }

    @Test
    void the_first_frame_comes_nearly_as_soon_as_that_of_a_bare_window() throws Exception {
        // The first start also begins the session that the others resume.
        run(command(appPath, Wanted.WHOLE, ""));
        run(command(barePath, Wanted.BARE, ""));
        double plain = ratio("no cache", command(appPath, Wanted.USABLE, ""), command(appPath, Wanted.WHOLE, ""),
                command(barePath, Wanted.BARE, ""));
        String bare = cache("bare", barePath, Wanted.BARE);
        String app = cache("app", appPath, Wanted.WHOLE);
        double cached = ratio("AOT cache", command(appPath, Wanted.USABLE, "", app),
                command(appPath, Wanted.WHOLE, "", app), command(barePath, Wanted.BARE, "", bare));

        assertThat(plain).isPositive();
        assertThat(cached).isLessThanOrEqualTo(BAR);
    }

    @Test
    void the_first_frame_comes_sooner_than_a_browser_shows_a_page_of_the_same_screen() throws Exception {
        Optional<Chromium> found = Chromium.onThisComputer(folder);
        assumeTrue(found.isPresent(), "There is no Chromium on this computer to compare with.");
        Chromium browser = found.get();
        run(command(appPath, Wanted.WHOLE, ""));
        List<String> app = command(appPath, Wanted.USABLE, "", cache("app", appPath, Wanted.WHOLE));
        browser.show(false);
        List<Effort> ours = new ArrayList<>();
        List<Effort> theirs = new ArrayList<>();
        List<Effort> memory = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(run(app));
            theirs.add(browser.show(false));
            memory.add(browser.show(true));
        }
        Effort we = Effort.median(ours);
        double wall = we.wall() / Effort.median(theirs).wall();
        double peak = we.peak() / Effort.median(memory).peak();
        System.out.printf("first frame %s; Chromium %.0f ms, %.0f MB; ratios %.2f and %.2f%n", we,
                Effort.median(theirs).wall(), Effort.median(memory).peak(), wall, peak);
        assertThat(wall).isLessThan(BAR_BROWSER);
        assertThat(peak).isLessThan(BAR_BROWSER_MEMORY);
    }

    /**
     * Runs all three in turns; returns how much longer the app's first usable frame takes than that of the bare window.
     */
    private double ratio(String name, List<String> usable, List<String> whole, List<String> bare) throws Exception {
        List<List<String>> programs = List.of(usable, whole, bare);
        List<List<Effort>> runs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            for (int program = 0; program < programs.size(); program++) {
                runs.get(program).add(run(programs.get(program)));
            }
        }
        List<Effort> medians = runs.stream().map(Effort::median).toList();
        double ratio = medians.get(0).wall() / medians.get(2).wall();
        System.out.printf("first frame, %s: app usable %s; whole %s; bare window %s; ratio %.2f%n", name,
                medians.get(0), medians.get(1), medians.get(2), ratio);
        return ratio;
    }

    /** The option for a cache, which this creates. */
    private String cache(String name, List<String> classPath, Wanted wanted) throws Exception {
        Path file = folder.resolve(name + ".aot");
        run(command(classPath, wanted, "training", "-XX:AOTCacheOutput=" + file));
        return "-XX:AOTCache=" + file;
    }

    /** Runs a program to its end. */
    private Effort run(List<String> command) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // To the app, there seems to be a display; it gets a home of its own.
        builder.environment()
                .putAll(Map.of("DISPLAY", ":0", "XDG_DATA_HOME", folder.toString(), "LOCALAPPDATA", folder.toString()));
        long start = System.nanoTime();
        int exitCode = builder.start().waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        assertThat(exitCode).as(() -> read(output)).isZero();
        return Effort.of(took, read(output));
    }

    private List<String> command(List<String> classPath, Wanted wanted, String training, String... cache) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of(cache));
        command.addAll(List.of("-Duser.home=" + folder, "-classpath", String.join(File.pathSeparator, classPath),
                FirstFrame.class.getName(), wanted.name()));
        if (!training.isEmpty()) {
            command.add(training);
        }
        return command;
    }

    /** The given jars, and those of the test's class path whose names start with the prefix. */
    private static List<String> classPath(String libraries, Path... first) {
        Stream<String> others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith(libraries));
        return Stream.concat(Stream.of(first).map(Path::toString), others).distinct().collect(Collectors.toList());
    }

    /** An AOT cache works only with jars, not with class folders. */
    private Path jar(String name, Path classes, String part) {
        Path file = folder.resolve(name + ".jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(
                tool.run(System.out, System.err, "--create", "--file", file.toString(), "-C", classes.toString(), part))
                .isZero();
        return file;
    }

    private static Path classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
