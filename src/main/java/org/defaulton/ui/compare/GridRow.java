package org.defaulton.ui.compare;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * A row of the grid.
 *
 * @param label what stands at the left
 * @param cells one for each column, or one that spans them all
 * @param spans whether it is one
 * @param above room above, in pixels
 * @param rule the hairline in the middle of that room; invisible where there is none
 */
record GridRow(Region label, List<Region> cells, boolean spans, double above, Region rule) {
    GridRow {
        cells = List.copyOf(cells);
    }
}
