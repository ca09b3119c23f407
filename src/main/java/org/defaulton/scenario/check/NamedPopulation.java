package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.MemberReferences;
import org.defaulton.scenario.file.ParsedFile;
import org.defaulton.scenario.file.YamlNode;

/**
 * Finds the population that a scenario names: by id if it ships, or by file.
 *
 * @param files the files beside the scenario
 */
record NamedPopulation(OverlayBases files, FaultCollector faults) {
    private static final String CONDITION = "condition";

    /** Whether the population is a file, so that the text of the scenario is not enough to keep a session. */
    static boolean isFile(YamlNode root) {
        return root.texts(BuiltInContent.POPULATION).anyMatch(named -> OverlayBases.isFile(named.text()));
    }

    /** The scenario with the population of a file written out. Adds a fault if it cannot be found. */
    YamlNode writtenOut(YamlNode root) {
        return root instanceof YamlNode.MappingNode scenario && scenario.has(BuiltInContent.POPULATION)
                ? writtenOut(scenario)
                : root;
    }

    private YamlNode writtenOut(YamlNode.MappingNode scenario) {
        return switch (scenario.below(BuiltInContent.POPULATION).findFirst().orElseThrow()) {
            case YamlNode.ScalarNode named when named.isText() ->
                found(named).<YamlNode>map(found -> scenario.with(BuiltInContent.POPULATION, found)).orElse(scenario);
            case YamlNode.MappingNode whole -> {
                check(whole);
                yield scenario;
            }
            default -> scenario;
        };
    }

    /** The content of a file; empty if the population ships, or if a fault was added. */
    private Optional<YamlNode> found(YamlNode.ScalarNode named) {
        if (OverlayBases.isFile(named.text())) {
            return file(named).map(content -> MemberReferences.inPlaceOf(named, content));
        }
        List<String> known = BuiltInContent.populationIds();
        if (!known.contains(named.text())) {
            faults.add(named, "unknown-population", named.text(), faults.instead(named.text(), known));
        }
        return Optional.empty();
    }

    /** Refuses a population with faults: they would cause more faults that no one could understand. */
    private Optional<YamlNode> file(YamlNode.ScalarNode named) {
        Optional<byte[]> content = files.beside(named.text());
        if (content.isEmpty()) {
            faults.add(named, "missing-population", named.text());
            return Optional.empty();
        }
        LoadResult<Population> read = ScenarioFiles.population(named.text(), content.get());
        if (read instanceof LoadResult.FaultyFile<Population> faulty) {
            faults.add(named, "population-faulty", faulty.faults().getFirst().toString());
            return Optional.empty();
        }
        return ParsedFile.read(content.get(), new FaultCollector(named.text())).map(ParsedFile::root);
    }

    /** Checks a population inside a scenario, which has no kind of its own. */
    private void check(YamlNode.MappingNode population) {
        String kind = FileKind.POPULATION.word();
        YamlNode whole = population.has("kind")
                ? population
                : population.with("kind", new YamlNode.ScalarNode(population.place(), kind, kind));
        PopulationCheck.check(whole, faults);
        new SchemaCheck(kind, whole, faults).report();
    }

    /** A scenario without faults with another population, as a condition of that name. */
    static YamlNode replaced(YamlNode root, YamlNode population, String condition) {
        YamlNode.MappingNode scenario = (YamlNode.MappingNode) root;
        YamlNode.ScalarNode name = new YamlNode.ScalarNode(scenario.place(), condition, condition);
        return scenario.with(CONDITION, name)
                .with(BuiltInContent.POPULATION, MemberReferences.inPlaceOf(name, population));
    }
}
