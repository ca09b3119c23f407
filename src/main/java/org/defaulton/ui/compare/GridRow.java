package org.defaulton.ui.compare;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * A row of the grid.
 *
 * @param label the label on the left
 * @param cells one for each column, or one that spans them all
 * @param spans whether there is one that spans them all
 * @param above the space above, in pixels
 * @param rule the hairline in the middle of that space; invisible for none
 */
record GridRow(Region label, List<Region> cells, boolean spans, double above, Region rule) {
    GridRow {
        cells = List.copyOf(cells);
    }
}
