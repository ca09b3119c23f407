package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.SessionEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.model.ComparisonQuery;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.StatusNames;

/** The current options for changing the columns. */
final class ColumnHeaderOptions {
    private static final Messages TEXTS = Messages.of(ColumnHeaderOptions.class);

    private final ViewState shown;
    private final CompareState compared;
    private final Comparison comparison;
    private final Intents intents;

    ColumnHeaderOptions(ViewState shown, Comparison comparison, Intents intents) {
        this.shown = shown;
        this.comparison = comparison;
        this.intents = intents;
        compared = shown.state().compared();
    }

    /** The kind of request in the column with an objection. */
    String kindOfObjection() {
        return shown.scenario().objectionKind(objection()).label();
    }

    private String objection() {
        return AlternativeFinder.objectionOf(shown.scenario(), shown.usage(), ComparisonQuery.pick(compared));
    }

    List<MenuItem> objections() {
        String control = objection();
        List<MenuItem> items = new ArrayList<>();
        for (RequestState outcome : RequestState.OUTCOMES) {
            items.add(radio(StatusNames.request(outcome), "outcome-" + outcome.word(),
                    outcome == compared.objection().outcome(), new CompareEvent.ObjectionCompared(control, outcome)));
        }
        items.add(new SeparatorMenuItem());
        for (ObjectionForm.RequestKind kind : shown.scenario().form().kinds()) {
            items.add(radio(kind.name(), "kind-" + kind.control().replace(':', '-'), kind.control().equals(control),
                    new CompareEvent.ObjectionCompared(kind.control(), compared.objection().outcome())));
        }
        return items;
    }

    List<MenuItem> countries() {
        String home = shown.usage().member().country();
        String there = comparison.column(Alternative.COUNTRY).column().member().country();
        return Stream.concat(AlternativeFinder.countries(shown.scenario(), shown.members()).stream(), Stream.of(there))
                .distinct()
                .filter(code -> !code.equals(home))
                .<MenuItem>map(code -> radio(TEXTS.country(code), "country-" + code, code.equals(there),
                        new CompareEvent.CountryCompared(code)))
                .toList();
    }

    private RadioMenuItem radio(String text, String id, boolean chosen, SessionEvent event) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setSelected(chosen);
        item.setOnAction(_ -> intents.act(event));
        return item;
    }

    /** Whether the flow shows the column in this place. */
    boolean isPicked(FlowPlacement place, String column) {
        return (place == FlowPlacement.UNDER ? compared.pair().under() : compared.pair().over()).equals(column);
    }

    void pick(FlowPlacement place, String column) {
        intents.act(place == FlowPlacement.UNDER
                ? new CompareEvent.PairPicked(column, compared.pair().over())
                : new CompareEvent.PairPicked(compared.pair().under(), column));
    }

    void remove(String column) {
        intents.act(new CompareEvent.ColumnRemoved(column));
    }

    /** The places of a column in the flow: as an outline, or in full over the outline. */
    enum FlowPlacement {
        UNDER("under"),
        OVER("over");

        /** The style class and the prefix of the id. */
        final String style;

        FlowPlacement(String style) {
            this.style = style;
        }
    }
}
