package org.defaulton.ui.everyone;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.population.ShareKind;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.ShareParameter;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.jspecify.annotations.Nullable;

/** The same choice for all members of the platform: the parameters, and the results of each default. */
public final class EveryoneView implements View {
    private static final Messages TEXTS = Messages.of(EveryoneView.class);

    /** Minimum width of the result of a default, in text heights; a share with its slider is below each. */
    private static final double RESULT = 10.7;

    private final AssumptionPicker notices;
    private final AssumptionPicker completions;
    private final AssumptionPicker scope;
    private final Map<ShareKind, ParameterSlider> sliders = new EnumMap<>(ShareKind.class);
    private final Map<DefaultRule, DefaultResultPane> results = new EnumMap<>(DefaultRule.class);
    private final MonthChartRegion chart;
    private final VBox course = new VBox();
    private final Label inScope = NodeFactory.paragraph("", "caption");
    private final EvidenceLink scopeEvidence;
    private final TornadoChart tornado;
    private final HeldOutStudiesPane heldOut;
    private final EvenTilesPane outcomes = new EvenTilesPane(RESULT, 1.14, 1.14, List.of());
    private final SimulationPane confirmation;
    private final AssumptionsPane assumptionsPane;
    private final VBox node = new VBox();
    private final Intents intents;
    private final EvidenceOpener opener;
    private final ViewBindings bindings = new ViewBindings().bind(ViewState::scenario, this::showFixed)
            .bindAll(this::showModel, ViewState::scenario, ViewState::population, now -> now.member().country());
    private @Nullable ViewState shown;

    /**
     * Creates the view.
     *
     * @param background runs the simulation of single members
     */
    public EveryoneView(Intents intents, EvidenceOpener opener, BackgroundTasks background) {
        this.intents = intents;
        this.opener = opener;
        notices = new AssumptionPicker(PopulationAssumptions.NOTICE, TEXTS.text("ways.notice"), intents);
        completions = new AssumptionPicker(PopulationAssumptions.COMPLETION, TEXTS.text("ways.completion"), intents);
        scope = new AssumptionPicker(PopulationAssumptions.SCOPE, TEXTS.text("ways.scope"), intents);
        Label readout = NodeFactory.paragraph("", "caption");
        readout.setId("course-readout");
        chart = new MonthChartRegion(readout);
        scopeEvidence = new EvidenceLink(opener);
        confirmation = new SimulationPane(background);
        assumptionsPane = new AssumptionsPane(opener);
        tornado = new TornadoChart(this::openShare, this::openModel);
        heldOut = new HeldOutStudiesPane(opener::open);
        for (DefaultRule rule : DefaultRule.values()) {
            results.put(rule, new DefaultResultPane(rule, this::openModel));
        }
        node.setId("everyone");
        node.getStyleClass().add("everyone");
        inScope.setId("in-scope");
        inScope.setMaxWidth(Double.MAX_VALUE);
        HBox scopeLine = new HBox(8, NodeFactory.growing(inScope), scopeEvidence);
        scopeEvidence.reactsOn(scopeLine);
        Label title = NodeFactory.paragraph(TEXTS.text("course.title"), "caption-strong");
        Stream.concat(Stream.of(title, readout, chart), confirmation.sentences().stream())
                .forEach(line -> EvidenceClicks.install(line, () -> openModel(line)));
        course.getChildren().setAll(title, readout, chart, scopeLine, tornado.node(), heldOut.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState now) {
        bindings.show(now);
    }

    /** Shows the parameters that cannot be changed. */
    private void showFixed(Scenario scenario) {
        Population population = scenario.everyone();
        if (population != null) {
            assumptionsPane.show(scenario, population);
            heldOut.show(population);
        }
    }

    /** Why there is nothing to show. */
    static Label none(Scenario scenario) {
        boolean membersDecide = scenario.control(scenario.mainControl()).isSetByMember();
        return NodeFactory.paragraph(TEXTS.text(membersDecide ? "none" : "none.admin"), "body");
    }

    private void showModel(ViewState now) {
        PopulationReport report = now.population().orElse(null);
        if (report == null) {
            node.getChildren().setAll(none(now.scenario()));
            return;
        }
        if (sliders.isEmpty()) {
            putTogether();
        }
        shown = now;
        PopulationAssumptions assumptions = report.assumptions();
        showWays(now, assumptions);
        showSliders(now, assumptions);
        outcomes.show(inOrder(report.rule()).map(rule -> result(rule).node()).toList());
        showCourse(now, report);
    }

    /** The defaults, that of the scenario first. */
    private static Stream<DefaultRule> inOrder(DefaultRule own) {
        Stream<DefaultRule> others = Stream.of(DefaultRule.values()).filter(rule -> rule != own);
        return own == DefaultRule.ASK
                ? Stream.of(DefaultRule.ASK, DefaultRule.PROMPT, DefaultRule.ON, DefaultRule.OFF)
                : Stream.concat(Stream.of(own), others);
    }

    private void putTogether() {
        List<VBox> made = Stream.of(ShareKind.NOTICES, ShareKind.PREFERS_OFF, ShareKind.COMPLETES, ShareKind.DEPENDENCE)
                .map(this::slider)
                .toList();
        VBox settings = new VBox(new EvenTilesPane(12.5, 1.14, 1.14, List.of(notices, completions, scope)),
                new EvenTilesPane(RESULT, 1.14, 1, made));
        settings.getStyleClass().add("settings");
        VBox outcome = new VBox(outcomes, new WaffleLegend());
        outcome.getStyleClass().add("outcome");
        course.getStyleClass().add("course-block");
        node.getChildren()
                .setAll(new EveryoneLayout(settings, outcome, course, assumptionsPane.node(), confirmation.node()));
    }

    /** Opens the claims behind the parameters and the assumptions. */
    private void openModel(Node asked) {
        opener.open(asked, ModelClaims.of(assumptions()));
    }

    private void openShare(Node asked, ShareKind share) {
        opener.open(asked, assumptions().claims(share));
    }

    private PopulationAssumptions assumptions() {
        return Objects.requireNonNull(shown).population().orElseThrow().assumptions();
    }

    private VBox slider(ShareKind share) {
        ParameterSlider slider = new ParameterSlider(share, intents, opener, this::pass);
        sliders.put(share, slider);
        return slider.node();
    }

    private DefaultResultPane result(DefaultRule rule) {
        return Objects.requireNonNull(results.get(rule));
    }

    private void showWays(ViewState now, PopulationAssumptions assumptions) {
        Population population = assumptions.population();
        notices.show(ways(population.notices().parameters()), assumptions.notices().id());
        completions.show(ways(population.completes().parameters()), assumptions.completes().id());
        scope.show(
                List.of(new AssumptionPicker.AssumptionOption("everywhere", TEXTS.text("scope.everywhere")),
                        new AssumptionPicker.AssumptionOption(PopulationAssumptions.HOME,
                                TEXTS.country(now.member().country()))),
                assumptions.homeOnly() ? PopulationAssumptions.HOME : "everywhere");
    }

    private static List<AssumptionPicker.AssumptionOption> ways(List<ShareParameter> ways) {
        return ways.stream().map(way -> new AssumptionPicker.AssumptionOption(way.id(), way.name())).toList();
    }

    private void showSliders(ViewState now, PopulationAssumptions assumptions) {
        sliders.values().forEach(slider -> slider.show(now.scenario(), assumptions));
    }

    /** During a drag, only the chart follows. */
    private void pass(String parameter, String value) {
        ViewState now = shown;
        if (now == null || now.scenario().everyone() == null) {
            return;
        }
        Map<String, String> set = new HashMap<>(now.state().impact().everyone());
        set.put(parameter, value);
        PopulationAssumptions assumptions = new PopulationAssumptions(now.scenario().everyone(), set, now.day());
        showSliders(now, assumptions);
        showCourse(now,
                PopulationReport.of(now.scenario(), now.scenario().mainUse(), assumptions, now.member().country()));
    }

    private void showCourse(ViewState now, PopulationReport next) {
        results.forEach((rule, result) -> result.show(next.outcome().settled(rule)));
        chart.show(next);
        tornado.show(next);
        confirmation.show(next);
        inScope.setText(ScopeTexts.of(next, now.member().country()));
        scopeEvidence.show(now.scenario(), ScopeTexts.claims(next, now.member().country()));
    }
}
