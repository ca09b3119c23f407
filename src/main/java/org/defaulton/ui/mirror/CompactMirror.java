package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.RequestStatus;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** The mirror while the view is expanded: only the current control and the state of the objection. */
public final class CompactMirror implements View {
    private static final Messages TEXTS = Messages.of(CompactMirror.class);
    private static final double GAP = 12;

    private final Intents intents;
    private final Label avatar = new Label();
    private final VBox page = new VBox();
    private final BorderPane node = new BorderPane();
    private final PromptLayer layer;
    private final List<ControlRow> controls = new ArrayList<>();
    private final Label name = NodeFactory.paragraph("", "strong");
    private @Nullable FormLinkCard form;
    private final ViewBindings bindings = new ViewBindings().bind(ViewState::scenario, this::showPlatform)
            .bind(ViewState::member, member -> avatar.setText(MirrorController.initials(member.name())))
            .bindAll(this::fill, CompactMirror::atHand, CompactMirror::isOffered)
            .bindAll(this::say, CompactMirror::atHand, CompactMirror::isOffered, CompactMirror::standing,
                    ViewState::isFormOpen)
            .always(shown -> controls.forEach(control -> control.show(shown)))
            .always(this::showPrompt);

    /**
     * The content of the card.
     *
     * @param way the labels on the way to a row on the page of another; empty for none
     * @param title its title
     * @param controls the controls in it; none if only the form can change something
     */
    private record CompactCard(String way, String title, List<Control> controls) {}

    /**
     * Creates an empty mirror.
     *
     * @param evidence opens the claims behind a prompt
     * @param unfold restores the whole mirror and moves the focus there
     */
    public CompactMirror(Intents intents, EvidenceOpener evidence, Runnable unfold) {
        this.intents = intents;
        layer = new PromptLayer(node, intents, evidence,
                () -> NodeFactory.focusable(page).findFirst().ifPresent(Node::requestFocus));
        StackPane circle = new StackPane(avatar);
        circle.getStyleClass().add("avatar");
        HBox header = new HBox(GAP, circle, NodeFactory.growing(name), NodeFactory.spacer(),
                NavigationRail.unfold("hand-unfold", unfold));
        header.getStyleClass().add("mirror-header");
        page.getStyleClass().add("mirror-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        node.setTop(header);
        node.setCenter(scroll);
        node.setMinHeight(0);
        node.setId("at-hand");
        node.accessibleTextProperty().bind(name.textProperty());
        node.getStyleClass().addAll("mirror", "at-hand");
    }

    @Override
    public Node node() {
        return layer;
    }

    @Override
    public void show(ViewState shown) {
        if (shown.state().window().enlarged()) {
            bindings.show(shown);
        }
    }

    private void showPrompt(ViewState shown) {
        layer.show(shown);
    }

    private void showPlatform(Scenario scenario) {
        PlatformColors.of(scenario.look(), node());
        name.setText(scenario.settingsName());
    }

    private static boolean isOffered(ViewState shown) {
        return atHand(shown).controls().stream().allMatch(shown::offered);
    }

    /**
     * The row whose page is open, if it has a control; otherwise the row of the main control; without such a row, the
     * form.
     */
    private static CompactCard atHand(ViewState shown) {
        Scenario scenario = shown.scenario();
        MirrorPage page = shown.state().page();
        return scenario.rows()
                .filter(row -> page.kind() == MirrorPage.PageKind.ROW && row.id().equals(page.id())
                        && !row.controls().isEmpty())
                .findFirst()
                .or(() -> scenario.rows().filter(row -> row.controls().contains(scenario.mainControl())).findFirst())
                .map(row -> card(scenario, row))
                .orElseGet(() -> new CompactCard("", scenario.control(scenario.mainControl()).label(), List.of()));
    }

    private static CompactCard card(Scenario scenario, Row row) {
        return new CompactCard(scenario.above(row).map(_ -> SearchPage.way(scenario, row)).orElse(""), row.label(),
                row.controls().stream().map(scenario::control).toList());
    }

    private void fill(ViewState shown) {
        CompactCard now = atHand(shown);
        VBox card = new VBox();
        if (!now.way().isEmpty()) {
            card.getChildren().add(NodeFactory.paragraph(now.way(), "caption", "text-2"));
        }
        card.getChildren().add(NodeFactory.paragraph(now.title(), "card-title"));
        card.getStyleClass().addAll("card", "card-body");
        controls.clear();
        if (isOffered(shown)) {
            now.controls().forEach(control -> {
                ControlRow line = ControlRow.narrow(control, intents, shown);
                controls.add(line);
                card.getChildren().addAll(NodeFactory.hairline(), line.node());
            });
        } else {
            RowPage.notOffered(now.controls())
                    .forEach(text -> card.getChildren().add(NodeFactory.paragraph(text, "paragraph")));
        }
        page.getChildren().setAll(card);
        form = shown.scenario().hasForm() ? new FormLinkCard(shown.scenario().form(), intents) : null;
        if (form != null) {
            page.getChildren().add(form);
        }
    }

    private void say(ViewState shown) {
        if (form != null) {
            NodeFactory.show(form, shown.isFormOpen());
            form.setText(standing(shown));
        }
    }

    private static String standing(ViewState shown) {
        return RequestStatus.lastOn(shown.usage().at(), shown.state().now(), shown.scenario())
                .map(last -> Language.current()
                        .unbroken(TEXTS.text("standing." + last.standing().word(), last.since())))
                .orElseGet(() -> TEXTS.text("standing.none"));
    }
}
