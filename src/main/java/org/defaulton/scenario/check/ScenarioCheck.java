package org.defaulton.scenario.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.JsonWriter;
import org.defaulton.scenario.file.OverlayResolver;
import org.defaulton.scenario.file.ParsedFile;
import org.defaulton.scenario.file.YamlNode;

/** Reads a scenario file, merges it with its base, and checks the result. */
final class ScenarioCheck {
    private final FaultCollector faults;

    private ScenarioCheck(FaultCollector faults) {
        this.faults = faults;
    }

    /** The whole scenario with its text for storage; empty, with faults added, if it is not valid. */
    static Optional<ParsedFile> read(byte[] content, OverlayBases bases, FaultCollector faults) {
        ScenarioCheck check = new ScenarioCheck(faults);
        Optional<ParsedFile> read = ParsedFile.read(content, FileKind.SCENARIO, faults);
        boolean files = read.map(ParsedFile::root)
                .filter(root -> NamedMembers.areFiles(root) || NamedPopulation.isFile(root))
                .isPresent();
        NamedMembers members = new NamedMembers(bases, faults);
        NamedPopulation population = new NamedPopulation(bases, faults);
        Optional<ParsedFile> written = read
                .map(document -> new ParsedFile(population.writtenOut(members.writtenOut(document.root())),
                        document.text()));
        boolean overlay = written.filter(document -> OverlayResolver.is(document.root())).isPresent();
        Optional<OverlayResolver.ResolvedScenario> whole = written
                .flatMap(document -> OverlayResolver.whole(document.root(), bases, faults));
        Optional<SchemaCheck> shape = whole
                .map(found -> new SchemaCheck(FileKind.SCENARIO.word(), found.root(), faults));
        // The more helpful message comes first, because only the first fault of a value is kept.
        whole.ifPresent(found -> shape.orElseThrow().reportUnfinished(found.added()));
        whole.ifPresent(found -> shape.orElseThrow().reportRemoved(found.removed()));
        whole.ifPresent(found -> check.sense(found.root()));
        written.filter(_ -> overlay)
                .ifPresent(document -> new SchemaCheck("overlay", document.root(), faults).report());
        shape.ifPresent(SchemaCheck::report);
        return overlay || files ? whole.flatMap(found -> check.stored(found.root())) : written;
    }

    private void sense(YamlNode root) {
        DateCheck.check(root, faults);
        IdCheck.check(root, faults);
        RegionCheck regions = new RegionCheck(root, faults);
        WindowCheck.check(root, regions, faults);
        DataGroupCheck.check(root, faults);
        FlowCheck.check(root, faults);
        ControlCheck.check(root, faults);
        RequestFormCheck.check(root, faults);
        HoldCheck.check(root, faults);
        TurnCheck.check(root, faults);
        PromptCheck.check(root, faults);
        AccentCheck.check(root, faults);
        ClaimCheck.check(root, faults);
        TimelineCheck.check(root, faults);
        MemberCheck.checkAll(root, faults);
    }

    /** Adds the text for storage, which must not be too large or too deep to be read again. */
    private Optional<ParsedFile> stored(YamlNode whole) {
        if (!faults.none()) {
            return Optional.empty();
        }
        ParsedFile stored = new ParsedFile(whole, JsonWriter.of(whole));
        FaultCollector again = new FaultCollector("");
        if (ParsedFile.read(stored.text().getBytes(StandardCharsets.UTF_8), again).isEmpty()) {
            faults.add(FilePosition.START, "unreadable-with-base", again.inFileOrder().getFirst().message());
        }
        return Optional.of(stored);
    }
}
