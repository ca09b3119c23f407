package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.text.Messages;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    private final CommandLine line = new CommandLine(new WindowCommand(_ -> 0))
            .addSubcommand(new UsageCommand(ContentCatalog.builtIn()))
            .addSubcommand(new CheckCommand(ContentCatalog.builtIn()))
            .addSubcommand(new NewCommand(ContentCatalog.builtIn()))
            .addSubcommand(new PicturesCommand(ContentCatalog.builtIn(), (_, _, _, _) -> {
            }))
            .setResourceBundle(Messages.of(WindowCommand.class).bundle());

    @Test
    void the_help_names_every_default() {
        String help = line.getSubcommands().get("usage").getUsageMessage().replaceAll("\\s+", " ");

        assertThat(help).doesNotContain("null", "${")
                .contains("(default: the first that ships)", "(default: the first of the platform)",
                        "(default: the first day of the scenario)", "(default: platform)", "(default: text)");
        assertThat(line.getUsageMessage()).doesNotContain("null");
    }

    @Test
    void each_command_is_described_by_a_sentence_of_its_own() {
        List<String> sentences = line.getSubcommands()
                .values()
                .stream()
                .map(command -> command.getHelp().description())
                .toList();

        assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> sentence.strip().endsWith("."));
        assertThat(line.getUsageMessage()).contains("Try a privacy setting before you meet it.");
    }
}
