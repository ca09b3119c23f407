package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that put a setting elsewhere, on bases in other folders, and a user’s own population: each a small file. */
class LayoutFilesTest {
    private static final Path FILES = Path.of("src/test/resources/org/defaulton/command/layout");
    private static final String SHIPPED = BuiltInContent.scenarioIds().getFirst();

    @TempDir
    Path folder;

    private static String usage(Object scenario, Object... args) {
        return UsageRun.ofScenario(scenario, args).printed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-page-deeper.yaml", "moved-switch.yaml"})
    void moving_a_switch_does_not_change_the_uses(String file) {
        String off = "genai-training=off@2024-10-01";

        // The first line names the condition.
        assertThat(usage(FILES.resolve(file), "--at", "2025-06-01", "--choose", off).lines().skip(1))
                .containsExactlyElementsOf(
                        usage(Demo.FILE, "--at", "2025-06-01", "--choose", off).lines().skip(1).toList())
                .anyMatch(line -> line.matches(" *Posts +stopped +1 Oct 2024.*"));
    }

    @Test
    void a_condition_can_put_the_switch_one_page_deeper() throws IOException {
        Scenario deeper = TestFiles.scenario(FILES.resolve("one-page-deeper.yaml"));
        Scenario base = Demo.SCENARIO;
        Row row = deeper.row("genai");

        assertThat(deeper.wayTo(row)).containsExactly("Data privacy", "Advanced");
        assertThat(base.wayTo(base.row("genai"))).containsExactly("Data privacy");
        assertThat(row.controls()).isEqualTo(base.row("genai").controls());
        assertThat(row.text()).isEqualTo(base.row("genai").text());
        assertThat(row.claims()).containsExactly("set-by-this-scenario");
        assertThat(deeper.control("genai-training").claims()).isEqualTo(base.control("genai-training").claims());
        assertThat(deeper.rows().map(Row::id)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(base.rows().map(Row::id), Stream.of("advanced")).toList());
    }

    @Test
    void a_condition_can_move_the_switch_to_another_section_under_another_name() throws IOException {
        Scenario moved = TestFiles.scenario(FILES.resolve("moved-switch.yaml"));

        assertThat(moved.section("advertising-data").groups().getFirst().rows()).first().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Help us improve AI");
            assertThat(row.controls()).containsExactly("genai-training");
            assertThat(row.question()).isNull();
            assertThat(row.article()).isNull();
        });
        assertThat(moved.section("data-privacy").groups().getFirst().rows()).extracting(Row::id)
                .doesNotContain("genai");
    }

    @Test
    void an_overlay_of_an_overlay_of_a_file_in_another_folder_starts_switched_off() throws IOException {
        Path file = FILES.resolve("conditions/quiet-renamed.yaml");

        assertThat(usage(file, "--member", TestFiles.MEMBER, "--at", "2025-07-01"))
                .startsWith("Quiet (other words): Writer,")
                .contains("Train the model  stopped", "The setting “Help everyone” starts at “Off”");
        assertThat(usage(TestFiles.FOLDER.resolve("platform.yaml"), "--member", TestFiles.MEMBER, "--at", "2025-07-01"))
                .contains("Train the model  in use");
        assertThat(TestFiles.scenario(file).control("train").label()).isEqualTo("Help everyone");
        assertThat(TestFiles.scenario(file).section("privacy").groups().getFirst().label()).isEqualTo("Community");
    }

    @Test
    void a_base_of_a_base_that_is_gone_is_named_with_the_way_to_it() throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/first.yaml"), "kind: scenario\nid: first\nbase: ../lost.yaml\n");
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "kind: scenario\nid: mine\nbase: own/first.yaml\n");

        assertThat(((LoadResult.FaultyFile<Scenario>) TestFiles.read(mine)).faults()).singleElement()
                .hasToString(
                        "mine.yaml:3:7: The base has a fault: own/first.yaml:3:7: There is no file \"../lost.yaml\" "
                                + "beside this one that can be read. Correct the name, or put the file there.");
    }

    @Test
    void a_platform_has_the_population_of_a_file_and_keeps_it_without_the_file() throws IOException {
        LoadResult<Scenario> read = TestFiles.read(FILES.resolve("own-population.yaml"));
        String stored = ((LoadResult.ValidFile<Scenario>) read).text();
        Scenario again = TestFiles.valid(ScenarioFiles.scenario("stored", stored.getBytes(StandardCharsets.UTF_8)));

        assertThat(again).isEqualTo(TestFiles.scenario(FILES.resolve("own-population.yaml")));
        assertThat(Objects.requireNonNull(again.everyone()).members().total()).isEqualTo(100);
        assertThat(again.population()).isEqualTo("town");
        assertThat(again.claims()).extracting(claim -> claim.id()).contains("model-guess");
    }

    @Test
    void an_overlay_replaces_the_population_of_its_base_as_a_whole() throws IOException {
        Files.copy(FILES.resolve("people/town.yaml"), folder.resolve("town.yaml"));
        Path file = Files.writeString(folder.resolve("mine.yaml"),
                "kind: scenario\nid: mine\nbase: " + SHIPPED + "\npopulation: town.yaml\n");
        Path back = Files.writeString(folder.resolve("back.yaml"),
                "kind: scenario\nid: back\nbase: mine.yaml\npopulation: " + BuiltInContent.populationIds().getFirst()
                        + "\n");

        assertThat(Objects.requireNonNull(TestFiles.scenario(file).everyone()).name()).isEqualTo("Town");
        assertThat(TestFiles.scenario(back).everyone()).isEqualTo(BuiltInContent.scenario(SHIPPED).everyone());
    }

    @Test
    void a_population_that_is_missing_or_faulty_is_named_with_its_place() throws IOException {
        String head = "kind: scenario\nid: mine\nbase: " + SHIPPED + "\npopulation: ";
        Files.writeString(folder.resolve("town.yaml"),
                Files.readString(FILES.resolve("people/town.yaml")).replace("total: 100", "total: 50"));
        Path missing = Files.writeString(folder.resolve("missing.yaml"), head + "tow.yaml\n");
        Path faulty = Files.writeString(folder.resolve("faulty.yaml"), head + "town.yaml\n");
        Path inside = Files.writeString(folder.resolve("inside.yaml"), head + "{id: town, name: Town}\n");

        assertThat(((LoadResult.FaultyFile<Scenario>) TestFiles.read(missing)).faults()).singleElement()
                .hasToString("missing.yaml:4:13: There is no file \"tow.yaml\" beside this one that can be read. "
                        + "Correct the name, or put the file there.");
        assertThat(((LoadResult.FaultyFile<Scenario>) TestFiles.read(faulty)).faults()).singleElement()
                .hasToString("faulty.yaml:4:13: The population has a fault: town.yaml:10:10: The countries have 90 "
                        + "members together, more than the total of 50. Raise the total or lower a country.");
        assertThat(((LoadResult.FaultyFile<Scenario>) TestFiles.read(inside)).faults()).first()
                .asString()
                .startsWith("inside.yaml:4:13: The key \"sources\" is missing here.");
    }
}
