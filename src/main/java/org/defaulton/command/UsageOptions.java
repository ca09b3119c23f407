package org.defaulton.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulton.archive.ArchiveMember;
import org.defaulton.archive.ArchiveReader;
import org.defaulton.archive.ReadingProgress;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Trait;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that select the member, the day and the choices, shared by the commands that use them. */
final class UsageOptions {
    private final Messages messages = Messages.of(UsageOptions.class);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--scenario", paramLabel = "ID|FILE", description = "${bundle:usage.option.scenario}")
    private @Nullable String scenarioName;

    @Option(names = "--member", paramLabel = "ID|FILE", description = "${bundle:usage.option.member}")
    private @Nullable String memberName;

    @Option(names = "--archive", paramLabel = "ZIP|DIR", converter = OptionConverters.PathConverter.class, description = "${bundle:usage.option.archive}")
    private List<Path> archives = List.of();

    @Option(names = "--country", paramLabel = "CC", converter = OptionConverters.CountryConverter.class, description = "${bundle:usage.option.country}")
    private @Nullable String country;

    @Option(names = "--age", paramLabel = "N", converter = OptionConverters.AgeConverter.class, description = "${bundle:usage.option.age}")
    private @Nullable Integer age;

    @Option(names = "--trait", paramLabel = "ID", description = "${bundle:usage.option.trait}")
    private List<String> traits = List.of();

    @Option(names = "--at", paramLabel = "DATE", converter = OptionConverters.DayConverter.class, description = "${bundle:usage.option.at}")
    private @Nullable LocalDate at;

    @Option(names = "--choose", paramLabel = "CONTROL=VALUE@DATE", converter = OptionConverters.ChoiceConverter.class, description = "${bundle:usage.option.choose}")
    private List<Choice> choices = List.of();

    @Option(names = "--reading", paramLabel = "READING", converter = OptionConverters.InterpretationConverter.class, description = "${bundle:usage.option.reading}")
    private Interpretation reading = Interpretation.PLATFORM;

    /** The usage, and the scenario it belongs to. */
    record ScenarioUsage(Scenario scenario, Usage usage) {}

    /** @throws ParameterException if an option names something that does not exist, or a file with faults */
    ScenarioUsage answer(ContentCatalog catalog) {
        try {
            Scenario scenario = new ScenarioAndMemberLookup(catalog)
                    .scenario(scenarioName == null ? catalog.scenarioIds().getFirst() : scenarioName);
            choices.forEach(choice -> check(choice, scenario));
            LocalDate day = at == null ? scenario.start() : at;
            Member member = member(catalog, scenario);
            new UsageOptionNotes(scenario, member).of(reading, choices).forEach(this::note);
            return new ScenarioUsage(scenario, UsageEngine.usage(scenario, member, choices, day, reading));
        } catch (UserException e) {
            throw new ParameterException(spec.commandLine(), e.sentence(), e);
        }
    }

    /** Like a fault, but the command goes on. */
    private void note(String sentence) {
        spec.commandLine().getErr().println(spec.commandLine().getCommandName() + ": " + sentence);
    }

    private Member member(ContentCatalog catalog, Scenario scenario) throws UserException {
        Member member = archives.isEmpty() ? named(catalog, scenario) : own(catalog, scenario);
        int years = age == null ? member.age() : age;
        Optional<String> refusal = scenario.refusal(years);
        if (refusal.isPresent()) {
            throw new UserException((age == null ? "--member: " : "--age: ") + refusal.get());
        }
        traits.forEach(trait -> check(trait, scenario));
        return member.with(country == null ? member.country() : country, years,
                traits.isEmpty() ? member.traits() : traits.stream().distinct().toList());
    }

    private Member named(ContentCatalog catalog, Scenario scenario) throws UserException {
        return memberName == null
                ? ScenarioAndMemberLookup.fitting(scenario.members().getFirst(), scenario)
                : new ScenarioAndMemberLookup(catalog).member(memberName, scenario);
    }

    /** No archive is searched for a country or an age: those of the named member are taken. */
    private Member own(ContentCatalog catalog, Scenario scenario) throws UserException {
        Member like = memberName == null ? scenario.members().getFirst() : named(catalog, scenario);
        try {
            return ArchiveMember.of(ArchiveReader.read(archives, ArchiveFormats.of(scenario), ReadingProgress.NONE),
                    like);
        } catch (UserException e) {
            throw new UserException("--archive: " + e.sentence());
        }
    }

    private void check(String trait, Scenario scenario) {
        if (!scenario.isTrait(trait)) {
            List<String> known = scenario.traits().stream().map(Trait::id).toList();
            throw known.isEmpty()
                    ? new ParameterException(spec.commandLine(), messages.text("wrong.no-traits", scenario.name()))
                    : wrong(trait, known, "wrong.trait", trait, scenario.name());
        }
    }

    private void check(Choice choice, Scenario scenario) {
        Control control = scenario.findControl(choice.control())
                .orElseThrow(() -> wrong(choice.control(),
                        scenario.controls()
                                .stream()
                                .filter(candidate -> !candidate.effects().isEmpty())
                                .map(Control::id)
                                .toList(),
                        "wrong.control", choice.control(), scenario.name()));
        if (control.setBy() == ControlSetter.NOBODY) {
            throw new ParameterException(spec.commandLine(), messages.text("wrong.fixed", control.id()));
        }
        List<String> values = UsageEngine.valuesOf(control);
        if (!values.contains(choice.value())) {
            throw wrong(choice.value(), values, "wrong.value", choice.value(), control.id());
        }
    }

    private ParameterException wrong(String word, List<String> allowed, String key, Object... args) {
        return new ParameterException(spec.commandLine(),
                messages.text(key, args) + WordSuggestion.instead(messages, word, allowed));
    }
}
