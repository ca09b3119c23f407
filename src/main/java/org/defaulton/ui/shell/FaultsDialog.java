package org.defaulton.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.file.Fault;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** Shows the faults of a file. */
final class FaultsDialog {
    private static final Messages TEXTS = Messages.of(FaultsDialog.class);
    private static final int ROWS = 10;

    private FaultsDialog() {
    }

    static void show(ModalCard overlay, String file, List<Fault> faults) {
        TextArea list = new TextArea(String.join("\n\n", faults.stream().map(Fault::toString).toList()));
        list.setId("faults");
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(ROWS);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setAccessibleText(TEXTS.text("faults.list"));
        Button close = new Button(TEXTS.text("faults.close"));
        close.setId("faults-close");
        close.setOnAction(_ -> overlay.close());
        overlay.open(TEXTS.text("faults.title", file, faults.size()),
                new VBox(8, NodeFactory.paragraph(TEXTS.text("faults.text"), "body"), list), close);
    }
}
