package org.defaulton.ui.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.session.EvidenceFilter;
import org.defaulton.story.Words;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceWord;

/** What the claims can be narrowed to: a use, a kind, a source, and those that others contradict. */
final class EvidenceChips {
    private static final Messages TEXTS = Messages.of(EvidenceChips.class);

    private final Chip use;
    private final Chip kind;
    private final Chip source;
    private final ToggleButton contradicted = new ToggleButton(TEXTS.text("filter.contradicted"));
    private final FlowPane node;
    private EvidenceFilter filter = EvidenceFilter.NONE;

    /** @param filters takes what the person narrows to */
    EvidenceChips(Scenario scenario, Consumer<EvidenceFilter> filters) {
        use = new Chip("use", scenario.uses().stream().map(one -> new Chip.Value(one.id(), one.name())).toList(),
                id -> filters.accept(filter.ofUse(id)));
        kind = new Chip("kind", List.of(EvidenceKind.values()).stream()
                .map(one -> new Chip.Value(EvidenceWord.style(one), Words.kind(one))).toList(),
                id -> filters.accept(filter.ofKind(id)));
        source = new Chip("source", sources(scenario), id -> filters.accept(filter.ofSource(id)));
        contradicted.setId("filter-contradicted");
        contradicted.setOnAction(_ -> filters.accept(filter.contradicted(contradicted.isSelected())));
        node = new FlowPane(use.node(), kind.node(), source.node(), contradicted);
        node.getStyleClass().add("chips");
    }

    private static List<Chip.Value> sources(Scenario scenario) {
        return scenario.claims().stream().map(Claim::source).distinct().map(scenario::source)
                .sorted(Comparator.comparing(Source::title)).map(one -> new Chip.Value(one.id(), one.title())).toList();
    }

    FlowPane node() {
        return node;
    }

    void show(EvidenceFilter now) {
        filter = now;
        use.show(now.use());
        kind.show(now.kind());
        source.show(now.source());
        contradicted.setSelected(now.contradicted());
    }
}
