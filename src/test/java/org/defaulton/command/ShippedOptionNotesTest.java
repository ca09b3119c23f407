package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.defaulton.scenario.check.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** What the usage command says on the error output about options that change less than they seem to. */
class ShippedOptionNotesTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The notes of a run that worked. */
    private String notes(String args) {
        String files = args.replace("SMALL", TestFiles.FOLDER.toString())
                .replace("WRITER", TestFiles.MEMBER.toString());
        assertThat(new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(files.split(" ")).toArray(String[]::new))).as(err.toString()).isZero();
        return err.toString().replace('\u00a0', ' ').strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --country DE --choose genai-training=off@2024-09-19 | usage: --choose: LinkedIn does not offer the control “genai-training” to this member on 19 Sep 2024, but from 3 Nov 2025 on. The choice counts all the same.
            --scenario meta-eu --country US --choose objection:ai-at-meta=sent@2025-09-19 | usage: --choose: Meta does not offer the control “objection:ai-at-meta” to this member on 19 Sep 2025. The choice counts all the same.
            """)
    void a_choice_without_an_offer_counts_and_is_named(String args, String note) {
        assertThat(notes(args)).isEqualTo(note);
        assertThat(out.toString()).contains("Chosen: ");
    }

    @Test
    void a_reading_that_nobody_has_is_named() {
        assertThat(notes("--scenario SMALL/platform.yaml --member WRITER --reading regulator")).isEqualTo("usage: "
                + "--reading: The file of Least has no other reading of a late opt-out, so “regulator” changes nothing.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--country DE --choose genai-training=off@2025-11-10 --reading regulator",
            "--choose genai-training=off@2024-09-19",
            "--scenario SMALL/disputed-opt-out.yaml --member WRITER --reading regulator"})
    void options_that_mean_what_they_say_need_no_note(String args) {
        assertThat(notes(args)).isEmpty();
    }

    @Test
    void the_output_itself_stays_readable_by_machines() {
        notes("--scenario SMALL/platform.yaml --member WRITER --reading regulator --format json");
        assertThat(JsonMapper.shared().readTree(out.toString()).get("reading").asString()).isEqualTo("regulator");
    }
}
