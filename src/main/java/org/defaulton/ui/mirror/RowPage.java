package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;

/** The page behind a row: its question, controls, text and links, then its groups of further rows. */
final class RowPage implements View {
    private static final Messages TEXTS = Messages.of(RowPage.class);

    private final Row row;
    private final Intents intents;
    private final VBox page = new VBox();
    private final VBox controls = new VBox();
    private final VBox words = new VBox(10);
    private final List<ControlRow> controlRows = new ArrayList<>();
    private final List<RowGroupCard> groups;
    private final EvidenceLink evidence;
    private final ViewBindings bindings = new ViewBindings()
            .bind(this::isOffered, offered -> NodeFactory.show(controls, offered && !controlRows.isEmpty()))
            .always(shown -> controlRows.forEach(controlRow -> controlRow.show(shown)))
            .always(this::showGroups)
            .bind(this::texts, this::say);

    RowPage(Row row, Intents intents, ViewState shown, EvidenceOpener opener) {
        this.row = row;
        this.intents = intents;
        evidence = new EvidenceLink(opener).show(shown.scenario(), claims(shown));
        groups = row.groups().stream().map(group -> new RowGroupCard(group, intents)).toList();
        page.getStyleClass().add("mirror-page");
        page.getChildren().addAll(backFrom(shown.scenario()), row.hasContent() ? card(shown) : title());
        if (row.toForm()) {
            FormLinkCard form = new FormLinkCard(shown.scenario().form(), intents);
            page.getChildren().add(form);
            bindings.bind(ViewState::isFormOpen, open -> NodeFactory.show(form, open));
        }
        page.getChildren().addAll(groups);
    }

    /** Leads one level up: to the page of the row above, or to that of the section. */
    private Button backFrom(Scenario scenario) {
        Section section = scenario.sectionOf(row);
        return scenario.above(row)
                .map(above -> back(above.label(), () -> open(MirrorPage.PageKind.ROW, above.id())))
                .orElseGet(() -> back(section.label(), () -> open(MirrorPage.PageKind.SECTION, section.id())));
    }

    private void open(MirrorPage.PageKind kind, String id) {
        intents.act(new MirrorEvent.PageOpened(new MirrorPage(kind, id)));
    }

    /** The back button. */
    static Button back(String label, Runnable action) {
        Button back = new Button(label, IconFactory.icon("arrow-left"));
        back.setId("back");
        back.getStyleClass().add("back");
        back.setAccessibleText(TEXTS.text("back.to", label));
        back.setOnAction(_ -> action.run());
        return NodeFactory.withTooltip(back);
    }

    /** The heading of a page with nothing but further rows. */
    private VBox title() {
        Label heading = NodeFactory.paragraph(row.label(), "page-title");
        evidence.reactsOn(heading);
        HBox foot = new HBox(evidence);
        foot.getStyleClass().add("title-foot");
        return new VBox(heading, foot);
    }

    private VBox card(ViewState shown) {
        VBox card = new VBox(NodeFactory.paragraph(row.label(), "card-title"));
        card.getStyleClass().addAll("card", "card-body");
        if (row.question() != null) {
            Label question = NodeFactory.paragraph(row.question(), "paragraph");
            evidence.reactsOn(question);
            card.getChildren().add(question);
        }
        for (String id : row.controls()) {
            Control control = shown.scenario().control(id);
            ControlRow controlRow = new ControlRow(control, intents, shown);
            controlRows.add(controlRow);
            controls.getChildren().addAll(NodeFactory.hairline(), controlRow.node());
        }
        controls.setSpacing(8);
        if (!row.controls().isEmpty()) {
            controls.getChildren().add(NodeFactory.hairline());
        }
        evidence.reactsOn(words);
        HBox foot = new HBox(evidence);
        foot.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().addAll(controls, words, foot);
        addLearnMore(foot);
        return card;
    }

    /** The claims of the row and its controls; the page needs all of them. */
    private List<String> claims(ViewState shown) {
        return Stream
                .concat(row.claims().stream(),
                        row.controls().stream().flatMap(id -> shown.scenario().control(id).claims().stream()))
                .distinct()
                .toList();
    }

    private void addLearnMore(HBox foot) {
        String article = row.article();
        if (article != null) {
            Hyperlink link = new Hyperlink(TEXTS.text("learn-more"));
            link.getStyleClass().setAll("link");
            link.setId("learn-more");
            link.setOnAction(_ -> open(MirrorPage.PageKind.ARTICLE, article));
            foot.getChildren().setAll(link, NodeFactory.spacer(), evidence);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showGroups(ViewState shown) {
        groups.forEach(group -> group.show(shown));
    }

    private boolean isOffered(ViewState shown) {
        return row.controls().stream().map(shown.scenario()::control).allMatch(shown::offered);
    }

    private void say(List<String> texts) {
        words.getChildren().setAll(texts.stream().<Node>map(text -> NodeFactory.paragraph(text, "paragraph")).toList());
    }

    private static List<Control> requests(Scenario scenario) {
        return scenario.form().kinds().stream().map(kind -> scenario.control(kind.control())).toList();
    }

    /** Why controls are not offered here. */
    static List<String> notOffered(List<Control> controls) {
        return controls.stream()
                .map(Control::notOffered)
                .map(text -> text == null ? TEXTS.text("not-here") : text)
                .distinct()
                .toList();
    }

    private List<String> texts(ViewState shown) {
        if (!isOffered(shown)) {
            return notOffered(row.controls().stream().map(shown.scenario()::control).toList());
        }
        List<String> texts = new ArrayList<>(row.textFor(
                row.controls().isEmpty() ? null : shown.value(shown.scenario().control(row.controls().getFirst()))));
        if (row.notModelled() != null) {
            texts.add(row.notModelled());
        }
        if (row.toForm() && !shown.isFormOpen()) {
            texts.addAll(notOffered(requests(shown.scenario())));
        }
        return texts;
    }
}
