package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulton.command.CheckCommand;
import org.defaulton.command.ComparePlatformsCommand;
import org.defaulton.command.ContentCatalog;
import org.defaulton.command.NewCommand;
import org.defaulton.command.ReportCommand;
import org.defaulton.command.UsageCommand;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README shows is true of the app. */
class ReadmeTest {
    @TempDir
    static Path folder;

    private static final String START = "java -jar target/defaulton.jar ";

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    private static Stream<String> found(String regex) throws Exception {
        List<MatchResult> matches = Pattern.compile(regex, Pattern.DOTALL).matcher(readme()).results().toList();
        return matches.stream().map(match -> match.group(1));
    }

    private static Stream<String> commands() throws Exception {
        return readme().lines()
                .filter(line -> line.startsWith(START))
                .map(line -> line.substring(START.length()))
                .filter(line -> !line.startsWith("pictures"));
    }

    private static Stream<String> files() throws Exception {
        return found("(?:\\]\\(|`)((?:assets/|LICENSE|CONTRIBUTING)[^)`\\s]*)[)`]");
    }

    @Test
    void the_scenario_shown_is_part_of_one_that_ships() throws Exception {
        List<String> shown = found("```yaml\n(.*?)```").toList();

        assertThat(shown).hasSize(2);
        assertThat(Files.readString(Path.of("assets/scenarios/linkedin-asks.yaml"))).startsWith(shown.getFirst());
    }

    @Test
    void the_condition_shown_puts_the_switch_one_page_deeper() throws Exception {
        String yaml = found("```yaml\n(.*?)```").toList().getLast();

        LoadResult<Scenario> loaded = ScenarioFiles.scenario("README.md", yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(loaded).isInstanceOf(LoadResult.ValidFile.class);
        Scenario deeper = ((LoadResult.ValidFile<Scenario>) loaded).value();
        assertThat(deeper.wayTo(deeper.row("genai"))).endsWith("Advanced");
    }

    @Test
    void the_scenario_shown_has_no_faults_and_takes_the_value_of_the_switch_away() throws Exception {
        String yaml = found("```yaml\n(.*?)```").findFirst().orElseThrow();

        LoadResult<Scenario> loaded = ScenarioFiles.scenario("README.md", yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(loaded).isInstanceOf(LoadResult.ValidFile.class);
        Scenario asks = ((LoadResult.ValidFile<Scenario>) loaded).value();
        assertThat(asks.control("genai-training").initial()).isEqualTo("ask");
        assertThat(BuiltInContent.scenario("linkedin").control("genai-training").initial()).isEqualTo("on");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_command_shown_does_what_it_should(String command) {
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create())
                .addSubcommand(new UsageCommand(ContentCatalog.builtIn()))
                .addSubcommand(new CheckCommand(ContentCatalog.builtIn()))
                .addSubcommand(new ReportCommand(ContentCatalog.builtIn()))
                .addSubcommand(new ComparePlatformsCommand(ContentCatalog.builtIn()))
                .addSubcommand(new NewCommand(ContentCatalog.builtIn()))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(System.err, true));

        // Nothing is overwritten, so what an earlier run wrote must not be there.
        assertThat(line.execute(command.replace("target/", folder + "/").split(" "))).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_file_named_is_there(String file) {
        assertThat(Path.of(file)).exists();
    }
}
