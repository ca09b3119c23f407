package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as a user types it. */
class ReportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int report(String... args) {
        ErrorHandler errors = new ErrorHandler(false);
        return new CommandLine(new ReportCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.of(args).map(arg -> arg.replace("DIR", folder.toString())).toArray(String[]::new));
    }

    @Test
    void writes_the_hand_out_and_reports_its_path() {
        assertThat(report("--out", "DIR/a.html", "--country", "DE", "--age", "29", "--at", "2025-12-31", "--choose",
                "genai-training=off@2025-11-10", "--scenario", Demo.FILE.toString())).isZero();

        assertThat(folder.resolve("a.html")).content().contains("29 years old, in Germany", "10 Nov 2025");
        assertThat(out.toString().strip()).isEqualTo(folder.resolve("a.html").toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_written_is_a_failure() {
        assertThat(report("--out", "DIR")).isEqualTo(1);
        assertThat(err.toString()).contains("is a folder").hasLineCount(1);
    }

    @Test
    void wrong_arguments_are_named_and_nothing_is_written() {
        assertThat(report("--out", "DIR/a.html", "--country", "ZZ")).isEqualTo(2);
        assertThat(report()).isEqualTo(2);
        assertThat(report("--out", "DIR/a.html", "--choose", "genai-training=of@2025-11-10", "--scenario",
                Demo.FILE.toString())).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("a.html"))).isFalse();
    }
}
