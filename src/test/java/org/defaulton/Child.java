package org.defaulton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own, as a person starts it.
 *
 * @param exitCode of the process
 * @param out what it printed
 * @param err what it complained about
 */
record Child(int exitCode, String out, String err) {
    private static final int MOST_SECONDS = 120;

    /** Runs a class on a class path in a folder, without a display, and waits for its end. */
    static Child run(Path folder, String classPath, String... mainAndArgs) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        command.addAll(List.of(mainAndArgs));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running after " + MOST_SECONDS + " s: " + command);
        }
        return new Child(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
