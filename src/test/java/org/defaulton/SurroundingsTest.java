package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.check.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The app in a separate process, in unfavorable environments. */
@EnabledOnOs(OS.LINUX)
class SurroundingsTest {
    private static final String A_FOLDER = "mkdir -p \"$(printf 'zw\\303\\266lf')\"; cd \"$(printf 'zw\\303\\266lf')\"; ";
    private static final String MEMBER = TestFiles.MEMBER.toAbsolutePath().toString();

    @TempDir
    Path folder;

    private Child run(String script) throws Exception {
        return Child.script(folder, script);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            check                | LC_ALL=C "$@" check "$(printf '\\303\\244.yaml')"
            --member             | LC_ALL=POSIX "$@" usage --member "$(printf '\\303\\244.yaml')"
            --out                | LC_ALL=C "$@" report --out "$(printf '\\303\\244.html')"
            --home               | LC_ALL=C "$@" --home "$(printf '\\303\\244')"
            a relative --home    | LC_ALL=C DISPLAY=:0 "$@" --home home
            a folder to work in  | LC_ALL=C "$@" check a.yaml
            HOME                 | p="$PWD"; cd /; LC_ALL=C HOME="$p" XDG_DATA_HOME= "$@"
            XDG_DATA_HOME        | p="$PWD"; cd /; LC_ALL=POSIX XDG_DATA_HOME="$p" "$@"
            """)
    void letters_that_the_language_settings_do_not_support_are_reported_with_what_to_set(String what, String script)
            throws Exception {
        Child child = run(A_FOLDER + "cp " + MEMBER + " \"$(printf '\\303\\244.yaml')\"; " + script);

        assertThat(child.exitCode()).isIn(1, 2);
        assertThat(child.err().lines()).singleElement()
                .asString()
                .contains("The letters of “", "cannot be read", "Set LC_ALL=C.UTF-8", "start DefaultOn again.");
        assertThat(child.out()).isEmpty();
    }

    @Test
    void with_the_settings_that_the_sentence_asks_for_the_same_works() throws Exception {
        Child child = run(A_FOLDER + "export LC_ALL=C.UTF-8; f=\"$(printf '\\303\\244')\"; cp " + MEMBER
                + " \"$f.yaml\"; \"$@\" check \"$f.yaml\" && \"$@\" report --out \"$f.html\"");

        assertThat(child.exitCode()).as(child.err()).isZero();
        assertThat(child.out()).contains("ä.yaml: no faults", "ä.html");
    }

    @Test
    void a_closed_pipe_is_exit_code_1_and_one_line() throws Exception {
        Child child = run("{ \"$@\" usage --format json; echo $? > code; } | head -c 1");

        assertThat(folder.resolve("code")).hasContent("1");
        assertThat(child.err().lines()).singleElement().asString().startsWith("Not everything could be printed (");
        assertThat(child.out()).isEqualTo("{");
    }

    @Test
    void an_output_that_was_never_open_is_reported() throws Exception {
        Child child = run("\"$@\" usage >&-");

        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.err().lines()).singleElement().asString().startsWith("Not everything could be printed (");
    }

    @Test
    void nothing_follows_a_hand_out_on_standard_output() throws Exception {
        Child child = run("\"$@\" report --out /dev/stdout | cat");

        assertThat(child.err()).isEmpty();
        assertThat(child.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void files_are_made_under_the_mask_of_the_process() throws Exception {
        Child child = run("umask 027; \"$@\" report --out a.html && \"$@\" pictures pictures --only flow-off-light && "
                + "stat -c %a a.html pictures pictures/flow-off-light.png");

        assertThat(child.exitCode()).as(child.err()).isZero();
        assertThat(child.out().lines()).endsWith("640", "750", "640");
    }

    @Test
    void the_data_folder_follows_home_and_is_the_owners_alone_whoever_made_the_first_file() throws Exception {
        Child child = run(
                "export HOME=\"$PWD/elsewhere\" XDG_DATA_HOME=; \"$@\" pictures pictures --only flow-off-light && "
                        + "stat -c '%a %n' elsewhere/.local/share/defaulton elsewhere/.local/share/defaulton/javafx");

        assertThat(child.exitCode()).as(child.err()).isZero();
        assertThat(child.out().lines()).endsWith("700 elsewhere/.local/share/defaulton",
                "700 elsewhere/.local/share/defaulton/javafx");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            noexec,size=50m | does not allow anything on this disk to run (it is mounted with “noexec”). Choose a folder on another disk with --home.
            size=100k       | is full. Free some space there, or choose a folder on another disk with --home.
            """)
    void a_disk_that_cannot_hold_the_data_is_reported_in_a_sentence(String options, String sentence) throws Exception {
        // Mounts in a namespace of its own, which ends with the process.
        assumeTrue(run("unshare -m true").exitCode() == 0, "may mount");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Child child = run("unshare -m sh -c 'mount -t tmpfs -o " + options + " none " + disk + " && exec \"$@\"' sh "
                + "$(echo \"$@\" | sed 's/org.defaulton.Start$//') org.defaulton.store.OpenHome " + disk + "/home");

        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.err().lines()).singleElement().asString().contains(disk.toString()).endsWith(sentence);
    }
}
