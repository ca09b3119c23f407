package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.text.Messages;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    private final CommandLine line = new CommandLine(new WindowCommand(_ -> 0))
            .addSubcommand(new UsageCommand(ContentCatalog.builtIn()))
            .addSubcommand(new CheckCommand())
            .addSubcommand(new NewCommand(ContentCatalog.builtIn()))
            .addSubcommand(new PicturesCommand((_, _, _) -> {
            }))
            .setResourceBundle(Messages.of(WindowCommand.class).bundle());

    @Test
    void every_default_that_the_help_names_is_the_one_that_is_taken() {
        String help = line.getSubcommands().get("usage").getUsageMessage().replaceAll("\\s+", " ");

        assertThat(help).doesNotContain("null", "${")
                .contains("(default: " + BuiltInContent.scenarioIds().getFirst() + ")",
                        "(default: " + BuiltInContent.members().getFirst().id() + ")",
                        BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst()).start() + " for linkedin)",
                        "(default: platform)", "(default: text)");
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
