package org.defaulton.ui.compare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.compare.HeadChoices.Place;
import org.defaulton.whatif.Column;
import org.defaulton.whatif.Comparison;

/** The head of a column: what it is, what can be changed about it, and whether it is laid over the flow. */
final class Head extends VBox {
    private static final Messages TEXTS = Messages.of(Head.class);

    private final Name name;
    private final Pick under;
    private final Pick over;
    private final EvidenceWord word;

    /**
     * What the column is called.
     *
     * @param node the node
     * @param show has it say the name of the column, and offer these choices
     */
    private record Name(Node node, BiConsumer<Column, HeadChoices> show) {}

    /**
     * A head that says nothing yet.
     *
     * @param id that of the column
     */
    Head(String id, EvidenceOpener opener) {
        name = name(id);
        under = new Pick(Place.UNDER, id);
        over = new Pick(Place.OVER, id);
        word = new EvidenceWord(opener);
        word.setId("evidence-of-" + id);
        HBox picks = new HBox(under, over);
        picks.getStyleClass().add("picks");
        picks.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name.node(), picks, new HBox(word));
        getStyleClass().add("choice-head");
        word.reactsOn(this);
        setAlignment(Pos.BOTTOM_LEFT);
    }

    void show(Scenario scenario, Comparison.Of one, HeadChoices choices) {
        name.show().accept(one.column(), choices);
        under.show(one.column(), choices);
        over.show(one.column(), choices);
        word.show(scenario, one.claims());
    }

    private static Name name(String id) {
        return switch (id) {
            case Column.OBJECT -> menu(id, HeadChoices::kindOfObjection, HeadChoices::objections);
            case Column.COUNTRY -> menu(id, _ -> TEXTS.text("change.country"), HeadChoices::countries);
            case Column.LEAVE, Column.SWITCH, Column.REFUSE, Column.NEVER -> label();
            default -> own(id);
        };
    }

    private static Name label() {
        Label label = Nodes.paragraph("", "head-name");
        return new Name(label, (column, _) -> label.setText(column.name()));
    }

    private static Name own(String id) {
        Name label = label();
        Tooltip hint = new Tooltip();
        Button remove = new Button("", Icons.icon("x"));
        remove.getStyleClass().addAll("icon-button", "quiet", "head-remove");
        remove.setId("remove-" + id);
        remove.setTooltip(hint);
        HBox line = new HBox(label.node(), remove);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return new Name(line, (column, choices) -> {
            label.show().accept(column, choices);
            hint.setText(TEXTS.text("remove", column.name()));
            remove.setAccessibleText(hint.getText());
            remove.setOnAction(_ -> choices.remove(id));
        });
    }

    private static Name menu(String id, Function<HeadChoices, String> hint,
            Function<HeadChoices, List<MenuItem>> items) {
        HeadMenu menu = new HeadMenu();
        menu.setId("change-" + id);
        return new Name(menu, (column, choices) -> {
            menu.show(column.name(), hint.apply(choices), () -> items.apply(choices));
            menu.setAccessibleText(TEXTS.text("change", column.name(), hint.apply(choices)));
        });
    }

    /** Lays the column over the flow. */
    private static final class Pick extends ToggleButton {
        private final Place place;
        private final Tooltip hint = new Tooltip();

        Pick(Place place, String id) {
            super(TEXTS.text("pick." + place.style));
            this.place = place;
            setId(place.style + "-" + id);
            getStyleClass().addAll("pick", place.style);
            setTooltip(hint);
        }

        void show(Column column, HeadChoices choices) {
            hint.setText(TEXTS.text("pick." + place.style + ".spoken", column.name()));
            setAccessibleText(hint.getText());
            setSelected(choices.isPicked(place, column.id()));
            setOnAction(_ -> {
                setSelected(true);
                choices.pick(place, column.id());
            });
        }
    }
}
