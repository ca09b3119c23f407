package org.defaulton.ui.mirror;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;

/** The mirror when there is no room for it: the icons of its sections, and a button that restores it. */
public final class NavigationRail implements View {
    private static final Messages TEXTS = Messages.of(NavigationRail.class);

    private final Intents intents;
    private final Runnable unfold;
    private final Map<String, StateToggleButton> icons = new HashMap<>();
    private final VBox sections = new VBox();
    private final VBox node = new VBox();
    private final ViewBindings bindings = new ViewBindings().bind(ViewState::scenario, this::showSections)
            .bind(MirrorPageFactory::section, this::select);

    /**
     * Creates a rail without icons.
     *
     * @param unfold restores the whole mirror and moves the focus there
     */
    public NavigationRail(Intents intents, Runnable unfold) {
        this.intents = intents;
        this.unfold = unfold;
        node.setId("rail");
        node.getStyleClass().addAll("mirror", "rail");
        sections.getStyleClass().add("rail-icons");
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().addAll(unfold("rail-unfold", unfold), scroll);
    }

    /** The button that restores the whole mirror. */
    static Button unfold(String id, Runnable action) {
        Button button = new Button("", IconFactory.icon("chevrons-right"));
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
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showSections(Scenario scenario) {
        node.setAccessibleText(scenario.settingsName());
        PlatformColors.of(scenario.look(), node);
        sections.getChildren().clear();
        icons.clear();
        scenario.sections().forEach(this::add);
    }

    private void select(Section section) {
        icons.forEach((id, icon) -> icon.setSelected(id.equals(section.id())));
    }

    private void add(Section section) {
        StateToggleButton icon = new StateToggleButton("", IconFactory.named(section.icon()));
        icon.setId("rail-" + section.id());
        icon.getStyleClass().addAll("icon-button", "rail-button");
        icon.setAccessibleText(section.label());
        icon.setTooltip(new Tooltip(section.label()));
        icon.setOnAction(_ -> {
            intents.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.SECTION, section.id())));
            unfold.run();
        });
        icons.put(section.id(), icon);
        sections.getChildren().add(icon);
    }
}
