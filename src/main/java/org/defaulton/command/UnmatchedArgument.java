package org.defaulton.command;

import java.util.List;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Says what to do about an unknown argument.
 *
 * @param line the command
 * @param word the first unknown argument
 */
record UnmatchedArgument(CommandLine line, String word) {
    private static final Messages MESSAGES = Messages.of(UnmatchedArgument.class);

    String sentence() {
        if (word.startsWith("-")) {
            return option();
        }
        if (line.getSubcommands().isEmpty()) {
            return MESSAGES.text("wrong.word-too-many", word, line.getCommandSpec().qualifiedName());
        }
        return InputFile.isNamedBy(word)
                ? MESSAGES.text("wrong.file-alone", word)
                : MESSAGES.text("wrong.command", word)
                        + WordSuggestion.instead(MESSAGES, word, line.getSubcommands().keySet());
    }

    private String option() {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        List<String> others = line.getCommandSpec()
                .root()
                .subcommands()
                .values()
                .stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.findOption(name) != null)
                .map(CommandSpec::name)
                .toList();
        return MESSAGES.text("wrong.option", name)
                + (others.isEmpty()
                        ? ""
                        : " " + MESSAGES.text("wrong.option.elsewhere", Language.current().list(others)))
                + WordSuggestion.instead(MESSAGES, name, options());
    }

    private List<String> options() {
        return line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
    }
}
