package org.defaulton.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how a member's data is used on a day, and why. */
@Command(name = "usage", description = "${bundle:usage.purpose}", mixinStandardHelpOptions = true)
public final class UsageCommand implements Callable<Integer> {
    private final ContentCatalog catalog;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final UsageOptions question = new UsageOptions();

    @Option(names = "--format", paramLabel = "FORMAT", converter = OptionConverters.FormatConverter.class, description = "${bundle:usage.option.format}")
    private UsageFormat format = UsageFormat.TEXT;

    /** @param catalog the available content */
    public UsageCommand(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the usage to standard output.
     *
     * @return 0
     * @throws ParameterException if an option names something that does not exist, or a file with faults
     */
    @Override
    public Integer call() {
        UsageOptions.ScenarioUsage answered = question.answer(catalog);
        format.write(answered.scenario(), answered.usage(), spec.commandLine().getOut());
        return 0;
    }
}
