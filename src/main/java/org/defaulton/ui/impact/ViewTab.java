package org.defaulton.ui.impact;

import java.util.function.Supplier;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.model.View;
import org.jspecify.annotations.Nullable;

/**
 * A view of the impact side with a tab of its own.
 *
 * @param view the view; the key of the tab's text is "tab." and the view's id
 * @param table the view as a table; null if there is none, or if it is one
 * @param fills whether it fills the available height; the others have their own height and scroll
 * @param maker creates the view when it is first shown
 * @param tableMaker creates the table; null if there is none
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
