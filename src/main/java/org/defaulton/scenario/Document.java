package org.defaulton.scenario;

import java.util.Optional;

/**
 * What stands in a file.
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
}
