package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.Start;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the start of the process to the first frame of the window: the app, going on with a session, against a JavaFX
 * window with one label. Both from jars, with the options of the build, without a display, first as they are and then each with an AOT cache.
 * In turns.
 */
@Tag("bench")
class StartBench {
    private static final double BAR = 1.3;
    private static final int ROUNDS = 15;
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    private final Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "start-bench")
            .toAbsolutePath();

    StartBench() throws IOException {
    }

    @Test
    void the_first_frame_comes_nearly_as_soon_as_that_of_a_bare_window() throws Exception {
        Path app = jar("app", classes(Start.class), ".");
        Path probe = jar("probe", classes(StartBench.class), "org/defaulton/bench");
        List<String> appPath = classPath("", probe, app);
        List<String> barePath = classPath("javafx-", probe, probe);

        // The first start also begins the session with which the others go on.
        run(command(appPath, "app"));
        run(command(barePath, "bare"));
        double plain = ratio("no cache", command(appPath, "app"), command(barePath, "bare"));

        run(command(appPath, "app", "training", "-XX:AOTCacheOutput=" + folder.resolve("app.aot")));
        run(command(barePath, "bare", "training", "-XX:AOTCacheOutput=" + folder.resolve("bare.aot")));
        double cached = ratio("AOT cache", command(appPath, "app", "", "-XX:AOTCache=" + folder.resolve("app.aot")),
                command(barePath, "bare", "", "-XX:AOTCache=" + folder.resolve("bare.aot")));

        assertThat(plain).isPositive();
        assertThat(cached).isLessThanOrEqualTo(BAR);
    }

    private double ratio(String name, List<String> app, List<String> bare) throws Exception {
        long[] ours = new long[ROUNDS];
        long[] theirs = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = run(app);
            theirs[round] = run(bare);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double ratio = (double) ours[ROUNDS / 2] / theirs[ROUNDS / 2];
        System.out.printf(
                "first frame, %s: app %.0f ms (%.0f to %.0f), bare window %.0f ms (%.0f to %.0f), ratio %.2f%n",
                name, ours[ROUNDS / 2] / 1e6, ours[0] / 1e6, ours[ROUNDS - 1] / 1e6, theirs[ROUNDS / 2] / 1e6,
                theirs[0] / 1e6, theirs[ROUNDS - 1] / 1e6, ratio);
        return ratio;
    }

    /** Runs a program to its end and says how many nanoseconds it took. */
    private long run(List<String> command) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // There is a display as far as the app can see, and a home of its own.
        builder.environment().putAll(Map.of("DISPLAY", ":0", "XDG_DATA_HOME", folder.toString(), "LOCALAPPDATA",
                folder.toString()));
        long start = System.nanoTime();
        int exitCode = builder.start().waitFor();
        long took = System.nanoTime() - start;
        assertThat(exitCode).as(() -> read(output)).isZero();
        return took;
    }

    private List<String> command(List<String> classPath, String program) {
        return command(classPath, program, "");
    }

    private List<String> command(List<String> classPath, String program, String training, String... cache) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of(cache));
        command.addAll(List.of("-Duser.home=" + folder, "-classpath", String.join(File.pathSeparator, classPath),
                FirstFrame.class.getName(), program));
        if (!training.isEmpty()) {
            command.add(training);
        }
        return command;
    }

    /** The jars given, and those of this test whose names begin so. */
    private static List<String> classPath(String libraries, Path... first) {
        Stream<String> others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith(libraries));
        return Stream.concat(Stream.of(first).map(Path::toString), others).distinct().collect(Collectors.toList());
    }

    /** An AOT cache works with jars only, not with folders of classes. */
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
