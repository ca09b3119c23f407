package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.Markers;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Writes a made-up archive and counts it. */
class ArchiveCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        ErrorHandler errors = new ErrorHandler(false);
        return new CommandLine(new WindowCommand(_ -> 0)).addSubcommand(new UsageCommand(ContentCatalog.builtIn()))
                .addSubcommand(new ReportCommand(ContentCatalog.builtIn()))
                .addSubcommand(new NewCommand(ContentCatalog.builtIn()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private String usage(Object... args) {
        out.getBuffer().setLength(0);
        assertThat(run(Stream.concat(Stream.of("usage", "--format", "csv"), Stream.of(args)).toArray())).isZero();
        return out.toString();
    }

    private static Map<String, String> content(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }, (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_made_up_archive_and_its_zip_give_the_same_counts() {
        Path unpacked = folder.resolve("a/b");
        Path zip = folder.resolve("a.zip");

        assertThat(run("new", "archive", unpacked)).isZero();
        assertThat(run("new", "archive", zip)).isZero();
        String usage = usage("--archive", unpacked, "--at", "2025-12-31");

        assertThat(err.toString()).isEmpty();
        assertThat(usage).contains(BuiltInContent.scenarioIds().getFirst() + ",own-data,US,34,")
                .contains("Counts come from your own data")
                .doesNotContain("invented");
        assertThat(usage.lines()
                .filter(line -> line.contains(",posts,"
                        + BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst()).mainUse().id() + ",")))
                .singleElement()
                .asString()
                .matches(".*,IN_USE,.*,[1-9][0-9]*,[1-9][0-9]{1,2},[1-9][0-9]{1,2},.*");
        assertThat(usage("--archive", zip, "--at", "2025-12-31")).isEqualTo(usage);
    }

    @Test
    void the_same_seed_writes_the_same_archive_and_another_seed_does_not() throws IOException {
        run("new", "archive", folder.resolve("one"));
        run("new", "archive", folder.resolve("same"), "--seed", "1");
        run("new", "archive", folder.resolve("other"), "--seed", "2");
        run("new", "archive", folder.resolve("one.zip"));
        run("new", "archive", folder.resolve("same.zip"));

        assertThat(content(folder.resolve("same"))).isEqualTo(content(folder.resolve("one")));
        assertThat(content(folder.resolve("other"))).isNotEqualTo(content(folder.resolve("one")));
        assertThat(folder.resolve("same.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
    }

    @Test
    void every_file_says_that_it_is_made_up_and_has_the_columns_of_the_platform() {
        run("new", "archive", folder.resolve("one"));

        Map<String, String> files = content(folder.resolve("one"));
        assertThat(files).hasSizeGreaterThan(30).containsKeys("Shares.csv", "messages.csv", "Articles/1.html");
        assertThat(files.get("Shares.csv")).startsWith("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility");
        assertThat(files.get("Connections.csv")).startsWith("Notes:").contains("Connected On");
        assertThat(files).allSatisfy(
                (name, text) -> assertThat(text).as(name).containsAnyOf("Made up", "made up", "Registered At"));
    }

    @Test
    void country_and_age_come_from_the_options_or_else_from_the_member() {
        run("new", "archive", folder.resolve("one"));

        assertThat(usage("--archive", folder.resolve("one"), "--member", BuiltInContent.members().get(2).id()))
                .contains("own-data,DE,29,");
        assertThat(usage("--archive", folder.resolve("one"), "--country", "GB", "--age", "50"))
                .contains("own-data,GB,50,");
    }

    @Test
    void a_hand_out_does_not_call_own_data_made_up() throws IOException {
        run("new", "archive", folder.resolve("one"));

        assertThat(run("report", "--archive", folder.resolve("one"), "--out", folder.resolve("h.html"))).isZero();
        assertThat(Files.readString(folder.resolve("h.html"))).contains("Counts come from your own data")
                .doesNotContain("invented", "Made up");
    }

    @Test
    void only_the_counts_of_an_archive_are_printed_or_written() throws IOException {
        Path zip = Markers.archive(folder.resolve("own.zip"),
                BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst()).archive());
        Path broken = Files.write(folder.resolve(Markers.MARK + ".zip"), Arrays.copyOf(Files.readAllBytes(zip), 4_000));

        for (String format : List.of("text", "csv", "json")) {
            assertThat(run("usage", "--archive", zip, "--format", format, "--at", "2026-12-31")).isZero();
        }
        assertThat(run("report", "--archive", zip, "--out", folder.resolve("h.html"), "--at", "2026-12-31")).isZero();
        assertThat(run("usage", "--archive", broken)).isEqualTo(2);

        assertThat(out.toString()).contains("own-data").doesNotContain(Markers.MARK);
        assertThat(err.toString()).contains("damaged").doesNotContain(Markers.MARK);
        assertThat(folder.resolve("h.html")).content().contains("Posts and comments").doesNotContain(Markers.MARK);
    }

    @Test
    void another_platform_describes_its_own_archive_and_gets_a_made_up_one() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"),
                Files.readString(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml"))
                        + "archive:\n  name: Take your data\n  obtain: Ask for it.\n  files:\n"
                        + "    - {names: [Letters sent], data: posts, header: 'Sent,To', date: [Sent], "
                        + "date-form: dd.MM.yyyy}\n");

        assertThat(run("new", "archive", folder.resolve("a"), "--scenario", own)).isZero();
        assertThat(folder.resolve("a/Letters sent.csv")).content().startsWith("Sent,To").containsPattern("\\d\\d\\.20");
        assertThat(usage("--archive", folder.resolve("a"), "--scenario", own, "--at", "2025-12-31"))
                .containsPattern("own-data.*,posts,.*,[1-9][0-9]*,");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void existing_files_are_never_overwritten() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("x"), "mine");

        assertThat(run("new", "archive", folder.resolve("full"))).isEqualTo(1);
        assertThat(run("new", "archive", file)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2)
                .allMatch(line -> line.contains("There is something here already"));
        assertThat(file).hasContent("mine");
        assertThat(run("new", "archive", Files.createDirectory(folder.resolve("empty")))).isZero();
    }

    @Test
    void each_wrong_argument_gives_a_message_of_one_line() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"),
                Files.readString(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml")));

        assertThat(run("new", "archiv", folder.resolve("x"))).isEqualTo(2);
        assertThat(run("new", "archive", folder.resolve("x"), "--scenario", own)).isEqualTo(2);
        assertThat(run("usage", "--archive", folder.resolve("missing"))).isEqualTo(2);
        assertThat(run("usage", "--archive", folder)).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(
                "new: This command cannot write “archiv”. Did you mean “archive”? Write one of: scenario, condition, member, population, archive.",
                "new: The file of Small does not describe the archives of its members. Add “archive” to it.",
                "usage: --archive: There is no such file or folder. Choose the ZIP file as the platform sent it, or the"
                        + " folder that you unpacked it into.",
                "usage: --archive: This archive contains none of the known files of this platform. Check that it"
                        + " comes from this platform, and choose the folder or ZIP file that holds all of it.");
    }
}
