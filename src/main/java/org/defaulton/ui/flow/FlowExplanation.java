package org.defaulton.ui.flow;

import java.util.List;
import org.defaulton.story.Statement;
import org.defaulton.ui.theme.StatusSymbol;

/**
 * What the card says of a row, a ribbon or a use.
 *
 * @param title what it is
 * @param mark of its status
 * @param status the word, with the day since which it is so
 * @param lines the numbers, and why
 */
record FlowExplanation(String title, StatusSymbol mark, String status, List<Statement> lines) {
    FlowExplanation {
        lines = List.copyOf(lines);
    }

    /** The claims behind all of it. */
    List<String> claims() {
        return lines.stream().flatMap(line -> line.claims().stream()).distinct().toList();
    }
}
