package org.defaulton.ui.overtime;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.session.ImpactEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;

/** Chooses the use to show: training in runs, or an ongoing use. */
final class UseMenu extends MenuButton {
    private static final Messages TEXTS = Messages.of(UseMenu.class);

    private final Intents intents;
    private List<Use> uses = List.of();

    UseMenu(Intents intents) {
        this.intents = intents;
        setId("time-use");
        getStyleClass().add("time-use");
    }

    void show(Scenario scenario, Use shown) {
        if (!uses.equals(scenario.uses())) {
            uses = scenario.uses();
            getItems().setAll(uses.stream().map(this::item).toList());
        }
        setText(shown.name());
        NodeFactory.withTooltip(this);
        setAccessibleText(TEXTS.text("use.spoken", shown.name()));
        for (int i = 0; i < uses.size(); i++) {
            ((RadioMenuItem) getItems().get(i)).setSelected(uses.get(i).equals(shown));
        }
    }

    private RadioMenuItem item(Use use) {
        RadioMenuItem item = new RadioMenuItem(TEXTS.text("use." + use.kind(), use.name()));
        item.setId("time-use-" + use.id());
        item.setOnAction(_ -> intents.act(new ImpactEvent.UseFocused(use.id())));
        return item;
    }
}
