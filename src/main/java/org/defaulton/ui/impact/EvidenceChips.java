package org.defaulton.ui.impact;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.Use;
import org.defaulton.session.EvidenceFilter;
import org.defaulton.story.Words;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Nodes;

/** What the claims can be narrowed to: a use, a kind, a source, and those that others contradict. */
final class EvidenceChips {
    private static final Messages TEXTS = Messages.of(EvidenceChips.class);

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<EvidenceFilter> filters;
    private final MenuButton use = menu("use");
    private final MenuButton kind = menu("kind");
    private final MenuButton source = menu("source");
    private final ToggleButton contradicted = new ToggleButton(TEXTS.text("filter.contradicted"));
    private final Button clear = new Button(TEXTS.text("filter.clear"));
    private final FlowPane node = new FlowPane(use, kind, source, contradicted, clear);
    private EvidenceFilter filter = EvidenceFilter.NONE;

    /** @param filters takes what the person narrows to */
    EvidenceChips(Scenario scenario, Consumer<EvidenceFilter> filters) {
        this.filters = filters;
        node.getStyleClass().add("chips");
        fill(use, "filter.use", scenario.uses(), Use::id, Use::name, EvidenceFilter::ofUse);
        fill(kind, "filter.kind", List.of(EvidenceKind.values()), EvidenceWord::style, Words::kind,
                EvidenceFilter::ofKind);
        List<String> quoted = scenario.claims().stream().map(Claim::source).distinct().toList();
        fill(source, "filter.source",
                quoted.stream().map(scenario::source).sorted(Comparator.comparing(Source::title)).toList(),
                Source::id, Source::title, EvidenceFilter::ofSource);
        contradicted.setId("filter-contradicted");
        contradicted.setOnAction(_ -> filters.accept(filter.contradicted(contradicted.isSelected())));
        clear.setId("filter-clear");
        clear.setOnAction(_ -> filters.accept(EvidenceFilter.NONE));
    }

    FlowPane node() {
        return node;
    }

    void show(EvidenceFilter now) {
        filter = now;
        mark(use, now.use());
        mark(kind, now.kind());
        mark(source, now.source());
        contradicted.setSelected(now.contradicted());
        Nodes.show(clear, !now.equals(EvidenceFilter.NONE));
    }

    private static MenuButton menu(String name) {
        MenuButton menu = new MenuButton();
        menu.setId("filter-" + name);
        menu.setAccessibleHelp(TEXTS.text("filter." + name + ".help"));
        return menu;
    }

    /** Every value as an item, and before them the one that stands for any. */
    private <T> void fill(MenuButton menu, String any, List<T> values, Function<T, String> id,
            Function<T, String> name, BiFunction<EvidenceFilter, String, EvidenceFilter> narrow) {
        ToggleGroup group = new ToggleGroup();
        add(menu, group, "", TEXTS.text(any), narrow);
        values.forEach(value -> add(menu, group, id.apply(value), name.apply(value), narrow));
    }

    private void add(MenuButton menu, ToggleGroup group, String id, String name,
            BiFunction<EvidenceFilter, String, EvidenceFilter> narrow) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId(menu.getId() + "-" + (id.isEmpty() ? "any" : id));
        item.setUserData(id);
        item.setToggleGroup(group);
        item.setOnAction(_ -> filters.accept(narrow.apply(filter, id)));
        menu.getItems().add(item);
    }

    private static void mark(MenuButton menu, String id) {
        menu.getItems().stream().filter(item -> id.equals(item.getUserData())).findFirst().ifPresent(item -> {
            ((RadioMenuItem) item).setSelected(true);
            menu.setText(item.getText());
        });
        menu.pseudoClassStateChanged(CHOSEN, !id.isEmpty());
    }
}
