package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.Fault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenario files of authors who did not write the app, valid and faulty: none prevents this start or the next one. */
class InputsTest {
    @TempDir
    Path home;

    static Stream<Path> files() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(InputsTest.class.getResource("/org/defaulton/inputs")).toURI());
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.yaml")) {
            all.forEach(files::add);
        }
        return files.stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void opens_or_reports_its_faults_and_the_next_start_shows_the_same(Path file) throws Exception {
        String name = String.valueOf(file.getFileName());
        List<Fault> faults = ScenarioFiles.check(name, Files.readAllBytes(file), BaseFiles.NONE);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.toString()).matches("\\S+:[0-9]+:[0-9]+: (?s).+")
                .doesNotContain("Exception", "org.snakeyaml"));
        String platform;
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(file));
            person.waitUntil(
                    () -> person.sees("#faults") || person.sees("#notice") || !person.text("#platform").equals("Demo"));
            if (person.sees("#faults")) {
                assertThat(faults).isNotEmpty();
                person.click("#faults-close");
            }
            walk(person);
            platform = person.text("#platform");
            assertThat(faults.isEmpty()).isEqualTo(!platform.equals("Demo"));
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo(platform);
            walk(person);
        }
    }

    private static void walk(Person person) {
        for (String view : List.of("time", "choices", "everyone", "flow")) {
            person.click("#tab-" + view);
            assertThat(person.words()).isNotEmpty();
        }
        person.click("#enlarge").click("#enlarge").waitUntilSaved();
        assertThat(person.words()).noneMatch(words -> words.contains("Something went wrong"));
    }
}
