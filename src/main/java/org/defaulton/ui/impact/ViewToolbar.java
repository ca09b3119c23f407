package org.defaulton.ui.impact;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;

/** The buttons beside the tabs, which open the evidence and expand the view over the mirror. */
final class ViewToolbar {
    private static final Messages TEXTS = Messages.of(ViewToolbar.class);

    private final StateToggleButton evidence = new StateToggleButton(TEXTS.text("evidence"),
            IconFactory.icon("book-open"));
    private final Button enlarge = new Button();
    private final ViewBindings bindings = new ViewBindings()
            .bind(shown -> shown.state().window().enlarged(), this::showEnlarged)
            .bind(shown -> shown.state().evidence().open(), evidence::setSelected)
            .bind(ViewState::focusedUse, now -> use = now);
    private String use = "";
    private boolean enlarged;

    ViewToolbar(Intents intents) {
        evidence.setId("evidence");
        evidence.setTooltip(new Tooltip(TEXTS.text("evidence.hint")));
        evidence.setOnAction(_ -> intents.act(evidence.isSelected()
                ? new EvidenceEvent.EvidenceClosed()
                : new EvidenceEvent.EvidenceFiltered(use, "", "", false)));
        enlarge.setId("enlarge");
        enlarge.getStyleClass().add("enlarge");
        enlarge.setOnAction(_ -> intents.act(new WindowStateEvent.Enlarged(!enlarged)));
    }

    List<Node> tools() {
        return List.of(evidence, enlarge);
    }

    void setAlone(boolean alone) {
        NodeFactory.show(enlarge, !alone);
    }

    void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showEnlarged(boolean now) {
        enlarged = now;
        String words = TEXTS.text(enlarged ? "enlarge.back" : "enlarge");
        enlarge.setGraphic(IconFactory.icon(enlarged ? "minimize-2" : "maximize-2"));
        enlarge.setAccessibleText(words);
        enlarge.setTooltip(new Tooltip(words));
    }
}
