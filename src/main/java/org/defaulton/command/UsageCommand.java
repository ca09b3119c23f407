package org.defaulton.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Suggestion;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Reading;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how a member's data is used on a day, and why. */
@Command(name = "usage", resourceBundle = "org.defaulton.command.messages", description = "${bundle:usage.purpose}", mixinStandardHelpOptions = true)
public final class UsageCommand implements Callable<Integer> {
    private final Messages messages = Messages.of(UsageCommand.class);
    private final Catalogue catalogue;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--scenario", paramLabel = "ID|FILE", defaultValue = "linkedin", description = "${bundle:usage.option.scenario}")
    private String scenarioName = "";

    @Option(names = "--member", paramLabel = "ID|FILE", description = "${bundle:usage.option.member}")
    private @Nullable String memberName;

    @Option(names = "--country", paramLabel = "CC", converter = Options.Country.class, description = "${bundle:usage.option.country}")
    private @Nullable String country;

    @Option(names = "--age", paramLabel = "N", converter = Options.Age.class, description = "${bundle:usage.option.age}")
    private @Nullable Integer age;

    @Option(names = "--at", paramLabel = "DATE", converter = Options.Day.class, description = "${bundle:usage.option.at}")
    private @Nullable LocalDate at;

    @Option(names = "--choose", paramLabel = "CONTROL=VALUE@DATE", converter = Options.Choosing.class, description = "${bundle:usage.option.choose}")
    private List<Choice> choices = List.of();

    @Option(names = "--reading", paramLabel = "READING", converter = Options.ReadingName.class, description = "${bundle:usage.option.reading}")
    private Reading reading = Reading.PLATFORM;

    @Option(names = "--format", paramLabel = "FORMAT", converter = Options.FormatName.class, description = "${bundle:usage.option.format}")
    private UsageFormat format = UsageFormat.TEXT;

    /** @param catalogue what can be asked about */
    public UsageCommand(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Writes the usage to standard output.
     *
     * @return 0
     * @throws ParameterException if an option names something that there is not, or a file with faults
     */
    @Override
    public Integer call() {
        try {
            Scenario scenario = new Subjects(catalogue).scenario(scenarioName);
            format.write(scenario, usage(scenario), spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
            return 0;
        } catch (Problem e) {
            throw new ParameterException(spec.commandLine(), e.sentence(), e);
        }
    }

    private Usage usage(Scenario scenario) throws Problem {
        choices.forEach(choice -> check(choice, scenario));
        LocalDate day = at == null ? scenario.start() : at;
        return UsageEngine.usage(scenario, member(scenario), choices, day, reading);
    }

    private Member member(Scenario scenario) throws Problem {
        Member member = memberName == null
                ? catalogue.members().getFirst()
                : new Subjects(catalogue).member(memberName, scenario);
        return member.with(country == null ? member.country() : country, age == null ? member.age() : age);
    }

    private void check(Choice choice, Scenario scenario) {
        Control control = scenario.findControl(choice.control()).orElseThrow(() -> wrong(choice.control(),
                scenario.controls().stream().filter(one -> !one.effects().isEmpty()).map(Control::id).toList(),
                "wrong.control", choice.control(), scenario.name()));
        List<String> values = UsageEngine.valuesOf(control);
        if (!values.contains(choice.value())) {
            throw wrong(choice.value(), values, "wrong.value", choice.value(), control.id());
        }
    }

    private ParameterException wrong(String word, List<String> allowed, String key, Object... args) {
        return new ParameterException(spec.commandLine(),
                messages.text(key, args) + Suggestion.instead(messages, word, allowed));
    }
}
