package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a user types it. */
class UsageCommandTest {
    private static final String GERMAN = "--country DE --age 29 --format json --at ";

    record Run(int exitCode, String out, String err) {}

    @ParameterizedTest(name = "usage {0}: {1} since {2}")
    @CsvSource({"--country DE --age 29 --at 2024-12-31, NOT_APPLICABLE, ",
            "--country DE --age 29 --at 2025-12-31, IN_USE, 2025-11-03",
            "--country DE --age 29 --at 2025-12-31 --choose genai-training=off@2025-11-10, STOPPED, 2025-11-10",
            "--country DE --age 17 --at 2025-12-31, NOT_APPLICABLE, ",
            "--country DE --age 17 --at 2025-12-31 --choose genai-training=on@2025-11-10, NOT_APPLICABLE, ",
            "--member pupil --at 2026-01-01, NOT_APPLICABLE, ", "--member teacher --at 2024-09-19, IN_USE, 2024-08-01",
            "--member teacher --at 2024-09-20, NOT_APPLICABLE, ", "'', IN_USE, 2024-08-01"})
    void says_what_happens_to_content_ai_training(String args, String status, String since) {
        JsonNode flow = flow(json(args), "posts", "train-content-ai");

        assertThat(flow.get("status").asString()).isEqualTo(status);
        assertThat(flow.has("since") ? flow.get("since").asString() : null).isEqualTo(since);
    }

    @Test
    void without_options_it_takes_the_defaults_that_the_help_names() {
        Scenario first = BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst());

        assertThat(asShipped("").out()).isNotEmpty()
                .isEqualTo(run("--scenario " + first.id() + " --member " + first.members().getFirst().id() + " --at "
                        + first.start() + " --reading platform --format text").out());
    }

    @Test
    void seventeen_is_never_in_use_for_training() {
        for (String day : List.of("2024-08-01", "2024-12-31", "2025-11-03", "2025-12-31", "2030-01-01")) {
            for (String country : List.of("DE", "US", "GB", "CA", "CN")) {
                JsonNode answer = json("--age 17 --country " + country + " --at " + day);
                assertThat(flows(answer).filter(flow -> flow.get("kind").asString().equals("training")))
                        .noneMatch(flow -> flow.get("status").asString().equals("IN_USE"));
            }
        }
    }

    @Test
    void no_question_is_about_a_member_younger_than_the_platform_allows() {
        Run run = run("--age 15");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines(
                "usage: --age: Demo has no members under 16; this one is 15. Write an age of 16 or more.");
        assertThat(run("--age 16").exitCode()).isZero();
    }

    @Test
    void the_object_has_the_agreed_keys_in_the_agreed_order() {
        JsonNode answer = json(
                "--choose genai-training=off@2024-09-19 --choose objection:other-ai=sent@2024-09-19 --reading regulator");

        assertThat(answer.propertyNames()).containsExactly("scenario", "member", "at", "reading", "choices", "summary",
                "note", "flows");
        assertThat(answer.get("note").asString())
                .isEqualTo("Counts are made up: an invented member, assumed training days.");
        assertThat(answer.get("scenario").asString()).isEqualTo("demo");
        assertThat(answer.get("member").propertyNames()).containsExactly("id", "country", "age");
        assertThat(answer.get("at").asString()).isEqualTo("2024-09-19");
        assertThat(answer.get("reading").asString()).isEqualTo("regulator");
        assertThat(answer.get("choices").get(0).toString())
                .isEqualTo("{\"control\":\"genai-training\",\"value\":\"off\",\"at\":\"2024-09-19\"}");
        assertThat(answer.get("summary").get("headline").asString()).startsWith("While your request waits");
        assertThat(answer.get("summary").get("uses")).hasSize(3)
                .allSatisfy(use -> assertThat(use.propertyNames()).containsExactly("use", "status", "underReview",
                        "flowsInUse", "flowsStopped", "perMonth", "itemsUsed", "itemsKept", "itemsComing"));
    }

    @Test
    void a_flow_has_since_and_under_review_only_where_they_hold() {
        JsonNode answer = json("--choose objection:other-ai=sent@2024-09-19");

        assertThat(flow(answer, "posts", "personalize").propertyNames()).containsExactly("data", "use", "kind",
                "status", "since", "underReview", "perMonth", "itemsUsed", "itemsKept", "itemsComing", "because",
                "evidence");
        assertThat(flow(answer, "private-messages", "train-content-ai").propertyNames()).doesNotContain("since",
                "underReview");
        assertThat(flow(answer, "posts", "train-content-ai").propertyNames()).doesNotContain("underReview");
        assertThat(flow(answer, "posts", "personalize").get("kind").asString()).isEqualTo("ongoing");
    }

    @Test
    void every_flow_says_why_and_on_what_evidence() {
        flows(json(GERMAN + "2025-12-31")).forEach(flow -> {
            assertThat(flow.get("because")).isNotEmpty();
            flow.get("because")
                    .forEach(reason -> assertThat(reason.propertyNames()).containsExactly("key", "args", "text"));
            assertThat(flow.get("evidence")).isNotEmpty();
            flow.get("evidence").forEach(one -> {
                assertThat(one.get("kind").asString()).isIn("stated", "reported", "assumed");
                assertThat(one.get("source").asString()).isNotBlank();
            });
        });
    }

    @Test
    void the_writers_posts_are_counted() {
        JsonNode flow = flow(json("--choose genai-training=off@2024-09-19"), "posts", "train-content-ai");

        // Eight in each of 24 months, and the first one of September 2024 on the day of the run.
        assertThat(flow.get("itemsUsed").asLong()).isEqualTo(193);
        assertThat(flow.get("itemsKept").asLong()).isEqualTo(193);
        assertThat(flow.get("itemsComing").asLong()).isZero();
        assertThat(flow.get("perMonth").asLong()).isZero();
        assertThat(flow.get("because").get(0).get("text").asString()).contains("was set to “Off” on 19 Sep 2024");
    }

    @Test
    void csv_has_a_header_and_a_record_for_every_flow() {
        Run run = run("--format csv --country DE --at 2025-12-31");

        List<List<String>> records = CsvReader.builder()
                .ofCsvRecord(run.out)
                .stream()
                .map(one -> one.getFields())
                .toList();

        assertThat(records.getFirst()).startsWith("scenario", "member", "country", "age", "at", "reading", "data");
        assertThat(records).hasSize(1 + json(GERMAN + "2025-12-31").get("flows").size());
        assertThat(records.get(1)).startsWith("demo", "writer", "DE", "34", "2025-12-31", "platform", "posts",
                "train-content-ai", "training", "IN_USE", "2025-11-03", "false", "8");
        assertThat(records).allSatisfy(one -> assertThat(one).hasSameSizeAs(records.getFirst()));
    }

    @Test
    void the_note_about_a_pair_is_shown_with_it() {
        String note = "Pages that you look at count as well.";
        JsonNode answer = json("");

        assertThat(flow(answer, "activity", "personalize").get("note").asString()).isEqualTo(note);
        assertThat(flow(answer, "posts", "train-content-ai").has("note")).isFalse();
        assertThat(run("").out.lines()).contains("    Activity: " + note);
    }

    @Test
    void text_is_a_table_with_aligned_columns() {
        Run run = run("--choose genai-training=off@2024-09-19");

        List<String> lines = run.out.lines().toList();

        assertThat(lines).contains("Chosen: genai-training = off from 19 Sep 2024 on")
                .anyMatch(line -> line.startsWith("Demo: Writer, 34 years old, in the United States"))
                .anyMatch(line -> line
                        .startsWith("Nothing new will train content-creation AI. What was used in training"));
        String head = lines.stream().filter(line -> line.endsWith("Coming")).findFirst().orElseThrow();
        String posts = lines.stream().filter(line -> line.startsWith("  Posts")).findFirst().orElseThrow();
        assertThat(posts).hasSameSizeAs(head).matches("  Posts +stopped +19 Sep 2024 +0 +193 +193 +0");
    }

    @ParameterizedTest(name = "usage {0}")
    @CsvSource(delimiter = '|', textBlock = """
            --country XX                            | “XX” | US, GB or DE
            --country Germany                       | “Germany” | two-letter code
            --age 121                               | “121” | 0 to 120
            --age -1                                | “-1” | 0 to 120
            --age old                               | “old” | whole number
            --age 99999999999                       | “99999999999” | 0 to 120
            --at tomorrow                           | “tomorrow” | 2024-09-19
            --at 2025-02-29                         | “2025-02-29” | YYYY-MM-DD
            --at 9999-01-01                         | “9999-01-01” | 1900 to 2100
            --at +999999999-12-31                   | “+999999999-12-31” | 1900 to 2100
            --member nobody                         | “nobody” | writer, teacher
            --member writr                          | “writr” | Did you mean “writer”?
            --scenario myspace                      | “myspace” | Write one of
            --choose no-such=off@2024-09-19         | “no-such” | genai-training
            --choose genai-trainin=off@2024-09-19   | “genai-trainin” | Did you mean “genai-training”?
            --choose genai-training=maybe@2024-09-19 | “maybe” | on, off
            --choose objection:other=on@2024-09-19  | “on” | sent, withdrawn, granted, partly-granted, refused
            --choose genai-training                 | “genai-training” | CONTROL=VALUE@DATE
            --choose genai-training=off             | “genai-training=off” | CONTROL=VALUE@DATE
            --choose genai-training@2024-09-19      | “genai-training@2024-09-19” | CONTROL=VALUE@DATE
            --choose =off@2024-09-19                | “=off@2024-09-19” | CONTROL=VALUE@DATE
            --choose genai-training=off@soon        | “soon” | YYYY-MM-DD
            --reading mine                          | “mine” | platform, regulator
            --reading PLATFORM                      | “PLATFORM” | platform, regulator
            --format xml                            | “xml” | text, json, csv
            --frobnicate                            | --frobnicate | This command has no option --frobnicate
            --at                                    | --at | required parameter
            surprise                                | surprise | “surprise” is one word too many
            """)
    void a_wrong_argument_is_exit_code_2_and_one_line_that_says_what_to_write(String args, String named,
            String instead) {
        Run run = run(args);

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines()).hasSize(1);
        assertThat(run.err).startsWith("usage: ").contains(named).contains(instead).doesNotContain("Exception");
    }

    @Test
    void any_other_failure_is_exit_code_1_and_one_line() {
        ContentCatalog broken = new Broken();

        Run plain = run(broken, new ErrorHandler(false), "");
        Run debug = run(broken, new ErrorHandler(true), "");

        assertThat(plain.exitCode).isEqualTo(1);
        assertThat(plain.err.strip()).isEqualTo("usage: The app lacks a file. Install it again.");
        assertThat(debug.err).contains("IllegalStateException");
    }

    private record Broken() implements ContentCatalog {
        @Override
        public List<String> scenarioIds() {
            throw new IllegalStateException("The app lacks a file.\nInstall it again.");
        }

        @Override
        public Scenario scenario(String id) {
            throw new IllegalArgumentException(id);
        }
    }

    private static JsonNode json(String args) {
        Run run = run(args + " --format json".repeat(args.contains("--format") ? 0 : 1));
        assertThat(run.err).isEmpty();
        assertThat(run.exitCode).isZero();
        return JsonMapper.shared().readTree(run.out);
    }

    private static Stream<JsonNode> flows(JsonNode answer) {
        return StreamSupport.stream(answer.get("flows").spliterator(), false);
    }

    private static JsonNode flow(JsonNode answer, String data, String use) {
        return flows(answer)
                .filter(flow -> flow.get("data").asString().equals(data) && flow.get("use").asString().equals(use))
                .findFirst()
                .orElseThrow();
    }

    /** On the demo unless the arguments name another scenario. */
    private static Run run(String args) {
        return asShipped(args.contains("--scenario") ? args : "--scenario " + Demo.FILE + " " + args);
    }

    private static Run asShipped(String args) {
        return run(ContentCatalog.builtIn(), new ErrorHandler(false), args);
    }

    private static Run run(ContentCatalog catalog, ErrorHandler errors, String args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new UsageCommand(catalog)).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Arrays.stream(args.split(" ")).filter(arg -> !arg.isEmpty()).toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }
}
