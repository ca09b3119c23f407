package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final String NOT_ALL = "The kinds of data and the traits of members were not checked: they depend on"
            + " the platform. Name it with --scenario ID or --scenario FILE.";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(Object... files) {
        String[] args = Arrays.stream(files).map(Object::toString).toArray(String[]::new);
        return new CommandLine(new CheckCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_valid_file_is_reported_as_such() {
        Path member = TestFiles.MEMBER;

        assertThat(check(member)).isZero();
        assertThat(out.toString().lines()).containsExactly(member + ": no faults", NOT_ALL);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_member_is_checked_against_the_platform_that_is_named() throws IOException {
        Path member = file("cook.yaml", "kind: member\nid: cook\nname: Cook\ncountry: US\nage: 40\njoined: 2024-08-31\n"
                + "items:\n  notes: {at-join: 7, per-month: 1}\n  recipes: {at-join: 1, per-month: 0}\n");
        Path platform = TestFiles.FOLDER.resolve("platform.yaml");

        assertThat(check(member)).isZero();
        assertThat(out.toString()).endsWith(NOT_ALL + "\n");

        out.getBuffer().setLength(0);
        assertThat(check("--scenario", platform, member, platform)).isOne();
        assertThat(out.toString().lines()).containsExactly(
                member + ":9:3: The scenario \"Least\" has no data category \"recipes\". Allowed here: notes, photos.",
                platform + ": no faults");

        out.getBuffer().setLength(0);
        assertThat(check("--scenario", platform, TestFiles.MEMBER)).isZero();
        assertThat(out.toString().lines()).containsExactly(TestFiles.MEMBER + ": no faults");
    }

    @Test
    void an_unknown_platform_is_a_wrong_argument() {
        assertThat(check("--scenario", "no-such", TestFiles.MEMBER)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void every_fault_of_every_file_is_printed_on_a_line_with_its_place() throws IOException {
        Path one = file("one.yaml", "kind: scenarios\n");
        Path two = file("two.yaml", "kind: member\nage: old\n");

        assertThat(check(one, TestFiles.MEMBER, two)).isOne();
        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith(one + ":1:7: There is no kind of file"))
                .contains(TestFiles.MEMBER + ": no faults")
                .anyMatch(line -> line.startsWith(two + ":2:6: Found the text \"old\" where a whole number belongs."));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_base_of_an_overlay_is_looked_for_beside_it() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Path base = file("more/base.yaml",
                "kind: scenario\nid: base\nbase: " + BuiltInContent.scenarioIds().getFirst() + "\nname: Base\n");
        Path overlay = file("overlay.yaml", "kind: scenario\nid: mine\nbase: more/base.yaml\n");
        Path misled = file("misled.yaml", "kind: scenario\nid: misled\nbase: base.yaml\n");

        assertThat(check(base, overlay)).isZero();
        assertThat(check(misled)).isOne();
        assertThat(out.toString().lines()).contains(overlay + ": no faults")
                .anyMatch(line -> line.startsWith(misled + ":3:7: There is no file \"base.yaml\" beside this one"));
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
    void a_missing_file_argument_is_a_wrong_argument() {
        assertThat(check()).isEqualTo(2);
    }

    @Test
    void a_kind_of_file_that_this_version_does_not_know_is_refused_with_those_that_it_knows() throws IOException {
        Path script = file("script.yaml", "kind: script\n");

        assertThat(check(script)).isOne();
        assertThat(out.toString().lines()).containsExactly(
                script + ":1:7: There is no kind of file \"script\". Allowed here: scenario, " + "member, population.");
    }

    @Test
    void whatever_is_in_a_file_those_after_it_are_checked() throws IOException {
        String member = Files.readString(TestFiles.MEMBER);
        Path number = file("number.yaml", member.replaceFirst("per-month: [0-9]+", "per-month: 1e99"));
        Path directive = file("directive.yaml", "%YAML 3.0\n---\n" + member);
        Path deep = file("deep.yaml", "kind: " + "[".repeat(500_000));
        Path bomb = file("bomb.yaml", "a: &a [b, b]\nc: &c [*a, *a]\nd: [*c, *c]\n");
        Path escape = file("escape.yaml", member.replaceFirst("name: .*", "name: \"\\\\UFFFFFFFF\""));
        Path day = file("day.yaml", member.replaceFirst("joined: .*", "joined: 2025-02-30"));
        Path year = file("year.yaml", member.replaceFirst("joined: .*", "joined: 99999-01-01"));

        assertThat(check(number, directive, deep, bomb, escape, day, year, TestFiles.MEMBER)).isOne();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith(number + ":")
                        && line.contains(": Found 1e99 where a whole number belongs."))
                .anyMatch(line -> line.startsWith(directive + ":1:1: The app reads YAML 1.2, not a later one."))
                .anyMatch(line -> line.startsWith(deep + ":1:38: This is nested deeper than"))
                .anyMatch(line -> line.startsWith(bomb + ":2:8: The alias \"*a\" is not allowed."))
                .anyMatch(line -> line.startsWith(escape + ":") && line.contains(": There is no such escape."))
                .anyMatch(line -> line.startsWith(day + ":") && line.contains("February 2025 has 28 days."))
                .anyMatch(line -> line.startsWith(year + ":") && line.contains("\"99999-01-01\" is not a day."))
                .endsWith(TestFiles.MEMBER + ": no faults", NOT_ALL);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_huge_file_is_refused_in_one_line() throws IOException {
        Path huge = Files.write(folder.resolve("huge.yaml"), new byte[3_000_000]);

        assertThat(check(huge)).isOne();
        assertThat(out.toString().lines()).singleElement()
                .asString()
                .startsWith(huge + ":1:1: The file has more than 2 MB.");
    }

    @Test
    void the_help_says_what_the_command_does() {
        CommandLine line = new CommandLine(new CheckCommand(ContentCatalog.builtIn()))
                .setResourceBundle(Messages.of(CheckCommand.class).bundle());

        assertThat(line.getUsageMessage()).contains("FILE...", "Names every fault of scenario and member files");
    }
}
