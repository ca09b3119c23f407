package org.defaulton.ui.impact;

import java.util.function.Supplier;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.model.View;
import org.jspecify.annotations.Nullable;

/**
 * A view of the impact side that has a tab of its own.
 *
 * @param view the view; its tab's words are under "tab." and its id
 * @param table the same as a table; null if it has none, or is one
 * @param fills whether it fills the room that there is; the others are as high as they are and scroll
 * @param maker makes the view when it is first shown
 * @param tableMaker the same for the table; null without one
 */
record ViewTab(ImpactView view, @Nullable ImpactView table, boolean fills, Supplier<View> maker,
        @Nullable Supplier<View> tableMaker) {
    /** A view without a table. */
    static ViewTab of(ImpactView view, boolean fills, Supplier<View> maker) {
        return new ViewTab(view, null, fills, maker, null);
    }

    /** A view that fills the room, with a table. */
    static ViewTab of(ImpactView view, Supplier<View> maker, ImpactView table, Supplier<View> tableMaker) {
        return new ViewTab(view, table, true, maker, tableMaker);
    }

    /** Whether it is this view or its table. */
    boolean shows(ImpactView shown) {
        return shown == view || shown == table;
    }
}
