package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.defaulton.scenario.check.KeyCatalog;
import org.defaulton.scenario.check.KeyCatalog.KeyMeaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Explains keys with {@code check --explain KEY}. */
class ExplainKeyTest {
    private record Said(int exitCode, String out, String err) {}

    private static Said check(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ErrorHandler errors = new ErrorHandler(false);
        int exitCode = new CommandLine(new CheckCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
        return new Said(exitCode, out.toString(), err.toString());
    }

    @Test
    void a_key_is_explained_with_its_places_and_the_keys_below_it() {
        Said said = check("--explain", "windows");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out().lines())
                .startsWith("windows  (in scenario/uses; required)", "  Where and when it reaches members.")
                .anyMatch(line -> line.matches(" {4}items-from +The first day of the items that the use takes.*"));
    }

    @Test
    void a_key_with_several_meanings_is_explained_once_per_meaning() {
        assertThat(check("--explain", "in").out().lines().filter(line -> line.startsWith("in  (in ")))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_keys_that_only_an_overlay_has_are_explained() {
        assertThat(check("--explain", "base").out()).startsWith("base  (in overlay; required)");
        assertThat(check("--explain", "remove").out()).contains("remove  (in overlay/");
        assertThat(check("--explain", "before").out()).startsWith("before  (in overlay/");
        assertThat(check("--explain", "into").out()).contains("into  (in overlay/sections/groups/rows)",
                "into  (in overlay/sections/groups)");
    }

    @Test
    void a_key_inside_itself_is_explained_once() {
        assertThat(check("--explain", "rows").out().lines()).first()
                .isEqualTo("rows  (in scenario/sections/groups; required)");
    }

    @Test
    void the_allowed_words_of_a_key_are_listed() {
        assertThat(check("--explain", "kind").out()).contains("Allowed here: toggle, choice, objection.");
    }

    @Test
    void no_allowed_word_is_left_out_however_many_there_are() {
        assertThat(check("--explain", "icon").out()).contains("Allowed here: activity, ", ", zoom-out.");
    }

    @Test
    void a_misspelled_key_gets_a_suggestion() {
        Said said = check("--explain", "windos");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("No file has the key \"windos\".").contains("windows");
    }

    @Test
    void without_files_and_key_the_command_asks_for_one_of_them() {
        Said said = check();

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Name the files to check, or a key to explain");
    }

    static Stream<KeyMeaning> meanings() {
        return KeyCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void every_key_has_a_description(KeyMeaning meaning) {
        assertThat(meaning.text()).as(meaning.key() + " in " + meaning.places()).endsWith(".");
    }
}
