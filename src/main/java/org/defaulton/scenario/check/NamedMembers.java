package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.MemberReferences;
import org.defaulton.scenario.file.ParsedFile;
import org.defaulton.scenario.file.YamlNode;

/**
 * Finds the members that a scenario names: by id if they ship, or by file.
 *
 * @param files the files beside the scenario
 */
record NamedMembers(OverlayBases files, FaultCollector faults) {
    /** Whether any member is a file, so that the text of the scenario is not enough to keep a session. */
    static boolean areFiles(YamlNode root) {
        return root.texts("members/*").anyMatch(named -> OverlayBases.isFile(named.text()));
    }

    /** The scenario with each named member written out. Adds a fault for each that cannot be found. */
    YamlNode writtenOut(YamlNode root) {
        return MemberReferences.resolved(root, this::find);
    }

    private Optional<YamlNode> find(YamlNode.ScalarNode named) {
        if (OverlayBases.isFile(named.text())) {
            return file(named);
        }
        List<String> known = BuiltInContent.memberIds();
        if (known.contains(named.text())) {
            return Optional.of(BuiltInContent.member(named.text()));
        }
        faults.add(named, "unknown-member", named.text(), faults.instead(named.text(), known));
        return Optional.empty();
    }

    /** Refuses a member with faults: they would cause more faults that no one could understand. */
    private Optional<YamlNode> file(YamlNode.ScalarNode named) {
        Optional<byte[]> content = files.beside(named.text());
        if (content.isEmpty()) {
            faults.add(named, "missing-member", named.text());
            return Optional.empty();
        }
        LoadResult<Member> read = ScenarioFiles.member(named.text(), content.get());
        if (read instanceof LoadResult.FaultyFile<Member> faulty) {
            faults.add(named, "member-faulty", faulty.faults().getFirst().toString());
            return Optional.empty();
        }
        return ParsedFile.read(content.get(), new FaultCollector(named.text())).map(ParsedFile::root);
    }
}
