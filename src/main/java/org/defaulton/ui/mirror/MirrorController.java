package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Section;
import org.defaulton.session.Event;
import org.defaulton.session.Page;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.Typing;
import org.defaulton.ui.common.View;
import org.jspecify.annotations.Nullable;

/** The platform's Settings & Privacy, drawn from the scenario. Works without the rest of the window. */
public final class MirrorController implements View {
    private static final double NAV_FROM_WIDTH = 480;
    private static final double NAV_FROM_HEIGHT = 320;
    private static final int LONGEST_SEARCH = 200;

    private final Intents intents;
    private final Pages pages;
    private final Map<String, ToggleButton> navigation = new HashMap<>();
    private final ContextMenu menu = new ContextMenu();
    private final Region root;
    private String searched = "";
    private @Nullable View page;
    private @Nullable Object pageKey;
    private @Nullable Page shownPage;

    @FXML
    private HBox home;
    @FXML
    private Label avatar;
    @FXML
    private Button menuButton;
    @FXML
    private Button backButton;
    @FXML
    private TextField search;
    @FXML
    private VBox nav;
    @FXML
    private ScrollPane scroll;

    public MirrorController(Intents intents, Pages pages) {
        this.intents = intents;
        this.pages = pages;
        root = (Region) Fxml.load(this);
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
        search.fontProperty().subscribe(this::arrange);
        Typing.bounded(search, LONGEST_SEARCH);
        search.textProperty().subscribe((_, text) -> typed(text));
        menuButton.setOnAction(_ -> menu.show(menuButton, Side.BOTTOM, 0, 0));
        backButton.setOnAction(_ -> intents.act(new Event.WentBack()));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(Shown shown) {
        if (navigation.isEmpty()) {
            Accent.of(shown.scenario().look(), root);
            shown.scenario().sections().forEach(this::addSection);
        }
        avatar.setText(initials(shown.member().name()));
        searched = shown.state().search();
        if (!search.getText().equals(searched)) {
            search.setText(searched);
        }
        Page current = shown.state().page();
        Object key = shown.state().search().isBlank() ? pages.key(current, shown) : "search";
        boolean turned = !key.equals(pageKey);
        boolean focusGoesAlong = turned && scroll.isFocusWithin();
        if (turned) {
            pageKey = key;
            open(shown.state().search().isBlank() ? pages.open(current, shown) : pages.search(shown));
            scroll.setVvalue(0);
        }
        if (page != null) {
            page.show(shown);
        }
        if (focusGoesAlong) {
            focusPage();
        }
        shownPage = current;
        markSection(shown, current);
        arrange();
    }

    private void typed(String text) {
        if (!text.equals(searched)) {
            intents.act(new Event.Searched(text));
        }
    }

    private void open(View opened) {
        page = opened;
        scroll.setContent(opened.node());
    }

    /** To the row that one comes back from, else to the first thing on the page. The form sees to itself. */
    private void focusPage() {
        Node content = scroll.getContent();
        Node cameFrom = shownPage == null || shownPage.id().isEmpty() ? null : content.lookup("#" + shownPage.id());
        if (cameFrom != null && cameFrom.isFocusTraversable()) {
            cameFrom.requestFocus();
        } else if (!scroll.isFocusWithin()) {
            Nodes.focusable(content).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void markSection(Shown shown, Page current) {
        Section section = Pages.sectionOf(shown.scenario(), shown.state().trail());
        boolean found = !shown.state().search().isBlank();
        // No toggle group: in one, arrow keys would mark a section without opening it.
        navigation.forEach((id, button) -> button.setSelected(!found && id.equals(section.id())));
        boolean form = current.kind() == Page.Kind.FORM;
        Nodes.show(backButton, form);
        Nodes.show(home, !form);
        backButton.setText(section.label());
    }

    private void addSection(Section section) {
        ToggleButton button = new ToggleButton(section.label(), Icons.named(section.icon()));
        button.setId(section.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> openSection(section));
        navigation.put(section.id(), button);
        nav.getChildren().add(button);
        MenuItem item = new MenuItem(section.label(), Icons.named(section.icon()));
        item.setOnAction(_ -> openSection(section));
        menu.getItems().add(item);
    }

    private void openSection(Section section) {
        ToggleButton button = navigation.get(section.id());
        if (button != null) {
            button.setSelected(true);
        }
        if (!search.getText().isEmpty()) {
            search.clear();
        }
        intents.act(new Event.PageOpened(new Page(Page.Kind.SECTION, section.id())));
    }

    /** The navigation gives way to a menu button where there is no room, and to the form. */
    private void arrange() {
        boolean form = backButton.isVisible();
        double em = search.getFont().getSize() / 14;
        boolean roomy = root.getWidth() >= NAV_FROM_WIDTH * em && root.getHeight() >= NAV_FROM_HEIGHT * em;
        Nodes.show(nav, roomy && !form);
        Nodes.show(menuButton, !roomy && !form);
        Nodes.show(avatar.getParent(), roomy);
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    /** The node that has the keyboard's attention first. */
    public Node firstFocus() {
        return search;
    }

    /** The keyboard goes to the section that is open, to the way back where the form is, or to what is searched for. */
    public void takeFocus() {
        List<Node> first = new ArrayList<>(List.of(backButton, menuButton, search));
        navigation.values().stream().filter(ToggleButton::isSelected).forEach(button -> first.addFirst(button));
        first.stream().filter(button -> button.isVisible() && button.getParent().isVisible()).findFirst()
                .ifPresent(Node::requestFocus);
    }
}
