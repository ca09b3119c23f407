package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.defaulton.command.ContentCatalog;
import org.defaulton.command.NewCommand;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every file that the command “new” writes opens in the window. */
class NewFilesInWindowTest {
    @TempDir
    Path home;
    @TempDir
    Path files;

    private Path write(String kind, String name, String... options) {
        Path file = files.resolve(name + ".yaml");
        CommandLine line = new CommandLine(new NewCommand(ContentCatalog.builtIn()))
                .setOut(new PrintWriter(Writer.nullWriter()));
        String[] args = new String[options.length + 2];
        args[0] = kind;
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        assertThat(line.execute(args)).isZero();
        return file;
    }

    private static Person open(Person person, Path file) {
        return person.act(() -> person.window().openFile(file));
    }

    @Test
    void a_new_scenario_and_files_for_it_open() throws Exception {
        Path platform = write("scenario", "mine");
        Path condition = write("condition", "plain", "--scenario", platform.toString());
        Path member = write("member", "cook", "--scenario", platform.toString());
        Path population = write("population", "people", "--scenario", platform.toString());
        try (Person person = Person.asShipped(home)) {
            open(person, platform).waitUntil(() -> person.text("#platform").equals("Example Network"));
            open(person, member).waitUntil(() -> person.text("#member").startsWith("New member, "));
            person.click("#privacy").click("#ai").click("#ai-training").waitUntilSaved();
            assertThat(person.isOn("#ai-training")).isFalse();
            for (String tab : new String[]{"time", "choices", "everyone", "flow"}) {
                person.click("#tab-" + tab);
            }
            open(person, population)
                    .waitUntil(() -> person.text("#platform").startsWith("Example Network, population "));
            open(person, condition).waitUntil(() -> person.text("#platform").equals("Example Network (plain)"));
            person.click("#privacy").waitUntilSaved();
            assertThat(person.sees("#notice")).isFalse();
        }
    }

    @Test
    void new_conditions_and_members_of_every_shipped_platform_open() throws Exception {
        try (Person person = Person.asShipped(home)) {
            for (String id : BuiltInContent.scenarioIds()) {
                String name = BuiltInContent.scenario(id).listName();
                Path condition = write("condition", "plain-" + id, "--scenario", id);
                Path member = write("member", "person-" + id, "--scenario", id);

                open(person, condition).waitUntil(() -> person.text("#platform").equals(name + " (plain-" + id + ")"));
                person.act(() -> person.window().open(id)).waitUntil(() -> person.text("#platform").equals(name));
                open(person, member).waitUntil(() -> person.text("#member").startsWith("New member, "));

                assertThat(person.sees("#notice")).as(id).isFalse();
            }
        }
    }
}
