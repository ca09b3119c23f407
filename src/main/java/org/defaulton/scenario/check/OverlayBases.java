package org.defaulton.scenario.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.OverlayResolver;
import org.defaulton.scenario.file.ParsedFile;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.text.Language;

/**
 * Finds the base of an overlay: a shipped scenario by its id, or a file, which may be an overlay itself.
 *
 * @param chain the files that led here, each the base of the one before; paths relative to the first
 * @param files the files beside the first one
 */
record OverlayBases(List<String> chain, BaseFiles files) implements OverlayResolver.BaseFinder {
    /** More levels than anyone can keep track of, yet fast to read. */
    private static final int MOST_BASES = 8;

    static OverlayBases of(String fileName, BaseFiles files) {
        int folder = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
        return new OverlayBases(List.of(fileName.substring(folder + 1)), files);
    }

    @Override
    public Optional<YamlNode> find(YamlNode.ScalarNode named, FaultCollector faults) {
        if (!isFile(named.text())) {
            return OverlayResolver.builtIn(named, faults);
        }
        Optional<String> path = path(named.text());
        if (path.filter(chain::contains).isPresent()) {
            faults.add(named, "base-circle", Language.current().list(and(path.get())));
        } else if (chain.size() > MOST_BASES) {
            faults.add(named, "too-many-bases", MOST_BASES);
        } else {
            Optional<byte[]> content = path.flatMap(files::read);
            if (content.isPresent()) {
                return read(path.get(), content.get(), named, faults);
            }
            faults.add(named, "missing-base", named.text());
        }
        return Optional.empty();
    }

    /** The content of a file beside the current one; empty if it cannot be read. */
    Optional<byte[]> beside(String name) {
        return path(name).flatMap(files::read);
    }

    static boolean isFile(String base) {
        return base.endsWith(".yaml") || base.endsWith(".yml");
    }

    /** The path relative to the first file. */
    private Optional<String> path(String base) {
        try {
            return Optional.of(Path.of(chain.getLast()).resolveSibling(base).normalize().toString());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Refuses a base with faults: they would cause more faults that no one could understand. */
    private Optional<YamlNode> read(String path, byte[] content, YamlNode.ScalarNode named, FaultCollector faults) {
        FaultCollector own = new FaultCollector(path);
        Optional<ParsedFile> base = ScenarioCheck.read(content, new OverlayBases(and(path), files), own);
        if (own.none()) {
            return base.map(ParsedFile::root);
        }
        faults.add(named, "base-faulty", own.inFileOrder().getFirst().toString());
        return Optional.empty();
    }

    private List<String> and(String path) {
        return Stream.concat(chain.stream(), Stream.of(path)).toList();
    }
}
