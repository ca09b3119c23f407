package org.defaulton.ui.flow;

import java.util.List;
import org.defaulton.story.Statement;
import org.defaulton.ui.theme.StatusSymbol;

/**
 * The content of the card for a row, a ribbon or a use.
 *
 * @param title the title
 * @param mark the symbol of its status
 * @param status the name of its status, with the first day of it
 * @param lines the numbers and the reasons
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
