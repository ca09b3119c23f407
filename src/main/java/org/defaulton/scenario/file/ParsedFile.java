package org.defaulton.scenario.file;

import java.util.Optional;

/**
 * The content of a file.
 *
 * @param root the whole tree, with positions
 * @param text the text that produces the same tree
 */
public record ParsedFile(YamlNode root, String text) {
    /** Empty, with faults added, if the bytes are not YAML. */
    public static Optional<ParsedFile> read(byte[] content, FaultCollector faults) {
        return TextDecoder.read(content, faults)
                .flatMap(text -> YamlReader.read(text, faults).map(root -> new ParsedFile(root, text)));
    }

    /** A file of a kind, with all its texts checked. Empty, with faults added, if it is not of that kind. */
    public static Optional<ParsedFile> read(byte[] content, FileKind wanted, FaultCollector faults) {
        Optional<ParsedFile> read = read(content, faults).filter(document -> isOfKind(document.root(), wanted, faults));
        read.ifPresent(document -> TextCheck.check(document.root(), faults));
        return read;
    }

    private static boolean isOfKind(YamlNode root, FileKind wanted, FaultCollector faults) {
        Optional<YamlNode.ScalarNode> written = root.text("kind");
        Optional<FileKind> kind = written.map(YamlNode.ScalarNode::text).flatMap(FileKind::of);
        if (!(root instanceof YamlNode.MappingNode)) {
            faults.add(root.place(), "no-keys");
        } else if (written.isEmpty()) {
            faults.add(root.place(), "no-kind", WordSuggestion.listed(FileKind.words()));
        } else if (kind.isEmpty()) {
            faults.add(written.get(), "unknown-kind", written.get().text(),
                    faults.instead(written.get().text(), FileKind.words()));
        } else if (kind.get() != wanted) {
            faults.add(written.get(), "other-kind", kind.get().word(), wanted.word());
        } else {
            return true;
        }
        return false;
    }
}
