package org.defaulton.ui.timeline;
import org.defaulton.ui.common.*;
import org.jspecify.annotations.Nullable;
/** Stub. */
public final class TimelineView implements View {
    private final javafx.scene.layout.VBox n = new javafx.scene.layout.VBox();
    public TimelineView(Intents i, EvidenceOpener e, java.util.function.Consumer<java.time.@Nullable LocalDate> p) {
    }
    @Override
    public javafx.scene.Node node() {
        return n;
    }
    @Override
    public void show(Shown s) {
    }
}
