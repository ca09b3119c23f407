package org.defaulton.ui.mirror;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Section;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Page;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;

/** The mirror where it has no room: the icons of its sections, and the way to have it back. */
public final class Rail implements View {
    private static final Messages TEXTS = Messages.of(Rail.class);

    private final Intents intents;
    private final Runnable unfold;
    private final Map<String, ToggleButton> icons = new HashMap<>();
    private final VBox node = new VBox();

    /**
     * A rail without icons yet.
     *
     * @param unfold makes room for the whole mirror and goes there
     */
    public Rail(Intents intents, Runnable unfold) {
        this.intents = intents;
        this.unfold = unfold;
        node.setId("rail");
        node.getStyleClass().addAll("mirror", "rail");
        node.setAccessibleText(TEXTS.text("mirror.name"));
        node.getChildren().add(unfold("rail-unfold", unfold));
    }

    /** The button that brings the whole mirror back. */
    static Button unfold(String id, Runnable action) {
        Button button = new Button("", Icons.icon("chevrons-right"));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "rail-button");
        button.setAccessibleText(TEXTS.text("unfold"));
        button.setTooltip(new Tooltip(TEXTS.text("unfold")));
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Shown shown) {
        if (icons.isEmpty()) {
            Accent.of(shown.scenario().look(), node);
            shown.scenario().sections().forEach(this::add);
        }
        Section section = Pages.sectionOf(shown.scenario(), shown.state().mirror().trail());
        icons.forEach((id, icon) -> icon.setSelected(id.equals(section.id())));
    }

    /** No toggle group: in one, arrow keys would mark a section without opening it. */
    private void add(Section section) {
        ToggleButton icon = new ToggleButton("", Icons.named(section.icon()));
        icon.setId("rail-" + section.id());
        icon.getStyleClass().addAll("icon-button", "rail-button");
        icon.setAccessibleText(section.label());
        icon.setTooltip(new Tooltip(section.label()));
        icon.setOnAction(_ -> {
            icon.setSelected(true);
            intents.act(new MirrorEvent.PageOpened(new Page(Page.Kind.SECTION, section.id())));
            unfold.run();
        });
        icons.put(section.id(), icon);
        node.getChildren().add(icon);
    }
}
