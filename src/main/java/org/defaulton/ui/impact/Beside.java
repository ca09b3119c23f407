package org.defaulton.ui.impact;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.WindowEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;

/** What stands beside the view: the evidence, which can be opened, and the mirror, which can give its room. */
final class Beside {
    private static final Messages TEXTS = Messages.of(Beside.class);

    private final ToggleButton evidence = new ToggleButton(TEXTS.text("evidence"), Icons.icon("book-open"));
    private final Button enlarge = new Button();
    private String use = "";
    private boolean enlarged;

    Beside(Intents intents) {
        evidence.setId("evidence");
        evidence.setTooltip(new Tooltip(TEXTS.text("evidence.hint")));
        evidence.setOnAction(_ -> {
            // What is selected follows from the state, not from the click.
            boolean wanted = evidence.isSelected();
            evidence.setSelected(!wanted);
            intents.act(wanted
                    ? new EvidenceEvent.EvidenceFiltered(use, "", "", false)
                    : new EvidenceEvent.EvidenceClosed());
        });
        enlarge.setId("enlarge");
        enlarge.getStyleClass().add("enlarge");
        enlarge.setOnAction(_ -> intents.act(new WindowEvent.Enlarged(!enlarged)));
    }

    List<Node> tools() {
        return List.of(evidence, enlarge);
    }

    void setAlone(boolean alone) {
        Nodes.show(enlarge, !alone);
    }

    void show(Shown shown) {
        use = shown.focusedUse();
        evidence.setSelected(shown.state().evidence().open());
        if (enlarge.getGraphic() == null || enlarged != shown.state().window().enlarged()) {
            enlarged = shown.state().window().enlarged();
            String words = TEXTS.text(enlarged ? "enlarge.back" : "enlarge");
            enlarge.setGraphic(Icons.icon(enlarged ? "minimize-2" : "maximize-2"));
            enlarge.setAccessibleText(words);
            enlarge.setTooltip(new Tooltip(words));
        }
    }
}
