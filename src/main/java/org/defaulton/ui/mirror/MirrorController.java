package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.text.Language;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.ScrollIntoView;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.controls.TextInputLimits;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;
import org.defaulton.ui.toolkit.FxmlViewLoader;
import org.jspecify.annotations.Nullable;

/** The platform's settings, built from the scenario. Works without the rest of the window. */
public final class MirrorController implements View {
    private static final double NAV_FROM_WIDTH = 480;
    private static final double NAV_FROM_HEIGHT = 320;
    private static final int LONGEST_SEARCH = 200;

    private final Intents intents;
    private final MirrorPageFactory pages;
    private final Map<String, StateToggleButton> navigation = new HashMap<>();
    private final ContextMenu menu = new ContextMenu();
    private final Region root;
    private final PromptLayer layer;
    private final ViewBindings bindings = new ViewBindings().bind(ViewState::scenario, this::showSections)
            .bind(ViewState::member, this::showMember)
            .bind(shown -> shown.state().mirror().search(), this::showSearch)
            .always(this::showPage)
            .always(this::showPrompt)
            .bindAll(this::markSection, MirrorPageFactory::section, MirrorController::isSearched,
                    MirrorController::isForm);
    private String searched = "";
    private @Nullable View page;
    private @Nullable Object pageKey;
    private @Nullable MirrorPage shownPage;

    @FXML
    private HBox home;
    @FXML
    private Label avatar;
    @FXML
    private Label settingsName;
    @FXML
    private Button menuButton;
    @FXML
    private Button backButton;
    @FXML
    private TextField search;
    @FXML
    private ScrollPane navScroll;
    @FXML
    private VBox nav;
    @FXML
    private ScrollPane scroll;

    public MirrorController(Intents intents, MirrorPageFactory pages) {
        this.intents = intents;
        this.pages = pages;
        root = (Region) FxmlViewLoader.load(this);
        layer = new PromptLayer(root, intents, pages.evidence(), this::takeFocus);
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
        nav.layoutBoundsProperty().subscribe(this::revealSection);
        search.fontProperty().subscribe(this::arrange);
        TextInputLimits.bounded(search, LONGEST_SEARCH);
        search.textProperty().subscribe((_, text) -> typed(text));
        menuButton.setOnAction(_ -> menu.show(menuButton, Side.BOTTOM, 0, 0));
        backButton.setOnAction(_ -> intents.act(new MirrorEvent.WentBack()));
    }

    @Override
    public Parent node() {
        return layer;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showSections(Scenario scenario) {
        PlatformColors.of(scenario.look(), layer);
        settingsName.setText(scenario.settingsName());
        NodeFactory.withTooltip(settingsName);
        root.setAccessibleText(scenario.settingsName());
        navigation.clear();
        nav.getChildren().clear();
        menu.getItems().clear();
        scenario.sections().forEach(this::addSection);
    }

    private void revealSection() {
        navigation.values().stream().filter(StateToggleButton::isSelected).forEach(ScrollIntoView::reveal);
    }

    private void showMember(Member member) {
        avatar.setText(initials(member.name()));
    }

    private void showSearch(String text) {
        searched = text;
        if (!search.getText().equals(text)) {
            search.setText(text);
        }
    }

    private void showPrompt(ViewState shown) {
        layer.show(shown);
    }

    private static boolean isSearched(ViewState shown) {
        return !shown.state().mirror().search().isBlank();
    }

    private void showPage(ViewState shown) {
        MirrorPage current = shown.state().page();
        Object key = isSearched(shown) ? "search" : pages.key(current, shown);
        boolean turned = !key.equals(pageKey);
        boolean focusGoesAlong = turned && scroll.isFocusWithin();
        if (turned) {
            pageKey = key;
            open(isSearched(shown) ? pages.search() : pages.open(current, shown));
            scroll.setVvalue(0);
        }
        if (page != null) {
            page.show(shown);
        }
        if (focusGoesAlong) {
            focusPage();
        }
        shownPage = current;
    }

    private void typed(String text) {
        if (!text.equals(searched)) {
            intents.act(new MirrorEvent.Searched(text));
        }
    }

    private void open(View opened) {
        page = opened;
        scroll.setContent(opened.node());
    }

    /**
     * Focuses the row that the user returns from, or else the first node of the page. The form handles its own focus.
     */
    private void focusPage() {
        Node content = scroll.getContent();
        Node cameFrom = shownPage == null || shownPage.id().isEmpty() ? null : content.lookup("#" + shownPage.id());
        if (cameFrom != null && cameFrom.isFocusTraversable()) {
            cameFrom.requestFocus();
        } else if (!scroll.isFocusWithin()) {
            NodeFactory.focusable(content).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void markSection(ViewState shown) {
        Section section = MirrorPageFactory.section(shown);
        boolean found = isSearched(shown);
        navigation.forEach((id, button) -> button.setSelected(!found && id.equals(section.id())));
        boolean form = isForm(shown);
        NodeFactory.show(backButton, form);
        NodeFactory.show(home, !form);
        backButton.setText(section.label());
        NodeFactory.withTooltip(backButton);
        arrange();
    }

    private static boolean isForm(ViewState shown) {
        return shown.state().page().kind() == MirrorPage.PageKind.FORM;
    }

    private void addSection(Section section) {
        StateToggleButton button = new StateToggleButton(section.label(), IconFactory.named(section.icon()));
        button.setId(section.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> openSection(section));
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                ScrollIntoView.reveal(button);
            }
        });
        navigation.put(section.id(), button);
        nav.getChildren().add(button);
        MenuItem item = new MenuItem(section.label(), IconFactory.named(section.icon()));
        item.setOnAction(_ -> openSection(section));
        menu.getItems().add(item);
    }

    private void openSection(Section section) {
        if (!search.getText().isEmpty()) {
            search.clear();
        }
        intents.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.SECTION, section.id())));
    }

    /** Replaces the navigation with a menu button if there is no room or the form is open. */
    private void arrange() {
        boolean form = backButton.isVisible();
        double em = search.getFont().getSize() / 14;
        boolean roomy = root.getWidth() >= NAV_FROM_WIDTH * em && root.getHeight() >= NAV_FROM_HEIGHT * em;
        NodeFactory.show(navScroll, roomy && !form);
        NodeFactory.show(menuButton, !roomy && !form);
        NodeFactory.show(avatar.getParent(), roomy);
        keepWhole(settingsName);
        keepWhole(backButton);
    }

    /** Keeps a name whole as long as the style sheet allows, so that the search field gives way first. */
    private static void keepWhole(Labeled name) {
        double whole = name.prefWidth(-1);
        name.setMinWidth(name.getMaxWidth() > 0 ? Math.min(whole, name.getMaxWidth()) : whole);
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return Language.current().capitals(initials.toString());
    }

    /** The node that gets the initial focus. */
    public Node firstFocus() {
        return search;
    }

    /** Moves the focus to the open section, to the back button in the form, or to the search field during a search. */
    public void takeFocus() {
        List<Node> first = new ArrayList<>(List.of(backButton, menuButton, search));
        if (navScroll.isVisible()) {
            navigation.values().stream().filter(StateToggleButton::isSelected).forEach(first::addFirst);
        }
        first.stream()
                .filter(button -> button.isVisible() && button.getParent().isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
