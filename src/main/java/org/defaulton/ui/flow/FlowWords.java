package org.defaulton.ui.flow;

import java.util.List;
import org.defaulton.drawing.DataRow;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** The visible content of a label in the flow. */
sealed interface FlowWords {
    /** The heading of a column, over the data or over the uses. */
    record HeadingWords(boolean overUses, String text) implements FlowWords {}

    /**
     * A line below the name of a use.
     *
     * @param mark the symbol before the text; null for none
     * @param help the full meaning of the text; empty for none
     * @param claims ids of the claims that it opens
     */
    record LineWords(FlowLine line, @Nullable StatusSymbol mark, String text, String help,
            List<String> claims) implements FlowWords {
        public LineWords {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A row of data.
     *
     * @param index its position, from 0
     * @param used whether it goes into the use with the ribbons
     */
    record RowWords(int index, DataRow row, boolean used) implements FlowWords {}

    /**
     * The use with the ribbons.
     *
     * @param before the total before the last choice
     */
    record FocusWords(UseTotal total, UseTotal before) implements FlowWords {}

    /**
     * Another use.
     *
     * @param index its position, from 0
     * @param before the total before the last choice
     */
    record UseWords(int index, UseTotal total, UseTotal before) implements FlowWords {}
}
