package org.defaulton.ui.objection;
import org.defaulton.ui.common.*;
/** Stub. */
public final class FormTable implements View {
    private final javafx.scene.layout.VBox n = new javafx.scene.layout.VBox();
    public FormTable(EvidenceOpener i) {
    }
    @Override
    public javafx.scene.Node node() {
        return n;
    }
    @Override
    public void show(Shown s) {
    }
}
