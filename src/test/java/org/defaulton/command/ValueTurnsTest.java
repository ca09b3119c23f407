package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the usage command says of values that change by themselves. Each kind is in a small file. */
class ValueTurnsTest {
    private static final Path FILES = Path.of("src/test/resources/org/defaulton/command/new-platform");

    private static String usage(String file, String args) {
        StringWriter out = new StringWriter();
        int exitCode = new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(Stream
                        .concat(Stream.of("--scenario", FILES.resolve(file).toString(), "--member",
                                FILES.resolve("member.yaml").toString()), Arrays.stream(args.split(" ")))
                        .toArray(String[]::new));
        assertThat(exitCode).as(out.toString()).isZero();
        return out.toString();
    }

    private static JsonNode notes(String file, String args) {
        return JsonMapper.shared()
                .readTree(usage(file, "--format json " + args))
                .get("flows")
                .valueStream()
                .filter(flow -> flow.get("data").asString().equals("notes")
                        && flow.get("use").asString().equals("train-model"))
                .findFirst()
                .orElseThrow();
    }

    private static String status(String file, String args) {
        return notes(file, args).get("status").asString();
    }

    private static List<String> because(String file, String args) {
        return notes(file, args).get("because")
                .valueStream()
                .map(reason -> reason.get("text").asString().replace('\u00a0', ' '))
                .toList();
    }

    /** The first sentences: the headline and the line below it. */
    private static String summary(String file, String args) {
        return JsonMapper.shared()
                .readTree(usage(file, "--format json " + args))
                .get("summary")
                .get("headline")
                .asString()
                .replace('\u00a0', ' ');
    }

    @Test
    void a_deadline_answers_for_those_who_have_not() {
        assertThat(status("deadline.yaml", "--at 2025-10-07")).isEqualTo("STOPPED");
        assertThat(status("deadline.yaml", "--at 2025-10-08")).isEqualTo("IN_USE");
        assertThat(notes("deadline.yaml", "--at 2026-02-01").get("since").asString()).isEqualTo("2025-10-08");
        assertThat(because("deadline.yaml", "--at 2025-10-08"))
                .contains("Nobody had answered “Improve the model” by 8 Oct 2025, so it changed to “On” by itself.");
        assertThat(summary("deadline.yaml", "--at 2025-10-08"))
                .endsWith("You had not answered by 8 Oct 2025, so the switch went on by itself.");
    }

    @Test
    void an_answer_before_or_on_the_day_of_a_deadline_stands() {
        for (String day : List.of("2025-09-01", "2025-10-08")) {
            assertThat(status("deadline.yaml", "--at 2026-02-01 --choose train=off@" + day)).isEqualTo("STOPPED");
        }
        assertThat(summary("deadline.yaml", "--at 2026-02-01 --choose train=off@2025-09-01"))
                .contains("You were asked, and you said no.");
        assertThat(summary("deadline.yaml", "--at 2026-02-01 --choose train=off@2025-12-01"))
                .doesNotContain("You were asked");
    }

    @Test
    void what_a_deadline_will_let_in_counts_as_coming() {
        // The runs of January, April and July 2026 use all notes; the last one on 1 July: 30 months of ten, and one.
        assertThat(notes("deadline.yaml", "--at 2025-10-01").get("itemsComing").asInt()).isEqualTo(331);
        assertThat(notes("deadline.yaml", "--at 2025-10-01 --choose train=off@2025-09-30").get("itemsComing").asInt())
                .isZero();
    }

    @Test
    void a_consent_expires_twelve_months_after_it_was_given() {
        String on = " --choose train=on@2025-03-31";

        assertThat(status("expiry.yaml", "--at 2026-03-30" + on)).isEqualTo("IN_USE");
        assertThat(status("expiry.yaml", "--at 2026-03-31" + on)).isEqualTo("STOPPED");
        assertThat(notes("expiry.yaml", "--at 2026-05-01" + on).get("since").asString()).isEqualTo("2026-03-31");
        assertThat(because("expiry.yaml", "--at 2026-05-01" + on)).contains("The setting “Improve the model” changed "
                + "to “Off” by itself on 31 Mar 2026, 12 months after it became “On”.");
        assertThat(summary("expiry.yaml", "--at 2026-05-01" + on))
                .contains("The switch went off by itself on 31 Mar 2026, after 12 months.")
                .doesNotContain("You");
    }

    @Test
    void choosing_the_same_again_does_not_prolong_a_consent_but_a_new_one_begins_a_new_year() {
        String twice = " --choose train=on@2025-03-31 --choose train=on@2025-09-01";
        String again = " --choose train=on@2025-03-31 --choose train=on@2026-06-01";

        assertThat(status("expiry.yaml", "--at 2026-03-31" + twice)).isEqualTo("STOPPED");
        assertThat(status("expiry.yaml", "--at 2027-05-31" + again)).isEqualTo("IN_USE");
        assertThat(status("expiry.yaml", "--at 2027-06-01" + again)).isEqualTo("STOPPED");
        assertThat(summary("expiry.yaml", "--at 2026-07-01" + again)).contains("You switched it on again.");
    }

    @Test
    void a_flipped_default_keeps_earlier_choices() {
        assertThat(status("flipped-default.yaml", "--at 2026-04-23")).isEqualTo("STOPPED");
        assertThat(status("flipped-default.yaml", "--at 2026-04-24")).isEqualTo("IN_USE");
        assertThat(status("flipped-default.yaml", "--at 2026-05-01 --choose train=off@2026-01-01"))
                .isEqualTo("STOPPED");
        assertThat(summary("flipped-default.yaml", "--at 2026-04-24"))
                .endsWith("The switch went on by itself on 24 Apr 2026.");
        assertThat(notes("flipped-default.yaml", "--at 2026-05-01").get("evidence").toString()).contains("\"assumed\"");
    }

    /** Nobody presses its button, so its pre-set value does not count. */
    @Test
    void a_pop_up_changes_nothing_on_the_command_line() {
        assertThat(status("prompts.yaml", "--at 2025-06-01")).isEqualTo("STOPPED");
        assertThat(status("prompts.yaml", "--at 2025-06-01 --choose train=on@2025-04-10")).isEqualTo("IN_USE");
        assertThat(status("prompts.yaml", "--at 2025-06-01 --choose train=on@2025-04-10 --choose train=off@2025-05-01"))
                .isEqualTo("STOPPED");
    }

    @Test
    void turns_in_a_circle_go_on_and_end_nowhere() {
        // Joined on 1 January 2024: off in January 2025 and in February 2026.
        assertThat(status("circle.yaml", "--at 2025-01-01")).isEqualTo("STOPPED");
        assertThat(status("circle.yaml", "--at 2025-02-01")).isEqualTo("IN_USE");
        assertThat(status("circle.yaml", "--at 2026-02-15")).isEqualTo("STOPPED");
        assertThat(status("circle.yaml", "--at 2100-12-31")).isIn("STOPPED", "IN_USE");
    }
}
