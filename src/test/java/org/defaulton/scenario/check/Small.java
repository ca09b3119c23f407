package org.defaulton.scenario.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.Fault;

/** A small scenario without faults, and the faults of edits of it. */
public final class Small {
    private Small() {
    }

    public static String text() {
        return resource("small.yaml");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Small.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small scenario with the first occurrence of a piece replaced. */
    public static String with(String piece, String replacement) {
        int at = text().indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("The small scenario has no \"" + piece + "\".");
        }
        return text().substring(0, at) + replacement + text().substring(at + piece.length());
    }

    /** The faults of a text as a user reads them. */
    public static List<String> faults(String text) {
        return ScenarioFiles.check("f", bytes(text), BaseFiles.NONE).stream().map(Fault::toString).toList();
    }

    static String string(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
