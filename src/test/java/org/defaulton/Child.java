package org.defaulton;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A separate process, started as a user would.
 *
 * @param exitCode of the process
 * @param out its standard output
 * @param err its standard error
 */
record Child(int exitCode, String out, String err) {
    private static final int MOST_SECONDS = 120;

    /** Runs a class from a class path in a folder, without a display, and waits for it to end. */
    static Child run(Path folder, String classPath, String... mainAndArgs) throws Exception {
        return run(folder, MOST_SECONDS, classPath, mainAndArgs);
    }

    /** The same for a class that takes longer than users wait. */
    static Child run(Path folder, int mostSeconds, String classPath, String... mainAndArgs) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        command.addAll(List.of(mainAndArgs));
        return run(folder, mostSeconds, command);
    }

    /**
     * The same with a shell script, in which "$@" starts the app. Characters outside ASCII come from printf, because
     * the language of this test run must not matter.
     */
    static Child script(Path folder, String script) throws Exception {
        return run(folder, MOST_SECONDS,
                List.of("sh", "-c", script, "sh", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                        absoluteClassPath(), "org.defaulton.Start"));
    }

    static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Child run(Path folder, int mostSeconds, List<String> command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        if (!process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running after " + mostSeconds + " s: " + command);
        }
        return new Child(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
