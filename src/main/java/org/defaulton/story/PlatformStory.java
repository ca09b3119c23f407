package org.defaulton.story;

import java.util.List;
import org.defaulton.comparison.PlatformRow;

/**
 * One platform of a comparison in words.
 *
 * @param row the platform
 * @param start what happens without a choice
 * @param stop what to do against it
 * @param rest what stays afterwards
 */
public record PlatformStory(PlatformRow row, PlatformCell start, PlatformCell stop, PlatformCell rest) {
    /**
     * A cell of the table.
     *
     * @param figure one to three words, such as "3 steps"
     * @param lines sentences below it, each with its evidence
     */
    public record PlatformCell(String figure, List<Statement> lines) {
        public PlatformCell {
            lines = List.copyOf(lines);
        }
    }

    /** Describes the row. */
    public static PlatformStory of(PlatformRow row) {
        return new PlatformStory(row, new PlatformStartText(row).cell(), new PlatformStopText(row).cell(),
                new PlatformRestText(row).cell());
    }
}
