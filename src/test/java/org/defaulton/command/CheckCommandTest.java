package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(Object... files) {
        String[] args = Arrays.stream(files).map(Object::toString).toArray(String[]::new);
        return new CommandLine(new CheckCommand()).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_right_file_is_said_to_be_so() {
        Path member = Path.of("assets/members/us-job-seeker.yaml");

        assertThat(check(member)).isZero();
        assertThat(out.toString().lines()).containsExactly(member + ": no faults");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void every_fault_of_every_file_stands_on_a_line_with_its_place() throws IOException {
        Path one = file("one.yaml", "kind: scenarios\n");
        Path two = file("two.yaml", "kind: member\nage: old\n");

        assertThat(check(one, "assets/members/uk-designer.yaml", two)).isOne();
        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith(one + ":1:7: No file is of kind"))
                .contains("assets/members/uk-designer.yaml: no faults")
                .anyMatch(line -> line.startsWith(two + ":2:6: Found the text \"old\" where a whole number belongs."));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_missing_file_and_a_folder_are_each_one_line_on_the_error_output() {
        Path missing = folder.resolve("missing.yaml");

        assertThat(check(missing, folder)).isOne();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).containsExactly(missing + ": There is no such file. Check the name.",
                folder + ": This is a folder. Name the files in it.");
    }

    @Test
    void a_path_through_a_file_is_one_line_on_the_error_output() throws IOException {
        Path file = file("file", "");

        assertThat(check(file.resolve("below"))).isOne();
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void no_file_at_all_is_a_wrong_argument() {
        assertThat(check()).isEqualTo(2);
    }

    @Test
    void a_script_is_known_but_cannot_be_checked_yet() throws IOException {
        Path script = file("script.yaml", "kind: script\n");

        assertThat(check(script)).isOne();
        assertThat(out.toString().lines())
                .containsExactly(script + ":1:7: This version cannot check a script file yet.");
    }

    @Test
    void a_huge_file_is_refused_in_one_line() throws IOException {
        Path huge = Files.write(folder.resolve("huge.yaml"), new byte[3_000_000]);

        assertThat(check(huge)).isOne();
        assertThat(out.toString().lines()).singleElement().asString()
                .startsWith(huge + ":1:1: The file has more than 2 MB.");
    }

    @Test
    void the_help_says_what_the_command_does() {
        assertThat(new CommandLine(new CheckCommand()).getUsageMessage()).contains("FILE...",
                "Names every fault of scenario and member files");
    }
}
