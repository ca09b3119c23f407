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
 * Members that a scenario names: one that ships by its id, or a file.
 *
 * @param files those beside the scenario
 */
record NamedMembers(OverlayBases files, FaultCollector faults) {
    /** Whether one of them is a file of its own, which the scenario cannot be kept without. */
    static boolean areFiles(YamlNode root) {
        return root.texts("members/*").anyMatch(named -> OverlayBases.isFile(named.text()));
    }

    /** The scenario with each of them written out; what cannot be found has a fault. */
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

    /** A member with faults would lead to others that nobody understands. */
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
