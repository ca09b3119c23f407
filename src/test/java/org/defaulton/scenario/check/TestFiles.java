package org.defaulton.scenario.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.scenario.file.LoadResult;

/** Small files that tests read: platforms and their member, each with one feature. A fault in one fails the test. */
public final class TestFiles {
    /** The platforms that show one feature each, and their member. */
    public static final Path FOLDER = Path.of("src/test/resources/org/defaulton/command/new-platform");
    /** The file of that member. */
    public static final Path MEMBER = FOLDER.resolve("member.yaml");

    /** The id of the platform that opens by default. */
    public static final String SHIPPED = BuiltInContent.scenarioIds().getFirst();

    private TestFiles() {
    }

    /** The platform that opens by default. */
    public static Scenario shipped() {
        return BuiltInContent.scenario(SHIPPED);
    }

    /** The platform in a file of {@link #FOLDER}. */
    public static Scenario scenario(String name) {
        return scenario(FOLDER.resolve(name));
    }

    /** A platform that differs from one of them. */
    public static Scenario scenario(String base, String differences) {
        String text = "kind: scenario\nid: of-this-test\nbase: " + base + "\n" + differences;
        return valid(ScenarioFiles.scenario("of-this-test.yaml", text.getBytes(StandardCharsets.UTF_8),
                new FileOnDisk(FOLDER.resolve("of-this-test.yaml"))));
    }

    /** The platform in any file. */
    public static Scenario scenario(Path file) {
        return valid(read(file));
    }

    /** The same, with the faults or the text. */
    public static LoadResult<Scenario> read(Path file) {
        return ScenarioFiles.scenario(file.getFileName().toString(), bytes(file), new FileOnDisk(file));
    }

    /** The member of the platforms. */
    public static Member member() {
        return valid(ScenarioFiles.member(MEMBER.getFileName().toString(), bytes(MEMBER)));
    }

    /** What was read; its faults are named if it has any. */
    public static <T> T valid(LoadResult<T> read) {
        return switch (read) {
            case LoadResult.ValidFile<T>(T value, _) -> value;
            case LoadResult.FaultyFile<T>(List<Fault> faults) -> throw new AssertionError(faults);
        };
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
