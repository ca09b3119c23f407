package org.defaulton.comparison;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;

/**
 * The way from the first page of the settings to the page of a row.
 *
 * @param section the section to open; the first one is open already
 * @param row the row to open
 * @param clicks how many clicks that takes
 */
public record SettingsPath(Section section, Row row, int clicks) {
    /** The shortest way to such a row; empty if there is none. */
    static Optional<SettingsPath> to(Scenario scenario, Predicate<Row> wanted) {
        return scenario.rows()
                .filter(wanted)
                .map(row -> of(scenario, row))
                .min(Comparator.comparingInt(SettingsPath::clicks));
    }

    private static SettingsPath of(Scenario scenario, Row row) {
        Section section = scenario.sectionOf(row);
        boolean open = section.equals(scenario.sections().getFirst());
        return new SettingsPath(section, row, rows(scenario, row) + (open ? 0 : 1));
    }

    /** The row, and those whose pages lead to it. */
    private static int rows(Scenario scenario, Row row) {
        return 1 + scenario.above(row).map(parent -> rows(scenario, parent)).orElse(0);
    }
}
