package org.defaulton.export;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.story.PlatformStory;
import org.defaulton.text.Messages;

/** A comparison of platforms as readable text: a paragraph for each. */
public final class PlatformText {
    private static final Messages TEXTS = Messages.of(PlatformText.class);

    private PlatformText() {
    }

    /** All lines, without line breaks. */
    public static List<String> lines(PlatformComparison compared) {
        return Stream
                .concat(Stream.of(PlatformStory.person(compared)),
                        compared.rows().stream().flatMap(PlatformText::lines))
                .toList();
    }

    private static Stream<String> lines(PlatformRow row) {
        PlatformStory story = PlatformStory.of(row);
        return Stream.concat(Stream.of("", TEXTS.text("platforms.name", row.scenario().listName(), row.use().name())),
                story.cells().stream().map(cell -> "  " + TEXTS.text("platforms.cell", cell.heading(), cell.text())));
    }
}
