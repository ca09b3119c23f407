package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    private final CommandLine line = new CommandLine(new WindowCommand(_ -> 0))
            .addSubcommand(new UsageCommand(Catalogue.builtIn())).addSubcommand(new CheckCommand())
            .addSubcommand(new PicturesCommand((_, _, _) -> {
            }));

    @Test
    void each_command_is_described_by_a_sentence_of_its_own() {
        List<String> sentences = line.getSubcommands().values().stream()
                .map(command -> command.getHelp().description()).toList();

        assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> sentence.strip().endsWith("."));
        assertThat(line.getUsageMessage()).contains("Try a privacy setting before you meet it.");
    }
}
