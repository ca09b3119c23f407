package org.defaulton.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Population;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationCalibration;
import org.defaulton.whatif.PopulationCalibration.Prediction;
import org.defaulton.whatif.PopulationCourse;
import org.defaulton.whatif.PopulationModel.Month;
import org.defaulton.whatif.Share;
import org.defaulton.whatif.Spread;
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
        PopulationBeliefs beliefs = new PopulationBeliefs(population, shown.state().impact().everyone(),
                shown.usage().at());
        PopulationCourse course = PopulationCourse.of(shown.scenario(), shown.scenario().mainUse(), beliefs,
                shown.member().country());
        if (!course.equals(drawn)) {
            drawn = course;
            List<Label> modelled = Stream.concat(Stream.of(Nodes.paragraph(TEXTS.text("table.model"), "body")),
                    Stream.of("table.settled", "table.tornado", "table.held-out", "table.months")
                            .map(EveryoneTable::heading))
                    .toList();
            modelled.forEach(line -> EvidenceLine.on(line, () -> opener.open(line, ModelClaims.of(beliefs))));
            node.getChildren().setAll(modelled.get(0), heading("table.parameters"), parameters(shown, beliefs),
                    modelled.get(1), settled(shown, course), modelled.get(2), tornado(shown, course),
                    modelled.get(3), heldOut(shown, population), modelled.get(4), months(shown, course),
                    heading("table.countries"), countries(shown, population));
        }
    }

    private static Label heading(String key) {
        return Nodes.label(TEXTS.text(key), "strong", "numbers-heading");
    }

    private GridPane parameters(Shown shown, PopulationBeliefs beliefs) {
        EveryoneRows everyoneRows = new EveryoneRows("column.share", "column.low", "column.median", "column.high",
                "column.set");
        for (Share share : Share.values()) {
            Spread known = beliefs.studied(share);
            everyoneRows.add(TEXTS.text("table.parameter", label(share, beliefs), beliefs.parameter(share).study()),
                    new EvidenceWord(opener).show(shown.scenario(), beliefs.claims(share)),
                    ShareWords.value(share, 100 * known.quantile(Spread.LOW)),
                    ShareWords.value(share, 100 * known.median()),
                    ShareWords.value(share, 100 * known.quantile(Spread.HIGH)),
                    beliefs.byHand(share).map(value -> ShareWords.value(share, 100 * value)).orElse(""));
        }
        return everyoneRows.grid();
    }

    private static String label(Share share, PopulationBeliefs beliefs) {
        return share == Share.NOTICES || share == Share.COMPLETES
                ? TEXTS.text("table.way", ShareWords.name(share), beliefs.parameter(share).name())
                : ShareWords.name(share);
    }

    private GridPane settled(Shown shown, PopulationCourse course) {
        EveryoneRows everyoneRows = new EveryoneRows("column.of-thousand", "column.low", "column.median",
                "column.high");
        for (DefaultRule rule : DefaultRule.values()) {
            Band in = course.outcome().settled(rule).times(1000);
            everyoneRows.add(Result.name(rule), null, TEXTS.text("table.thousand", in.low()),
                    TEXTS.text("table.thousand", in.median()), TEXTS.text("table.thousand", in.high()));
        }
        return everyoneRows.restOn(modelled(shown, course));
    }

    private GridPane tornado(Shown shown, PopulationCourse course) {
        EveryoneRows everyoneRows = new EveryoneRows("column.share", "column.moved", "column.moves");
        everyoneRows.headingsRestOn(modelled(shown, course));
        course.tornado().bars().forEach(bar -> everyoneRows.add(label(bar.share(), course.beliefs()),
                new EvidenceWord(opener).show(shown.scenario(), course.beliefs().claims(bar.share())),
                TornadoChart.moved(bar.share(), course.beliefs()), TornadoChart.numbers(bar)));
        return everyoneRows.grid();
    }

    private GridPane heldOut(Shown shown, Population population) {
        EveryoneRows everyoneRows = new EveryoneRows("column.study", "column.low", "column.median", "column.high",
                "column.measured");
        for (Prediction one : new PopulationCalibration(population).predictions()) {
            everyoneRows.add(one.study().name(), new EvidenceWord(opener).show(shown.scenario(), one.study().claims()),
                    HeldOut.percent(one.predicted().low()), HeldOut.percent(one.predicted().median()),
                    HeldOut.percent(one.predicted().high()), HeldOut.percent(one.measured()));
        }
        return everyoneRows.grid();
    }

    private EvidenceWord modelled(Shown shown, PopulationCourse course) {
        return new EvidenceWord(opener).show(shown.scenario(), ModelClaims.of(course.beliefs()));
    }

    private GridPane months(Shown shown, PopulationCourse course) {
        EveryoneRows everyoneRows = new EveryoneRows("column.month", "column.in-scope", "column.on", "column.ask",
                "column.prompt", "column.off");
        for (Month month : course.months()) {
            List<String> cells = new ArrayList<>(List.of(millions(month.inScope())));
            for (DefaultRule rule : DefaultRule.values()) {
                Band in = month.of(rule).times(1 / MILLION);
                cells.add(TEXTS.text("table.band", rounded(in.median()), rounded(in.low()), rounded(in.high())));
            }
            everyoneRows.add(MonthWords.named(month.month()), null, cells.toArray(String[]::new));
        }
        return everyoneRows.restOn(modelled(shown, course));
    }

    private GridPane countries(Shown shown, Population population) {
        EveryoneRows everyoneRows = new EveryoneRows("column.country", "column.members");
        Population.Members members = population.members();
        members.countries().forEach(one -> everyoneRows.add(Objects.requireNonNullElseGet(one.name(),
                () -> TEXTS.country(one.country())),
                new EvidenceWord(opener).show(shown.scenario(), members.claimsOf(one)), millions(one.count())));
        everyoneRows.add(TEXTS.text("table.elsewhere"),
                new EvidenceWord(opener).show(shown.scenario(), members.claims()),
                millions(members.elsewhere()));
        everyoneRows.add(TEXTS.text("table.all"),
                new EvidenceWord(opener).show(shown.scenario(), members.totalClaims()),
                millions(members.total()));
        return everyoneRows.grid();
    }

    /** Three digits are enough. */
    private static String rounded(double millions) {
        return TEXTS.text(millions < 100 ? "table.thousand" : "table.large", millions);
    }

    private static String millions(long members) {
        return TEXTS.text("table.millions", members / MILLION);
    }
}
