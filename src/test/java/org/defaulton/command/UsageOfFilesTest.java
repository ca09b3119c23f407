package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The usage command on scenario and member files that a user wrote. */
class UsageOfFilesTest {
    private static final String ASKS = "kind: scenario\nid: asks\nbase: demo.yaml\nname: Asking\n"
            + "controls:\n  - id: genai-training\n    initial: ask\n";
    private static final String FIRST = BuiltInContent.members().getFirst().id();
    private static final String MEMBER = "kind: member\nid: me\nname: Me\ncountry: US\nage: 40\njoined: 2024-08-31\n"
            + "items:\n  posts: {at-join: 7, per-month: 1}\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeBase() throws IOException {
        file("demo.yaml", Demo.TEXT);
    }

    private int usage(Object... args) {
        ErrorHandler errors = new ErrorHandler(false);
        return new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Stream<String> flow(String data, String use) {
        return out.toString().lines().filter(line -> line.contains("," + data + "," + use + ","));
    }

    @Test
    void a_scenario_file_is_used_like_one_that_ships() throws IOException {
        assertThat(usage("--scenario", file("asks.yaml", ASKS), "--format", "csv")).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(flow("posts", "train-content-ai")).singleElement()
                .asString()
                .startsWith("asks,writer,")
                .contains(",STOPPED,");
    }

    @Test
    void while_a_control_asks_nothing_is_taken_and_a_yes_lets_it_flow() throws IOException {
        Path asks = file("asks.yaml", ASKS);
        assertThat(usage("--scenario", asks, "--format", "csv")).isZero();
        assertThat(flow("posts", "train-content-ai")).singleElement()
                .asString()
                .contains(",STOPPED,")
                .contains(",0,0,0,0,");

        assertThat(usage("--scenario", asks, "--format", "csv", "--choose", "genai-training=on@2024-09-18")).isZero();
        assertThat(flow("posts", "train-content-ai")).anyMatch(line -> line.contains(",IN_USE,2024-09-18,"));
    }

    @Test
    void a_member_file_is_used_like_a_member_that_ships() throws IOException {
        assertThat(usage("--scenario", Demo.FILE, "--member", file("me.yaml", MEMBER), "--format", "csv")).isZero();

        // Seven on the day of joining and one on the day of the run.
        assertThat(flow("posts", "train-content-ai")).singleElement()
                .asString()
                .contains("demo,me,US,40,")
                .contains(",8,8,");
    }

    @Test
    void a_faulty_file_is_a_wrong_argument_and_one_line_with_its_first_fault() throws IOException {
        Path one = file("one.yaml", ASKS.replace("initial", "inital"));
        Path three = file("three.yaml", ASKS.replace("ask\n", "aks\n").replace("name", "naem") + "x: 1\n");

        assertThat(usage("--scenario", one)).isEqualTo(2);
        assertThat(usage("--scenario", three)).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString().lines().toList().getFirst())
                .startsWith("usage: --scenario: " + one + ":7:5: Unknown key \"inital\". Did you mean \"initial\"?");
        assertThat(err.toString().lines().toList().getLast())
                .startsWith("usage: --scenario: " + three + ":4:1: Unknown key \"naem\".")
                .endsWith("The file has 2 more faults; “defaulton check " + three + "” names all.");
    }

    @Test
    void items_that_the_scenario_does_not_know_are_a_fault_of_the_member_file() throws IOException {
        Path member = file("me.yaml", MEMBER.replace("posts", "post"));

        assertThat(usage("--scenario", Demo.FILE, "--member", member)).isEqualTo(2);

        assertThat(err.toString()).startsWith("usage: --member: " + member
                + ":8:3: The scenario \"Demo\" has no data category \"post\". Did you mean \"posts\"?");
    }

    @Test
    void a_member_with_data_that_the_scenario_lacks_is_refused_with_what_to_do() throws IOException {
        Path scenario = Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml");
        Path member = file("me.yaml",
                MEMBER + "  resumes: {at-join: 1, per-month: 0}\n" + "  groups: {at-join: 1, per-month: 0}\n");

        assertThat(usage("--scenario", scenario, "--member", FIRST)).isEqualTo(2);
        assertThat(usage("--scenario", scenario)).isEqualTo(2);
        assertThat(usage("--scenario", scenario, "--member", member)).isEqualTo(2);
        assertThat(usage("--scenario", scenario, "--member", file("fits.yaml", MEMBER))).isZero();

        assertThat(err.toString().lines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.getFirst())
                    .startsWith("usage: --member: The member “" + FIRST + "” makes data that the "
                            + "scenario “Small” does not have: ")
                    .endsWith("Write a member file with its data (posts, profile) and name it with --member.");
            assertThat(lines.get(1)).isEqualTo(lines.getFirst());
            assertThat(lines.getLast())
                    .startsWith("usage: --member: " + member
                            + ":9:3: The scenario \"Small\" has no data category \"resumes\".")
                    .endsWith("One more line does not fit this scenario either.");
        });
    }

    @Test
    void a_missing_file_and_a_folder_are_wrong_arguments() {
        Path missing = folder.resolve("missing.yaml");

        assertThat(usage("--scenario", missing)).isEqualTo(2);
        assertThat(usage("--member", folder)).isEqualTo(2);

        assertThat(err.toString().lines()).containsExactly(
                "usage: --scenario: " + missing + ": There is no such file. Check the name.",
                "usage: --member: " + folder + ": This is a folder. Name the files in it.");
    }

    @Test
    void an_existing_file_without_a_suffix_is_a_file_and_another_word_is_an_id() throws IOException {
        assertThat(usage("--scenario", file("asks", ASKS))).isZero();
        String shipped = BuiltInContent.scenarioIds().getLast();
        String mistyped = shipped.substring(0, shipped.length() - 1);
        assertThat(usage("--scenario", mistyped)).isEqualTo(2);

        assertThat(err.toString()).startsWith(
                "usage: --scenario: There is no scenario “" + mistyped + "”. Did you mean “" + shipped + "”?");
    }
}
