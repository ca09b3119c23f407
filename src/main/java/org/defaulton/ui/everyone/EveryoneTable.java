package org.defaulton.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.Parameter;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationCourse;
import org.defaulton.whatif.PopulationModel.Month;
import org.jspecify.annotations.Nullable;

/** The numbers of the model: what goes in, who is in at the end, month by month, and members by country. */
public final class EveryoneTable implements View {
    private static final Messages TEXTS = Messages.of(EveryoneTable.class);
    private static final double MILLION = 1e6;

    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    private @Nullable PopulationCourse drawn;

    /** A table that shows nothing yet. */
    public EveryoneTable(EvidenceOpener opener) {
        this.opener = opener;
        node.setId("everyone-numbers");
        node.getStyleClass().add("everyone-numbers");
        node.getStylesheets().add(Fxml.stylesheet(EveryoneTable.class, "everyone.css"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Shown shown) {
        Population population = shown.scenario().everyone();
        if (population == null) {
            node.getChildren().setAll(Nodes.paragraph(TEXTS.text("none"), "body"));
            return;
        }
        PopulationBeliefs beliefs = new PopulationBeliefs(population, shown.state().impact().everyone());
        PopulationCourse course = PopulationCourse.of(shown.scenario(), shown.scenario().mainUse(), beliefs,
                shown.member().country(), shown.usage().at());
        if (!course.equals(drawn)) {
            drawn = course;
            List<Label> modelled = List.of(Nodes.paragraph(TEXTS.text("table.model"), "body"),
                    heading("table.settled"), heading("table.months"));
            modelled.forEach(line -> EvidenceLine.on(line, () -> opener.open(line, ModelClaims.of(beliefs))));
            node.getChildren().setAll(modelled.get(0), heading("table.parameters"), parameters(shown, beliefs),
                    modelled.get(1), settled(shown, course), modelled.get(2), months(shown, course),
                    heading("table.countries"),
                    countries(shown, population));
        }
    }

    private static Label heading(String key) {
        return Nodes.label(TEXTS.text(key), "strong", "numbers-heading");
    }

    private GridPane parameters(Shown shown, PopulationBeliefs beliefs) {
        Rows rows = new Rows("column.share", "column.low", "column.likely", "column.high", "column.set");
        Population population = beliefs.population();
        for (Parameter parameter : List.of(beliefs.notices(), population.prefersOff(), population.prefersOn(),
                beliefs.completes())) {
            rows.add(TEXTS.text("table.parameter", label(parameter, beliefs), parameter.study()),
                    new EvidenceWord(opener).show(shown.scenario(), parameter.claims()),
                    TEXTS.text("percent", parameter.low()), TEXTS.text("percent", parameter.base()),
                    TEXTS.text("percent", parameter.high()),
                    beliefs.byHand(parameter).map(value -> TEXTS.text("percent", value)).orElse(""));
        }
        return rows.grid();
    }

    private static String label(Parameter parameter, PopulationBeliefs beliefs) {
        if (parameter.equals(beliefs.notices())) {
            return TEXTS.text("table.way", TEXTS.text("parameter.notices"), parameter.name());
        }
        return parameter.equals(beliefs.completes())
                ? TEXTS.text("table.way", TEXTS.text("parameter.completes"), parameter.name())
                : parameter.name();
    }

    private GridPane settled(Shown shown, PopulationCourse course) {
        Rows rows = new Rows("column.of-thousand", "column.low", "column.likely", "column.high");
        for (DefaultRule rule : DefaultRule.values()) {
            Band.Thousand share = course.shares().settled(rule).ofThousand();
            rows.add(Result.name(rule), null, TEXTS.number(share.low()), TEXTS.number(share.base()),
                    TEXTS.number(share.high()));
        }
        return rows.restOn(modelled(shown, course));
    }

    private EvidenceWord modelled(Shown shown, PopulationCourse course) {
        return new EvidenceWord(opener).show(shown.scenario(), ModelClaims.of(course.beliefs()));
    }

    private GridPane months(Shown shown, PopulationCourse course) {
        Rows rows = new Rows("column.month", "column.in-scope", "column.on", "column.ask", "column.off");
        for (Month month : course.months()) {
            List<String> cells = new ArrayList<>(List.of(millions(month.inScope())));
            for (DefaultRule rule : DefaultRule.values()) {
                Band in = month.of(rule).times(1 / MILLION);
                cells.add(TEXTS.text("table.band", in.base(), in.low(), in.high()));
            }
            rows.add(MonthWords.named(month.month()), null, cells.toArray(String[]::new));
        }
        return rows.restOn(modelled(shown, course));
    }

    private GridPane countries(Shown shown, Population population) {
        Rows rows = new Rows("column.country", "column.members");
        Population.Members members = population.members();
        members.countries().forEach(one -> rows.add(TEXTS.country(one.country()),
                new EvidenceWord(opener).show(shown.scenario(), members.claimsOf(one)), millions(one.count())));
        rows.add(TEXTS.text("table.elsewhere"), new EvidenceWord(opener).show(shown.scenario(), members.claims()),
                millions(members.elsewhere()));
        rows.add(TEXTS.text("table.all"), new EvidenceWord(opener).show(shown.scenario(), members.totalClaims()),
                millions(members.total()));
        return rows.grid();
    }

    private static String millions(long members) {
        return TEXTS.text("table.millions", members / MILLION);
    }

    /** Rows under headings: names at the left, numbers right-aligned, the evidence last. */
    private static final class Rows {
        private final GridPane grid = new GridPane();
        private final int columns;
        private int row;

        Rows(String... headings) {
            columns = headings.length;
            grid.getStyleClass().add("numbers");
            for (int i = 0; i < columns; i++) {
                ColumnConstraints column = new ColumnConstraints();
                column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
                column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
                grid.getColumnConstraints().add(column);
                grid.add(whole(TEXTS.text(headings[i]), "caption-strong"), i, 0);
            }
        }

        void add(String name, @Nullable EvidenceWord evidence, String... cells) {
            row++;
            List<Label> line = new ArrayList<>();
            Label first = Nodes.paragraph(name);
            first.setMinWidth(0);
            first.setAccessibleText(String.join(", ", Stream.concat(Stream.of(name), Stream.of(cells)).toList()));
            line.add(first);
            Stream.of(cells).forEach(cell -> line.add(whole(cell, "cell")));
            for (int i = 0; i < line.size(); i++) {
                grid.add(line.get(i), i, row);
            }
            if (evidence != null) {
                line.forEach(evidence::reactsOn);
                grid.add(evidence, columns, row);
            }
        }

        /** All rows rest on the same. */
        GridPane restOn(EvidenceWord evidence) {
            grid.getChildren().forEach(evidence::reactsOn);
            grid.add(evidence, columns, 0);
            return grid;
        }

        private static Label whole(String text, String style) {
            Label label = Nodes.label(text, style);
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        }

        GridPane grid() {
            return grid;
        }
    }
}
