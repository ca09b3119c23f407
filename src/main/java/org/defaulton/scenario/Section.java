package org.defaulton.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * One section of the mirrored settings: an entry of the navigation and its page.
 *
 * @param id stable id, such as "data-privacy"
 * @param label the exact words of the navigation
 * @param icon name of a Feather icon, such as "shield"
 * @param groups the groups of the page, in order
 * @param claims ids of the claims that support the section
 */
public record Section(String id, String label, String icon, List<RowGroup> groups, List<String> claims) {
    /**
     * A card with a heading and rows.
     *
     * @param id stable id
     * @param label the exact heading
     * @param rows the rows, in order
     */
    public record RowGroup(String id, String label, List<Row> rows) {
        public RowGroup {
            rows = OmittedKeys.copyOrEmpty(rows);
        }

        /** Its rows, each followed by the rows on its page. */
        Stream<Row> allRows() {
            return rows.stream()
                    .flatMap(row -> Stream.concat(Stream.of(row), row.groups().stream().flatMap(RowGroup::allRows)));
        }
    }

    public Section {
        groups = OmittedKeys.copyOrEmpty(groups);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Every row of the section, each followed by the rows on its page. */
    Stream<Row> allRows() {
        return groups.stream().flatMap(RowGroup::allRows);
    }
}
