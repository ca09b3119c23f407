package org.defaulton.scenario;

import java.util.Optional;

/**
 * What is in a file.
 *
 * @param root all of it, with places
 * @param text the text that says the same
 */
record Document(Tree root, String text) {
    /** Empty, with faults added, where the bytes are no YAML. */
    static Optional<Document> read(byte[] content, Faults faults) {
        return TextFile.read(content, faults)
                .flatMap(text -> YamlReader.read(text, faults).map(root -> new Document(root, text)));
    }

    /** A file of a kind, each of its texts checked. Empty, with faults added, where it is not of that kind. */
    static Optional<Document> read(byte[] content, FileKind wanted, Faults faults) {
        Optional<Document> read = read(content, faults).filter(document -> isOfKind(document.root(), wanted, faults));
        read.ifPresent(document -> Texts.check(document.root(), faults));
        return read;
    }

    private static boolean isOfKind(Tree root, FileKind wanted, Faults faults) {
        Optional<Tree.Scalar> written = root.text("kind");
        Optional<FileKind> kind = written.map(Tree.Scalar::text).flatMap(FileKind::of);
        if (!(root instanceof Tree.Mapping)) {
            faults.add(root.place(), "no-keys");
        } else if (written.isEmpty()) {
            faults.add(root.place(), "no-kind", Suggestion.listed(FileKind.words()));
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
