package org.defaulton.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.DayField;
import org.defaulton.ui.controls.TraitText;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.platforms.PlatformsView;
import org.defaulton.ui.toolkit.FxmlViewLoader;

/** The bar with the platform, the member, the day and the app's own settings. */
public final class BarController implements View {
    private static final Messages TEXTS = Messages.of(BarController.class);

    private final Intents intents;
    private final ModalCard overlay;
    private final OwnDataDialog ownData;
    private final boolean takesOwnData;
    private final Parent root;
    private final ViewBindings bindings;
    private final ToggleGroup members = new ToggleGroup();
    /** Between the members and the commands. */
    private final SeparatorMenuItem commands = new SeparatorMenuItem();
    private final PlatformOpener opener;
    /** Ids of the members from files that the session has opened. */
    private List<String> opened = List.of();

    @FXML
    private MenuButton platform;
    @FXML
    private MenuButton member;
    @FXML
    private DatePicker day;
    @FXML
    private HBox end;

    /**
     * Assembles the bar.
     *
     * @param settings the button at the end
     * @param overlay shows the dialog for another country or age
     * @param services opens other platforms, and takes a member's own data or does not
     * @param ownData shows that
     * @param compared compares all platforms
     */
    public BarController(Intents intents, Node settings, ModalCard overlay, WindowServices services,
            OwnDataDialog ownData, PlatformsView compared) {
        this.intents = intents;
        this.overlay = overlay;
        this.ownData = ownData;
        takesOwnData = services.takesOwnData();
        opener = services;
        root = FxmlViewLoader.load(this);
        PlatformMenu platforms = new PlatformMenu(platform, services, () -> compared.open(platform));
        RecentItems recent = new RecentItems(member.getItems(), "recent-member", services::openFile);
        member.setOnShowing(_ -> recent.show(notYetOpened(), commands));
        end.getChildren().add(settings);
        DayField dayField = new DayField(day,
                picked -> intents.act(Actor.FACILITATOR, new HistoryEvent.DateMoved(picked)));
        // Any other event also clears invalid text in the day field.
        bindings = new ViewBindings().bind(ViewState::scenario, platforms::show)
                .bindAll(this::fillMembers, ViewState::scenario, ViewState::members)
                .bindAll(this::showMember, ViewState::scenario, ViewState::member, ViewState::members)
                .always(shown -> dayField.show(shown.day()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showMember(ViewState shown) {
        opened = shown.state().now().opened().toList().stream().map(Member::id).toList();
        Member current = shown.member();
        Scenario scenario = shown.scenario();
        member.getItems().getLast().setOnAction(_ -> new MemberDialog(overlay, scenario, current, intents).open());
        members.selectToggle(members.getToggles()
                .stream()
                .filter(toggle -> current.equals(toggle.getUserData()))
                .findFirst()
                .orElse(null));
        member.setText(name(current, scenario));
    }

    /** The recent files whose members are not in the menu already, because this session has opened them. */
    private List<RecentFiles.RecentFile> notYetOpened() {
        return opener.recentMembers().stream().filter(file -> !opened.contains(file.id())).toList();
    }

    private void fillMembers(ViewState shown) {
        members.getToggles().clear();
        member.getItems().clear();
        shown.members().forEach(person -> addMember(person, shown.scenario()));
        member.getItems().addAll(commands, OpenItem.of("member-file", member, opener::openFile));
        if (takesOwnData) {
            MenuItem own = new MenuItem(TEXTS.text("own.menu"));
            own.setId("member-own");
            own.setOnAction(_ -> ownData.open());
            member.getItems().add(own);
        }
        MenuItem change = new MenuItem(
                TEXTS.text(shown.scenario().traits().isEmpty() ? "member.change" : "member.change.traits"));
        change.setId("member-other");
        member.getItems().add(change);
    }

    private void addMember(Member person, Scenario scenario) {
        RadioMenuItem item = new RadioMenuItem(name(person, scenario));
        item.setId("member-" + person.id());
        item.setUserData(person);
        item.setToggleGroup(members);
        item.setOnAction(_ -> intents.act(Actor.FACILITATOR, HistoryEvent.MemberChosen.of(person)));
        member.getItems().add(item);
    }

    private static String name(Member person, Scenario scenario) {
        return TraitText.after(
                TEXTS.text("bar.member.text", person.name(), TEXTS.country(person.country()), person.age()), scenario,
                person);
    }
}
