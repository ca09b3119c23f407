package org.defaulton.ui.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.session.EvidenceFilter;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.usage.StatusNames;

/** Filters for the claims: a use, a kind, a source, and those that others contradict. */
final class EvidenceFilterBar {
    private static final Messages TEXTS = Messages.of(EvidenceFilterBar.class);

    private final FilterChip use;
    private final FilterChip kind;
    private final FilterChip source;
    private final StateToggleButton contradicted = new StateToggleButton(TEXTS.text("filter.contradicted"));
    private final FlowPane node;
    private EvidenceFilter filter = EvidenceFilter.NONE;

    /** @param filters gets the filter that the user sets */
    EvidenceFilterBar(Scenario scenario, Consumer<EvidenceFilter> filters) {
        use = new FilterChip("use",
                scenario.uses().stream().map(use -> new FilterChip.FilterValue(use.id(), use.name())).toList(),
                id -> filters.accept(filter.ofUse(id)));
        kind = new FilterChip("kind",
                List.of(EvidenceKind.values())
                        .stream()
                        .map(kind -> new FilterChip.FilterValue(EvidenceLink.style(kind), StatusNames.kind(kind)))
                        .toList(),
                id -> filters.accept(filter.ofKind(id)));
        source = new FilterChip("source", sources(scenario), id -> filters.accept(filter.ofSource(id)));
        contradicted.setId("filter-contradicted");
        contradicted.setOnAction(_ -> filters.accept(filter.contradicted(!filter.contradicted())));
        node = new FlowPane(use.node(), kind.node(), source.node(), contradicted);
        node.getStyleClass().add("chips");
    }

    private static List<FilterChip.FilterValue> sources(Scenario scenario) {
        return scenario.claims()
                .stream()
                .map(Claim::source)
                .distinct()
                .map(scenario::source)
                .sorted(Comparator.comparing(Source::title))
                .map(source -> new FilterChip.FilterValue(source.id(), source.title()))
                .toList();
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
