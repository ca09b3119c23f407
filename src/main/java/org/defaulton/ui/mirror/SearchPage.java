package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;

/** The search results: rows with words that begin with the search text. */
final class SearchPage implements View {
    private static final Messages TEXTS = Messages.of(SearchPage.class);

    private final Intents intents;
    private final VBox page = new VBox();
    private final List<RowButton> results = new ArrayList<>();
    private final ViewBindings bindings = new ViewBindings()
            .bindAll(shown -> open(shown.scenario(), wanted(shown)), ViewState::scenario, SearchPage::wanted)
            .always(shown -> results.forEach(row -> row.show(shown)));

    SearchPage(Intents intents) {
        this.intents = intents;
        page.getStyleClass().add("mirror-page");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private static String wanted(ViewState shown) {
        return shown.state().mirror().search().strip();
    }

    private void open(Scenario scenario, String text) {
        results.clear();
        List<Row> found = find(scenario, text);
        page.getChildren()
                .setAll(NodeFactory.paragraph(TEXTS.text("search.title", text), "page-title"),
                        found.isEmpty()
                                ? NodeFactory.paragraph(TEXTS.text("search.none", text), "paragraph")
                                : card(found, scenario));
    }

    /**
     * The rows for which every word of the text is the beginning of a word in the label, the keywords or the controls.
     */
    static List<Row> find(Scenario scenario, String text) {
        List<String> wanted = Stream.of(plain(text).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty() ? List.of() : scenario.rows().filter(row -> {
            String words = " " + words(scenario, row);
            return wanted.stream().allMatch(word -> words.contains(" " + word));
        }).toList();
    }

    private static String words(Scenario scenario, Row row) {
        Stream<String> labels = row.controls().stream().map(scenario::control).map(control -> control.label());
        return Stream.of(Stream.of(row.label()), row.keywords().stream(), labels)
                .flatMap(words -> words)
                .map(SearchPage::plain)
                .collect(Collectors.joining(" "));
    }

    /** Lower-case words separated by single spaces, without other characters. */
    private static String plain(String text) {
        return Language.current().small(text).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private Node card(List<Row> found, Scenario scenario) {
        VBox card = new VBox();
        card.getStyleClass().add("card");
        for (Row row : found) {
            String where = TEXTS.text("search.in", way(scenario, row));
            RowButton button = new RowButton(row, where, this::leave);
            results.add(button);
            card.getChildren().add(button);
        }
        card.getChildren().getFirst().getStyleClass().add("first");
        card.getChildren().getLast().getStyleClass().add("last");
        return card;
    }

    /** The labels on the way to the row, such as "Data privacy › Advanced". */
    static String way(Scenario scenario, Row row) {
        return scenario.wayTo(row).stream().reduce((above, next) -> TEXTS.text("way", above, next)).orElseThrow();
    }

    /** Opens the page that was found, and clears the search. */
    private void leave(Actor actor, SessionEvent event) {
        intents.act(actor, event);
        intents.act(actor, new MirrorEvent.Searched(""));
    }
}
