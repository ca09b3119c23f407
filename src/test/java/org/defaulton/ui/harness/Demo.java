package org.defaulton.ui.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.LoadResult;

/** A made-up platform with one of everything that a screen can show, so that screen tests are fast. */
public final class Demo {
    /** Its file. */
    public static final Path FILE = Path.of("src/test/resources/org/defaulton/ui/harness/demo.yaml");
    /** The text of its file. */
    public static final String TEXT = read();
    /** The platform. */
    public static final Scenario SCENARIO = of(TEXT);

    private Demo() {
    }

    /** The demo with a main switch that has no value until the member chooses one. */
    public static Scenario asking() {
        return of(TEXT.replaceFirst("(?s)(- id: genai-training\n.*?initial: )'on'", "$1ask"));
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The platform of a text, such as that of the demo with something more. */
    public static Scenario of(String text) {
        return switch (ScenarioFiles.scenario("demo.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case LoadResult.ValidFile<Scenario>(Scenario scenario, String _) -> scenario;
            case LoadResult.FaultyFile<Scenario>(List<Fault> faults) -> throw new AssertionError(faults);
        };
    }
}
