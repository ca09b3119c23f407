package org.defaulton.story;

import java.util.List;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.scenario.Member;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/**
 * One platform of a comparison in words.
 *
 * @param row the platform
 * @param start what happens without a choice
 * @param stop what to do against it
 * @param rest what stays afterwards
 */
public record PlatformStory(PlatformRow row, PlatformCell start, PlatformCell stop, PlatformCell rest) {
    private static final Messages TEXTS = Messages.of(PlatformStory.class);

    /**
     * A cell of the table.
     *
     * @param heading what it is about, such as "To stop it"
     * @param figure one to three words, such as "3 steps"
     * @param lines sentences below it, each with its evidence
     */
    public record PlatformCell(String heading, String figure, List<Statement> lines) {
        public PlatformCell {
            lines = List.copyOf(lines);
        }

        /** The figure and the sentences, without their evidence. */
        public String text() {
            String sentences = Language.current().sentences(lines.stream().map(Statement::text).toList());
            return lines.isEmpty() ? figure : Language.current().phrases(List.of(figure, sentences));
        }
    }

    /** Who is on all these platforms, and on which day, as the line above them. */
    public static String person(PlatformComparison compared) {
        Member person = compared.person();
        return TEXTS.text("platforms.person", TEXTS.country(person.country()), person.age(), person.joined(),
                compared.at());
    }

    /** The three cells, from left to right. */
    public List<PlatformCell> cells() {
        return List.of(start, stop, rest);
    }

    /** Describes the row. */
    public static PlatformStory of(PlatformRow row) {
        return new PlatformStory(row, new PlatformStartText(row).cell(), new PlatformStopText(row).cell(),
                new PlatformRestText(row).cell());
    }
}
