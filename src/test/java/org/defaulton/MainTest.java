package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole command lines, with what they print and their exit codes. */
class MainTest {
    private final Handler[] usualHandlers = Logger.getLogger("").getHandlers();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void logAsBefore() {
        Logger root = Logger.getLogger("");
        List.of(root.getHandlers()).forEach(root::removeHandler);
        List.of(usualHandlers).forEach(root::addHandler);
    }

    private int run(String... args) {
        return Main.run(out, err, args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            frobnicate                     | 2 | defaulton: There is no command “frobnicate”. Write one of: usage, check, report, compare-platforms, new, pictures.
            --frobnicate                   | 2 | defaulton: This command has no option --frobnicate.
            --home                         | 2 | defaulton: Missing required parameter for option '--home' (DIR)
            usage --country XX             | 2 | usage: Invalid value for option '--country': There is no country “XX”. Write a two-letter code, such as US, GB or DE.
            usage --at                     | 2 | usage: Missing required parameter for option '--at' (DATE)
            usage extra                    | 2 | usage: “extra” is one word too many. “defaulton usage --help” lists what belongs here.
            check                          | 2 | check: Name the files to check, or a key to explain, such as --explain windows.
            pictures                       | 2 | pictures: Missing required parameter: 'DIR'
            uasge                          | 2 | defaulton: There is no command “uasge”. Did you mean “usage”? Write one of: usage, check, report, compare-platforms, new, pictures.
            pom.xml                        | 2 | defaulton: “pom.xml” is a file, and DefaultOn needs to know what to do with it. To find its faults: “defaulton check pom.xml”. To count with it: “defaulton usage --scenario pom.xml”
            mine.yaml --at 2024-12-15      | 2 | defaulton: “mine.yaml” is a file, and
            pictures --scenario f DIR      | 2 | pictures: --scenario: There is no scenario “f”. Write one of:
            check --member x f             | 2 | check: This command has no option --member. These have it: usage, report, pictures. Write one of: --scenario, --explain, --help, --version, --debug.
            pictures --onyl=f DIR          | 2 | pictures: This command has no option --onyl. Did you mean “--only”?
            @pom.xml                       | 2 | defaulton: There is no command “@pom.xml”.
            pictures pom.xml               | 1 | pictures: No pictures can be saved in pom.xml. pom.xml is a file, not a folder. Name another folder.
            pictures pom.xml/pictures      | 1 | pictures: No pictures can be saved in pom.xml/pictures. pom.xml is a file, not a folder. Name another folder.
            check pom.xml/a.yaml           | 1 | pom.xml/a.yaml: The file cannot be read. pom.xml is a file, not a folder.
            check no/such/a.yaml           | 1 | no/such/a.yaml: The file cannot be read. There is no folder no.
            """)
    void a_wrong_command_line_prints_one_line_on_stderr_and_has_an_exit_code(String line, int code, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(code);

        assertThat(complained().lines()).singleElement().asString().startsWith(sentence);
        assertThat(complained()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            check no-such-file.yaml        | There is no such file. Check the name.
            check assets                   | This is a folder. Name the files in it.
            check pom.xml                  | A colon does not fit here.
            """)
    void a_check_that_finds_something_wrong_is_exit_code_1(String line, String part) {
        assertThat(run(line.split(" "))).isEqualTo(1);

        assertThat(said() + complained()).contains(part).doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --version                                | DefaultOn 0.1.0
            --help                                   | Try a privacy setting before you meet it.
            usage --help                             | Says how a member’s data is used on a day, and why.
            usage --help                             | --choose=CONTROL=VALUE@DATE
            check --help                             | Names every fault of scenario and member files
            pictures -h                              | Makes pictures of a platform
            usage --version                          | DefaultOn 0.1.0
            check src/test/resources/org/defaulton/ui/harness/demo.yaml | no faults
            usage --country DE                       | in Germany, on 19 Sep 2024
            usage --debug --format csv               | scenario,member,country
            """)
    void a_valid_command_line_is_exit_code_0_and_prints_nothing_on_stderr(String line, String part) {
        assertThat(run(line.split(" "))).isZero();

        assertThat(said()).contains(part);
        assertThat(complained()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--help", "--version", "usage", "usage --format json", "usage --format csv", "usage --help",
            "check src/test/resources/org/defaulton/command/new-platform/member.yaml", "report --out DIR/a.html"})
    @EnabledOnOs(OS.LINUX)
    void output_that_cannot_be_printed_is_exit_code_1_and_one_line_on_stderr(String line, @TempDir Path folder)
            throws IOException {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            assertThat(Main.run(full, err, line.replace("DIR", folder.toString()).split(" "))).isEqualTo(1);
        }
        assertThat(complained().lines()).singleElement()
                .asString()
                .isEqualTo("Not everything could be printed (No space left on device). If the output goes to a file, "
                        + "check whether the disk is full; if it goes to another program, that program has stopped "
                        + "reading.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_any_output_the_exit_code_tells_the_result() throws IOException {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            assertThat(Main.run(full, full, "usage")).isEqualTo(1);
            assertThat(Main.run(full, full, "usage", "--country", "XX")).isEqualTo(2);
        }
    }

    @Test
    void an_argument_longer_than_any_path_is_refused_in_a_shorter_line() {
        assertThat(run("check", "x".repeat(1_000_000))).isEqualTo(2);

        assertThat(complained().lines())
                .containsExactly("An argument has 1,000,000 characters; DefaultOn takes 4,096 at most. It begins with “"
                        + "x".repeat(60) + "”.");
    }

    @Test
    void a_file_with_a_long_name_gets_a_sentence_about_the_length() {
        assertThat(run("check", "x".repeat(800))).isEqualTo(1);

        assertThat(complained().lines()).singleElement()
                .asString()
                .hasSizeLessThan(800)
                .contains("A name in", "has 800 bytes; the name of a file or folder may have 255.");
    }

    @Test
    void debug_adds_the_technical_details_and_keeps_the_sentence() {
        assertThat(run("--debug", "pictures", "pom.xml")).isEqualTo(1);

        assertThat(complained())
                .startsWith("pictures: No pictures can be saved in pom.xml. pom.xml is a file, not a folder.")
                .contains("FileAlreadyExistsException")
                .contains("\tat org.defaulton.");
    }

    @Test
    void without_debug_libraries_print_nothing() {
        run("--version");

        assertThat(Logger.getLogger("").getHandlers()).isEmpty();
    }
}
