package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparePlatformsCommandTest {
    private static final String LEAST = "src/test/resources/org/defaulton/command/new-platform/platform.yaml";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        ErrorHandler errors = new ErrorHandler(false);
        return new CommandLine(new ComparePlatformsCommand(ContentCatalog.builtIn()))
                .setResourceBundle(Messages.of(ComparePlatformsCommand.class).bundle())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void every_platform_that_ships_gets_a_paragraph() {
        assertThat(run("--country", "DE", "--at", "2025-12-31")).isZero();
        assertThat(lines().getFirst())
                .isEqualTo("Germany, age 34, joined 1 Sep 2022. On 31 Dec 2025, before any choice:");
        BuiltInContent.scenarioIds()
                .stream()
                .map(BuiltInContent::scenario)
                .filter(scenario -> scenario.condition() == null)
                .forEach(scenario -> assertThat(lines()).contains(scenario.name() + ": " + scenario.mainUse().name()));
        assertThat(lines()).contains(
                "  Without a choice: Does not apply. For members in Germany it ended on 8 Aug 2024.",
                "  To stop it: Nothing to do");
        assertThat(out.toString()).doesNotContain("asks first)");
    }

    @Test
    void a_file_is_compared_after_those_that_ship() {
        assertThat(run(LEAST, "--at", "2025-03-01", "--format", "csv")).isZero();
        assertThat(lines()).hasSize(6);
        assertThat(lines().getLast()).startsWith("least,Least,").contains(",train=off:2,2,false,");
    }

    @Test
    void a_file_whose_pages_lead_nowhere_is_refused_because_the_steps_on_them_are_counted() throws IOException {
        Path file = Files.writeString(folder.resolve("lost.yaml"),
                Files.readString(Path.of(LEAST)).replace("controls: [train], ", "not-modelled: Nothing., "));
        assertThat(run(file.toString())).isEqualTo(ErrorHandler.WRONG_ARGUMENTS);
        assertThat(err.toString()).contains("The main control \"train\" is on no row");
    }

    @Test
    void the_object_has_the_agreed_keys_in_the_agreed_order() {
        assertThat(run("--country", "DE", "--age", "29", "--at", "2025-12-31", "--format", "json")).isZero();
        JsonNode compared = JsonMapper.shared().readTree(out.toString());

        assertThat(compared.propertyNames()).containsExactly("person", "at", "platforms");
        assertThat(compared.get("person").toString())
                .isEqualTo("{\"country\":\"DE\",\"age\":29,\"joined\":\"2022-09-01\"}");
        assertThat(compared.get("at").asString()).isEqualTo("2025-12-31");
        JsonNode first = compared.get("platforms").get(0);
        assertThat(first.propertyNames()).containsExactly("scenario", "name", "member", "use", "default", "control",
                "initial", "offered", "ways", "steps", "stillUsed", "itemsKept", "goesOn", "withoutChoice", "toStop",
                "whatStays", "note");
        assertThat(first.get("default").asString()).isEqualTo("in_use");
        assertThat(first.get("ways").get(0).toString()).startsWith(
                "{\"control\":\"genai-training\",\"value\":\"off\",\"steps\":3,\"canBeRefused\":false,\"stops\":[");
        assertThat(first.get("toStop").get("figure").asString()).isEqualTo("3\u00a0steps");
        assertThat(first.get("toStop").get("sentences").get(0).propertyNames()).containsExactly("text", "evidence",
                "claims");
    }

    @Test
    void what_a_platform_does_not_have_is_left_out_of_its_object() {
        run("--country", "DE", "--at", "2025-12-31", "--format", "json");
        JsonNode platforms = JsonMapper.shared().readTree(out.toString()).get("platforms");

        JsonNode x = platforms.get(1);
        assertThat(x.get("default").asString()).isEqualTo("not_reached");
        assertThat(x.get("ways")).isEmpty();
        assertThat(x.has("steps")).isFalse();
        assertThat(platforms.get(2).has("initial")).as("a request has no value").isFalse();
    }

    @Test
    void a_missing_file_and_a_wrong_format_are_wrong_arguments() {
        assertThat(run("missing.yaml")).isEqualTo(ErrorHandler.WRONG_ARGUMENTS);
        assertThat(err.toString()).contains("missing.yaml");
        assertThat(run("--format", "xml")).isEqualTo(ErrorHandler.WRONG_ARGUMENTS);
    }
}
