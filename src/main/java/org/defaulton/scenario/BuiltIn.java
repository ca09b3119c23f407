package org.defaulton.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The scenarios and members that ship with the app. They are checked in the build, not at every start, so that they
 * load fast. Each call reads anew.
 */
public final class BuiltIn {
    private BuiltIn() {
    }

    /** Ids of the scenarios; the first is the default. */
    public static List<String> scenarioIds() {
        return index("scenarios");
    }

    /**
     * The scenario with the id.
     *
     * @throws IllegalArgumentException if none ships under that id
     */
    public static Scenario scenario(String id) {
        return record("scenarios/" + id + ".yaml", scenarioText(id), Scenario.class);
    }

    /**
     * The text of the scenario's file.
     *
     * @throws IllegalArgumentException if none ships under that id
     */
    public static String scenarioText(String id) {
        if (!scenarioIds().contains(id)) {
            throw new IllegalArgumentException("No scenario \"" + id + "\" ships with the app.");
        }
        return text("scenarios/" + id + ".yaml");
    }

    /** The members, in the order in which they are offered; the first is the default. */
    public static List<Member> members() {
        return index("members").stream().map(id -> "members/" + id + ".yaml")
                .map(name -> record(name, text(name), Member.class)).toList();
    }

    private static List<String> index(String folder) {
        return text(folder + "/index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static <T> T record(String name, String text, Class<T> type) {
        Faults faults = new Faults(name);
        Tree root = YamlReader.read(text, faults)
                .orElseThrow(() -> new IllegalStateException(faults.inFileOrder().toString()));
        return Records.of(root, type);
    }

    private static String text(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The app lacks its file " + name + ". Install it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The app’s file " + name + " cannot be read. Install it again.", e);
        }
    }
}
