package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole command lines, with what they print and their exit codes. */
class MainTest {
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final Handler[] usualHandlers = Logger.getLogger("").getHandlers();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        Logger root = Logger.getLogger("");
        List.of(root.getHandlers()).forEach(root::removeHandler);
        List.of(usualHandlers).forEach(root::addHandler);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            frobnicate                     | 2 | defaulton: Unmatched argument at index 0: 'frobnicate'
            --frobnicate                   | 2 | defaulton: Unknown option: '--frobnicate'
            --home                         | 2 | defaulton: Missing required parameter for option '--home' (DIR)
            usage --country XX             | 2 | usage: Invalid value for option '--country': There is no country “XX”. Write a two-letter code, such as US, GB or DE.
            usage --at                     | 2 | usage: Missing required parameter for option '--at' (DATE)
            usage extra                    | 2 | usage: Unmatched argument at index 1: 'extra'
            check                          | 2 | check: Missing required parameter: 'FILE'
            pictures                       | 2 | pictures: Missing required parameter: 'DIR'
            pictures pom.xml               | 1 | pictures: No pictures can be put into pom.xml: it is a file. Name a folder.
            pictures pom.xml/pictures      | 1 | pictures: The folder pom.xml/pictures cannot be made
            """)
    void a_wrong_command_line_is_one_line_on_stderr_and_an_exit_code(String line, int code, String sentence) {
        assertThat(Main.run(line.split(" "))).isEqualTo(code);

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
        assertThat(Main.run(line.split(" "))).isEqualTo(1);

        assertThat(said() + complained()).contains(part).doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --version                                | DefaultOn 0.1.0
            --help                                   | Try a privacy setting before you meet it.
            usage --help                             | Says how a member’s data is used on a day, and why.
            usage --help                             | --choose=CONTROL=VALUE@DATE
            check --help                             | Names every fault of scenario and member files
            pictures -h                              | Makes a picture of every screen, light and dark
            usage --version                          | DefaultOn 0.1.0
            check assets/scenarios/linkedin.yaml     | no faults
            usage --country DE                       | in Germany, on 19 Sep 2024
            usage --debug --format csv               | scenario,member,country
            """)
    void a_right_command_line_is_exit_code_0_and_says_nothing_on_stderr(String line, String part) {
        assertThat(Main.run(line.split(" "))).isZero();

        assertThat(said()).contains(part);
        assertThat(complained()).isEmpty();
    }

    @Test
    void debug_adds_the_technical_details_and_keeps_the_sentence() {
        assertThat(Main.run("--debug", "pictures", "pom.xml")).isEqualTo(1);

        assertThat(complained()).startsWith("pictures: No pictures can be put into pom.xml: it is a file.")
                .contains("FileAlreadyExistsException").contains("\tat org.defaulton.");
    }

    @Test
    void without_debug_libraries_keep_their_remarks_to_themselves() {
        Main.run("--version");

        assertThat(Logger.getLogger("").getHandlers()).isEmpty();
    }
}
