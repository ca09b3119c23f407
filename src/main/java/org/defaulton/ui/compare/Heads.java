package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.Compared;
import org.defaulton.session.Event;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Comparing;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.whatif.Alternatives;
import org.defaulton.whatif.Column;
import org.defaulton.whatif.Comparison;

/** The heads of the columns: what each is, what can be changed about it, and whether it is laid over the flow. */
final class Heads {
    private static final Messages TEXTS = Messages.of(Heads.class);
    static final List<String> OUTCOMES = List.of("granted", "partly-granted", "refused");
    private static final double SIZE = 10;

    private final Shown shown;
    private final Compared compared;
    private final Comparison comparison;
    private final Intents intents;
    private final EvidenceOpener opener;

    Heads(Shown shown, Comparison comparison, Intents intents, EvidenceOpener opener) {
        this.shown = shown;
        this.comparison = comparison;
        this.intents = intents;
        this.opener = opener;
        compared = shown.state().compared();
    }

    List<Region> all() {
        return comparison.columns().stream().map(this::head).toList();
    }

    /** What stands for items that are still to come. */
    Node comingMark() {
        Rectangle mark = new Rectangle(SIZE, SIZE);
        mark.getStyleClass().add("bar-coming");
        return mark;
    }

    private Region head(Comparison.Of one) {
        Column column = one.column();
        EvidenceWord word = new EvidenceWord(opener).show(shown.scenario(), one.claims());
        word.setId("evidence-of-" + column.id());
        HBox picks = new HBox(pick("under", column, compared.under()), pick("over", column, compared.over()));
        picks.getStyleClass().add("picks");
        picks.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(name(column), picks, new HBox(word));
        head.getStyleClass().add("choice-head");
        word.reactsOn(head);
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private Node name(Column column) {
        return switch (column.id()) {
            case Column.OBJECT -> menu(column, kindOf(), objections());
            case Column.COUNTRY -> menu(column, TEXTS.text("change.country"), countries());
            case Column.LEAVE, Column.SWITCH, Column.NEVER -> label(column);
            default -> own(column);
        };
    }

    private static Label label(Column column) {
        return Nodes.paragraph(column.name(), "head-name");
    }

    private HBox own(Column column) {
        Button remove = new Button("", Icons.icon("x"));
        remove.getStyleClass().addAll("icon-button", "quiet", "head-remove");
        remove.setId("remove-" + column.id());
        remove.setAccessibleText(TEXTS.text("remove", column.name()));
        remove.setTooltip(new Tooltip(TEXTS.text("remove", column.name())));
        remove.setOnAction(_ -> intents.act(new Event.ColumnRemoved(column.id())));
        HBox line = new HBox(label(column), remove);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private static HeadMenu menu(Column column, String hint, List<MenuItem> items) {
        HeadMenu menu = new HeadMenu(column.name(), hint, items);
        menu.setId("change-" + column.id());
        menu.setAccessibleText(TEXTS.text("change", column.name(), hint));
        return menu;
    }

    /** What the objection in its column asks for. */
    private String kindOf() {
        return shown.scenario().objectionKind(control()).label();
    }

    private String control() {
        return Alternatives.objectionOf(shown.scenario(), shown.usage(), Comparing.pick(compared));
    }

    private List<MenuItem> objections() {
        String control = control();
        List<MenuItem> items = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            items.add(radio(TEXTS.text("outcome." + outcome), "outcome-" + outcome,
                    outcome.equals(compared.outcome()), new Event.ObjectionCompared(control, outcome)));
        }
        items.add(new SeparatorMenuItem());
        for (ObjectionForm.Kind kind : shown.scenario().form().kinds()) {
            items.add(radio(kind.name(), "kind-" + kind.control().replace(':', '-'), kind.control().equals(control),
                    new Event.ObjectionCompared(kind.control(), compared.outcome())));
        }
        return items;
    }

    private List<MenuItem> countries() {
        String home = shown.usage().member().country();
        String there = comparison.column(Column.COUNTRY).column().member().country();
        return Stream.concat(Alternatives.countries(shown.scenario(), shown.members()).stream(), Stream.of(there))
                .distinct().filter(code -> !code.equals(home)).<MenuItem>map(code -> radio(TEXTS.country(code),
                        "country-" + code, code.equals(there), new Event.CountryCompared(code)))
                .toList();
    }

    private RadioMenuItem radio(String text, String id, boolean chosen, Event event) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setSelected(chosen);
        item.setOnAction(_ -> intents.act(event));
        return item;
    }

    private ToggleButton pick(String place, Column column, String picked) {
        ToggleButton pick = new ToggleButton(TEXTS.text("pick." + place));
        pick.setId(place + "-" + column.id());
        pick.getStyleClass().addAll("pick", place);
        pick.setSelected(picked.equals(column.id()));
        pick.setAccessibleText(TEXTS.text("pick." + place + ".spoken", column.name()));
        pick.setTooltip(new Tooltip(TEXTS.text("pick." + place + ".spoken", column.name())));
        pick.setOnAction(_ -> {
            pick.setSelected(true);
            intents.act(place.equals("under")
                    ? new Event.PairPicked(column.id(), compared.over())
                    : new Event.PairPicked(compared.under(), column.id()));
        });
        return pick;
    }
}
