package org.defaulton.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.drawing.MonthChart;
import org.defaulton.population.Distribution;
import org.defaulton.population.Estimate;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationCalibration;
import org.defaulton.population.PopulationCalibration.StudyPrediction;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.population.PopulationReport;
import org.defaulton.population.ShareKind;
import org.defaulton.scenario.Population;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;

/** The numbers of the model: its parameters, who is included at the end, month by month, and members by country. */
public final class EveryoneTable implements View {
    private static final Messages TEXTS = Messages.of(EveryoneTable.class);
    private static final double MILLION = 1e6;

    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    private final ViewBindings bindings = new ViewBindings().bindAll(this::showModel, ViewState::scenario,
            ViewState::population);

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
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showModel(ViewState shown) {
        PopulationReport course = shown.population().orElse(null);
        if (course == null) {
            node.getChildren().setAll(EveryoneView.none(shown.scenario()));
        } else {
            PopulationAssumptions assumptions = course.assumptions();
            Population population = assumptions.population();
            List<Label> lines = Stream.concat(Stream.of(NodeFactory.paragraph(TEXTS.text("table.model"), "body")),
                    Stream.of("table.settled", "table.tornado", "table.held-out", "table.months")
                            .map(EveryoneTable::heading))
                    .toList();
            lines.forEach(line -> EvidenceClicks.install(line, () -> opener.open(line, ModelClaims.of(assumptions))));
            node.getChildren()
                    .setAll(lines.get(0), heading("table.parameters"), parameters(shown, assumptions), lines.get(1),
                            settled(shown, course), lines.get(2), tornado(shown, course), lines.get(3),
                            heldOut(shown, population), lines.get(4), months(shown, course), heading("table.countries"),
                            countries(shown, population));
        }
    }

    private static Label heading(String key) {
        return NodeFactory.paragraph(TEXTS.text(key), "strong", "numbers-heading");
    }

    private GridPane parameters(ViewState shown, PopulationAssumptions assumptions) {
        NumbersGrid numbers = new NumbersGrid("column.share", "column.low", "column.median", "column.high",
                "column.set");
        for (ShareKind share : ShareKind.values()) {
            Distribution known = assumptions.studied(share);
            numbers.add(TEXTS.text("table.parameter", label(share, assumptions), assumptions.parameter(share).study()),
                    new EvidenceLink(opener).show(shown.scenario(), assumptions.claims(share)),
                    ShareTexts.value(share, 100 * known.quantile(Distribution.LOW)),
                    ShareTexts.value(share, 100 * known.median()),
                    ShareTexts.value(share, 100 * known.quantile(Distribution.HIGH)),
                    assumptions.byHand(share).map(value -> ShareTexts.value(share, 100 * value)).orElse(""));
        }
        return numbers.grid();
    }

    private static String label(ShareKind share, PopulationAssumptions assumptions) {
        return share == ShareKind.NOTICES || share == ShareKind.COMPLETES
                ? TEXTS.text("table.way", ShareTexts.name(share), assumptions.parameter(share).name())
                : ShareTexts.name(share);
    }

    private GridPane settled(ViewState shown, PopulationReport course) {
        NumbersGrid numbers = new NumbersGrid("column.of-thousand", "column.low", "column.median", "column.high");
        for (DefaultRule rule : DefaultRule.values()) {
            Estimate in = course.outcome().settled(rule).times(1000);
            numbers.add(MonthChart.name(rule), null, TEXTS.text("table.thousand", in.low()),
                    TEXTS.text("table.thousand", in.median()), TEXTS.text("table.thousand", in.high()));
        }
        return numbers.restOn(modelEvidence(shown, course));
    }

    private GridPane tornado(ViewState shown, PopulationReport course) {
        NumbersGrid numbers = new NumbersGrid("column.share", "column.moved", "column.moves");
        numbers.headingsRestOn(modelEvidence(shown, course));
        course.tornado()
                .bars()
                .forEach(bar -> numbers.add(label(bar.share(), course.assumptions()),
                        new EvidenceLink(opener).show(shown.scenario(), course.assumptions().claims(bar.share())),
                        TornadoChart.moved(bar.share(), course.assumptions()), TornadoChart.numbers(bar)));
        return numbers.grid();
    }

    private GridPane heldOut(ViewState shown, Population population) {
        NumbersGrid numbers = new NumbersGrid("column.study", "column.low", "column.median", "column.high",
                "column.measured");
        for (StudyPrediction prediction : new PopulationCalibration(population).predictions()) {
            numbers.add(prediction.study().name(),
                    new EvidenceLink(opener).show(shown.scenario(), prediction.study().claims()),
                    HeldOutStudiesPane.percent(prediction.predicted().low()),
                    HeldOutStudiesPane.percent(prediction.predicted().median()),
                    HeldOutStudiesPane.percent(prediction.predicted().high()),
                    HeldOutStudiesPane.percent(prediction.measured()));
        }
        return numbers.grid();
    }

    private EvidenceLink modelEvidence(ViewState shown, PopulationReport course) {
        return new EvidenceLink(opener).show(shown.scenario(), ModelClaims.of(course.assumptions()));
    }

    private GridPane months(ViewState shown, PopulationReport course) {
        NumbersGrid numbers = new NumbersGrid("column.month", "column.in-scope", "column.on", "column.ask",
                "column.prompt", "column.off");
        for (PopulationMonth month : course.months()) {
            List<String> cells = new ArrayList<>(List.of(millions(month.inScope())));
            for (DefaultRule rule : DefaultRule.values()) {
                Estimate in = month.of(rule).times(1 / MILLION);
                cells.add(TEXTS.text("table.band", rounded(in.median()), rounded(in.low()), rounded(in.high())));
            }
            numbers.add(MonthTexts.named(month.month()), null, cells.toArray(String[]::new));
        }
        return numbers.restOn(modelEvidence(shown, course));
    }

    private GridPane countries(ViewState shown, Population population) {
        NumbersGrid numbers = new NumbersGrid("column.country", "column.members");
        Population.MemberCounts members = population.members();
        members.countries()
                .forEach(country -> numbers.add(
                        Objects.requireNonNullElseGet(country.name(), () -> TEXTS.country(country.country())),
                        new EvidenceLink(opener).show(shown.scenario(), members.claimsOf(country)),
                        millions(country.count())));
        numbers.add(TEXTS.text("table.elsewhere"), new EvidenceLink(opener).show(shown.scenario(), members.claims()),
                millions(members.elsewhere()));
        numbers.add(TEXTS.text("table.all"), new EvidenceLink(opener).show(shown.scenario(), members.totalClaims()),
                millions(members.total()));
        return numbers.grid();
    }

    /** Rounds to three digits. */
    private static String rounded(double millions) {
        return TEXTS.text(millions < 100 ? "table.thousand" : "table.large", millions);
    }

    private static String millions(long members) {
        return TEXTS.text("table.millions", members / MILLION);
    }
}
