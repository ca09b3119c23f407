package org.defaulton.scenario.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Whether the population is a file, so that the text of the scenario is not enough to keep a session. */
    static boolean isFile(YamlNode root) {
        return root.texts(BuiltInContent.POPULATION).anyMatch(named -> OverlayBases.isFile(named.text()));
    }

    /** The scenario with the population of a file written out. Adds a fault if it cannot be found. */
    YamlNode writtenOut(YamlNode root) {
        Optional<YamlNode> written = root.below(BuiltInContent.POPULATION).findFirst();
        return written.map(value -> switch (value) {
            case YamlNode.ScalarNode named when named.isText() ->
                found(named).map(found -> with(root, found)).orElse(root);
            case YamlNode.MappingNode whole -> {
                check(whole);
                yield root;
            }
            default -> root;
        }).orElse(root);
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
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>(population.entries());
        String kind = FileKind.POPULATION.word();
        entries.putIfAbsent("kind",
                new YamlNode.MappingEntry(population.place(), new YamlNode.ScalarNode(population.place(), kind, kind)));
        YamlNode whole = new YamlNode.MappingNode(population.place(), entries);
        PopulationCheck.check(whole, faults);
        new SchemaCheck(kind, whole, faults).report();
    }

    private static YamlNode with(YamlNode root, YamlNode population) {
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>(((YamlNode.MappingNode) root).entries());
        entries.computeIfPresent(BuiltInContent.POPULATION,
                (_, entry) -> new YamlNode.MappingEntry(entry.key(), population));
        return new YamlNode.MappingNode(root.place(), entries);
    }
}
