package org.defaulton.ui.objection;
import org.defaulton.ui.common.*;
import org.jspecify.annotations.Nullable;
/** Stub. */
public final class HostBar implements View {
    private final javafx.scene.layout.VBox n = new javafx.scene.layout.VBox();
    public HostBar(@Nullable Intents i) {
    }
    public void setWanted(boolean b) {
    }
    @Override
    public javafx.scene.Node node() {
        return n;
    }
    @Override
    public void show(Shown s) {
    }
}
