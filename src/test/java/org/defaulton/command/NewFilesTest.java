package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Files to start from. */
class NewFilesTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        ErrorHandler errors = new ErrorHandler(false);
        return new CommandLine(new WindowCommand(_ -> 0)).addSubcommand(new UsageCommand(ContentCatalog.builtIn()))
                .addSubcommand(new CheckCommand(ContentCatalog.builtIn()))
                .addSubcommand(new NewCommand(ContentCatalog.builtIn()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private void assertGood(Object... args) {
        assertThat(run(args)).as(out + " " + err).isZero();
    }

    /** The usage that the command prints. */
    private String usage(Object... args) {
        out.getBuffer().setLength(0);
        assertGood(Stream.concat(Stream.of("usage"), Stream.of(args)).toArray());
        return out.toString();
    }

    private String refusal(int exitCode, Object... args) throws IOException {
        err.getBuffer().setLength(0);
        assertThat(run(args)).isEqualTo(exitCode);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
        return err.toString().strip();
    }

    static List<String> shipped() {
        return BuiltInContent.scenarioIds();
    }

    @Test
    void a_new_scenario_is_valid_and_its_usage_can_be_computed() throws IOException {
        Path file = folder.resolve("My First Plátform.yaml");

        assertGood("new", "scenario", file);
        assertGood("check", file);

        assertThat(out.toString()).endsWith("no faults\n");
        assertThat(Files.readString(file)).contains("\nid: 'my-first-platform'\n").doesNotContain("${");
        assertThat(usage("--scenario", file)).startsWith("Example Network: Hobby cook");
        assertThat(usage("--scenario", file, "--member", "student", "--at", "2025-06-01")).contains("Germany");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2025", "null", "true", "1e3", "~", "0x1f", "2025-01-01", "-"})
    void a_new_file_of_any_name_is_valid(String name) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        for (String kind : List.of("scenario", "condition", "member", "population")) {
            assertGood("new", kind, file);
            assertGood("check", file);
            Files.delete(file);
        }
    }

    @Test
    void a_new_scenario_has_one_of_everything_that_a_first_platform_needs() throws IOException {
        Path file = folder.resolve("first.yaml");
        assertGood("new", "scenario", file);

        Scenario scenario = ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("f", Files.readAllBytes(file)))
                .value();

        assertThat(scenario.data()).hasSize(4);
        assertThat(scenario.uses()).hasSize(2);
        assertThat(scenario.claims()).extracting(claim -> claim.kind().name())
                .contains("STATED", "REPORTED", "ASSUMED");
        assertThat(scenario.timeline()).hasSize(1);
        assertThat(scenario.members()).hasSize(2);
        assertThat(scenario.hasForm()).isFalse();
        List<String> lines = Files.readAllLines(file);
        assertThat(IntStream.range(0, lines.size()).filter(line -> lines.get(line).matches("[a-z][a-z-]*:.*")))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line == 0 ? "" : lines.get(line - 1)).as(lines.get(line)).startsWith("#"));
        assertThat(Files.readString(file).lines().filter(line -> line.strip().startsWith("#")).count())
                .isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_new_condition_of_a_shipped_platform_is_valid_and_says_the_same_until_it_is_changed(String id)
            throws IOException {
        Path file = folder.resolve("plain.yaml");

        assertGood("new", "condition", file, "--scenario", id);
        assertGood("check", file);

        assertThat(Files.readString(file)).contains("\nbase: '" + id + "'\n");
        // Only the name in the first line differs.
        assertThat(usage("--scenario", file).lines().skip(1))
                .isEqualTo(usage("--scenario", id).lines().skip(1).toList());
    }

    @Test
    void a_new_condition_of_a_platform_with_a_deep_switch_is_valid() throws IOException {
        Path deep = Path.of("src/test/resources/org/defaulton/command/layout/one-page-deeper.yaml").toAbsolutePath();
        Path file = folder.resolve("plain.yaml");

        assertGood("new", "condition", file, "--scenario", deep);
        assertGood("check", file);

        assertThat(Files.readString(file)).contains("id: 'advanced', label: Other words");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_new_member_of_a_shipped_platform_is_valid_and_makes_data_of_every_kind(String id) throws IOException {
        Path file = folder.resolve("person.yaml");

        assertGood("new", "member", file, "--scenario", id);
        assertGood("check", file);

        assertThat(usage("--scenario", id, "--member", file)).contains("New member");
        Member member = ((LoadResult.ValidFile<Member>) ScenarioFiles.member("f", Files.readAllBytes(file))).value();
        assertThat(member.items().keySet()).containsExactlyInAnyOrderElementsOf(
                BuiltInContent.scenario(id).data().stream().map(DataCategory::id).toList());
        assertThat(member.items().values()).anyMatch(amount -> amount.perMonth() > 0);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_new_population_of_a_shipped_platform_is_valid(String id) throws IOException {
        Path file = folder.resolve("people.yaml");

        assertGood("new", "population", file, "--scenario", id);
        assertGood("check", file);

        Scenario scenario = BuiltInContent.scenario(id);
        assertThat(Files.readString(file)).contains("\nname: '" + scenario.name() + "'\n", "from: " + scenario.start(),
                "country: '" + scenario.members().getFirst().country() + "'");
    }

    @Test
    void the_first_platform_that_ships_is_meant_if_none_is_named() throws IOException {
        Path file = folder.resolve("plain.yaml");

        assertGood("new", "condition", file);

        assertThat(Files.readString(file)).contains("base: '" + BuiltInContent.scenarioIds().getFirst() + "'");
    }

    @Test
    void a_base_that_is_a_file_is_named_by_its_path_as_seen_from_the_new_file() throws IOException {
        Path base = folder.resolve("platforms/mine.yaml");
        Path conditions = folder.resolve("conditions/by size");
        Files.createDirectories(base.getParent());
        Files.createDirectories(conditions);
        assertGood("new", "scenario", base);

        assertGood("new", "condition", conditions.resolve("mine.yaml"), "--scenario", base);
        assertGood("new", "condition", base.resolveSibling("beside.yml"), "--scenario", base);
        assertGood("check", conditions.resolve("mine.yaml"), base.resolveSibling("beside.yml"));

        // The id of the base is taken.
        assertThat(Files.readString(conditions.resolve("mine.yaml"))).contains("\nbase: '../../platforms/mine.yaml'\n",
                "\nid: 'mine-new'\n");
        assertThat(Files.readString(base.resolveSibling("beside.yml"))).contains("\nbase: 'mine.yaml'\n");
        assertThat(usage("--scenario", conditions.resolve("mine.yaml")))
                .startsWith("Example Network (mine-new): Hobby cook");
    }

    @Test
    void members_and_populations_of_a_file_fit_it() throws IOException {
        Path platform = folder.resolve("mine.yaml");
        assertGood("new", "scenario", platform);

        assertGood("new", "member", folder.resolve("student.yaml"), "--scenario", platform);
        assertGood("new", "population", folder.resolve("people.yaml"), "--scenario", platform);
        assertGood("check", folder.resolve("student.yaml"), folder.resolve("people.yaml"));

        assertThat(usage("--scenario", platform, "--member", folder.resolve("student.yaml"))).contains("New member");
        assertThat(Files.readString(folder.resolve("student.yaml"))).contains("\nid: 'student-new'\n",
                "\n  messages: {at-join: 0, per-month: 40}  # Private messages\n");
        assertThat(Files.readString(folder.resolve("people.yaml"))).contains("name: 'Example Network'", "'DE'");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"scenario", "condition", "member", "population"})
    void nothing_is_ever_overwritten(String kind) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
        Path dangling = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("target.yaml"));

        assertThat(refusal(1, "new", kind, file)).isEqualTo("new: " + file
                + ": This file exists, and nothing is ever overwritten. Name a file that does" + " not exist yet.");
        assertThat(refusal(1, "new", kind, dangling)).contains("This file exists");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(folder.resolve("target.yaml")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"scenario", "condition", "member", "population"})
    void a_folder_and_a_missing_folder_get_a_sentence(String kind) throws IOException {
        assertThat(refusal(1, "new", kind, folder)).isEqualTo(
                "new: " + folder + ": This is a folder. Name a file in it, such as " + folder.resolve("my.yaml") + ".");
        assertThat(refusal(1, "new", kind, folder.resolve("nowhere/mine.yaml")))
                .contains("mine.yaml cannot be written.", "There is no folder " + folder.resolve("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(refusal(1, "new", kind, folder.resolve("mine"))).contains("has to end in .yaml",
                folder.resolve("mine.yaml") + ".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new platform FILE                              | This command cannot write “platform”.
            new scenario FILE --scenario least             | A new scenario has no base.
            new condition FILE --scenario nonesuch         | There is no scenario “nonesuch”.
            new member FILE --scenario DIR/missing.yaml    | There is no such file.
            new population FILE --scenario DIR/broken.yaml | broken.yaml:1:1: The file does not consist
            """)
    void wrong_arguments_get_a_sentence_and_no_file(String args, String sentence) throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "nothing");
        Path file = folder.resolve("new.yaml");

        assertThat(refusal(2,
                (Object[]) args.replace("FILE", file.toString()).replace("DIR", folder.toString()).split(" +")))
                .contains(sentence);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_base_that_no_condition_could_name_is_refused() throws IOException {
        Path base = folder.resolve("mine.yaml");
        assertGood("new", "scenario", base);
        Path renamed = Files.move(base, folder.resolve("mine.json"));

        assertThat(refusal(2, "new", "condition", folder.resolve("plain.yaml"), "--scenario", renamed))
                .contains("mine.json cannot be the base of a condition");
        assertThat(folder.resolve("plain.yaml")).doesNotExist();
    }
}
