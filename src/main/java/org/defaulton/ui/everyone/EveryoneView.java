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
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.Parameter;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Background;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Fxml;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationCourse;
import org.defaulton.whatif.Share;
import org.jspecify.annotations.Nullable;

/** The same choice at the scale of a platform: what one takes to be true, and what comes out under each default. */
public final class EveryoneView implements View {
    private static final Messages TEXTS = Messages.of(EveryoneView.class);

    /** Least width of what one default leads to, in heights of the text; a share that one sets stands below each. */
    private static final double RESULT = 10.7;

    private final Segments notices;
    private final Segments completions;
    private final Segments scope;
    private final Map<Share, ParameterSlider> sliders = new EnumMap<>(Share.class);
    private final Map<DefaultRule, Result> results = new EnumMap<>(DefaultRule.class);
    private final MonthChart chart;
    private final VBox course = new VBox();
    private final Label inScope = Nodes.paragraph("", "caption");
    private final EvidenceWord scopeEvidence;
    private final TornadoChart tornado;
    private final HeldOut heldOut;
    private final Tiles outcomes = new Tiles(RESULT, 1.14, 1.14, List.of());
    private final Confirmation confirmation;
    private final Assumptions assumptions;
    private final VBox node = new VBox();
    private final Intents intents;
    private final EvidenceOpener opener;
    private @Nullable Shown shown;

    /**
     * A view that shows nothing yet.
     *
     * @param background where members are simulated one by one
     */
    public EveryoneView(Intents intents, EvidenceOpener opener, Background background) {
        this.intents = intents;
        this.opener = opener;
        notices = new Segments(PopulationBeliefs.NOTICE, TEXTS.text("ways.notice"), intents);
        completions = new Segments(PopulationBeliefs.COMPLETION, TEXTS.text("ways.completion"), intents);
        scope = new Segments(PopulationBeliefs.SCOPE, TEXTS.text("ways.scope"), intents);
        Label readout = Nodes.paragraph("", "caption");
        readout.setId("course-readout");
        chart = new MonthChart(readout);
        scopeEvidence = new EvidenceWord(opener);
        confirmation = new Confirmation(background);
        assumptions = new Assumptions(opener);
        tornado = new TornadoChart(this::openShare, this::openModel);
        heldOut = new HeldOut(opener::open);
        for (DefaultRule rule : DefaultRule.values()) {
            results.put(rule, new Result(rule, this::openModel));
        }
        node.setId("everyone");
        node.getStyleClass().add("everyone");
        node.getStylesheets().add(Fxml.stylesheet(EveryoneView.class, "everyone.css"));
        inScope.setId("in-scope");
        inScope.setMaxWidth(Double.MAX_VALUE);
        HBox scopeLine = new HBox(8, Nodes.growing(inScope), scopeEvidence);
        scopeEvidence.reactsOn(scopeLine);
        Label title = Nodes.paragraph(TEXTS.text("course.title"), "caption-strong");
        Stream.concat(Stream.of(title, readout, chart), confirmation.sentences().stream())
                .forEach(line -> EvidenceLine.on(line, () -> openModel(line)));
        course.getChildren().setAll(title, readout, chart, scopeLine, tornado.node(), heldOut.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Shown now) {
        Population population = now.scenario().everyone();
        if (population == null) {
            node.getChildren().setAll(Nodes.paragraph(TEXTS.text("none"), "body"));
            return;
        }
        if (shown != null && shown.scenario().equals(now.scenario())
                && shown.state().impact().everyone().equals(now.state().impact().everyone())
                && shown.usage().at().equals(now.usage().at())
                && shown.member().country().equals(now.member().country())) {
            return;
        }
        if (sliders.isEmpty()) {
            putTogether();
        }
        shown = now;
        PopulationBeliefs beliefs = beliefs(now, population, now.state().impact().everyone());
        showWays(now, beliefs);
        showSliders(now, beliefs);
        assumptions.show(now.scenario());
        heldOut.show(population);
        outcomes.show(inOrder(DefaultRule.of(now.scenario())).map(rule -> result(rule).node()).toList());
        showCourse(now, beliefs);
    }

    private static PopulationBeliefs beliefs(Shown now, Population population, Map<String, String> set) {
        return new PopulationBeliefs(population, set, now.usage().at());
    }

    /** The scenario's own default comes first. */
    private static Stream<DefaultRule> inOrder(DefaultRule own) {
        Stream<DefaultRule> others = Stream.of(DefaultRule.values()).filter(rule -> rule != own);
        return own == DefaultRule.ASK
                ? Stream.of(DefaultRule.ASK, DefaultRule.PROMPT, DefaultRule.ON, DefaultRule.OFF)
                : Stream.concat(Stream.of(own), others);
    }

    private void putTogether() {
        List<VBox> made = Stream.of(Share.NOTICES, Share.PREFERS_OFF, Share.COMPLETES, Share.DEPENDENCE)
                .map(this::slider).toList();
        VBox settings = new VBox(new Tiles(12.5, 1.14, 1.14, List.of(notices.node(), completions.node(), scope.node())),
                new Tiles(RESULT, 1.14, 1, made));
        settings.getStyleClass().add("settings");
        VBox outcome = new VBox(outcomes, new Legend());
        outcome.getStyleClass().add("outcome");
        course.getStyleClass().add("course-block");
        node.getChildren().setAll(new Ground(settings, outcome, course, assumptions.node(), confirmation.node()));
    }

    /** What the model takes in and takes for granted. */
    private void openModel(Node asked) {
        Population population = Objects.requireNonNull(Objects.requireNonNull(shown).scenario().everyone());
        opener.open(asked, ModelClaims.of(beliefs(shown, population, shown.state().impact().everyone())));
    }

    private void openShare(Node asked, Share share) {
        Population population = Objects.requireNonNull(Objects.requireNonNull(shown).scenario().everyone());
        opener.open(asked, beliefs(shown, population, shown.state().impact().everyone()).claims(share));
    }

    private VBox slider(Share share) {
        ParameterSlider slider = new ParameterSlider(share, intents, opener, this::pass);
        sliders.put(share, slider);
        return slider.node();
    }

    private Result result(DefaultRule rule) {
        return Objects.requireNonNull(results.get(rule));
    }

    private void showWays(Shown now, PopulationBeliefs beliefs) {
        Population population = beliefs.population();
        notices.show(ways(population.notices().parameters()), beliefs.notices().id());
        completions.show(ways(population.completes().parameters()), beliefs.completes().id());
        scope.show(List.of(new Segments.Way("everywhere", TEXTS.text("scope.everywhere")),
                new Segments.Way(PopulationBeliefs.HOME, TEXTS.country(now.member().country()))),
                beliefs.homeOnly() ? PopulationBeliefs.HOME : "everywhere");
    }

    private static List<Segments.Way> ways(List<Parameter> ways) {
        return ways.stream().map(way -> new Segments.Way(way.id(), way.name())).toList();
    }

    private void showSliders(Shown now, PopulationBeliefs beliefs) {
        sliders.values().forEach(slider -> slider.show(now.scenario(), beliefs));
    }

    /** While somebody drags, the picture follows, and nothing else. */
    private void pass(String parameter, String value) {
        Shown now = shown;
        if (now == null || now.scenario().everyone() == null) {
            return;
        }
        Map<String, String> set = new HashMap<>(now.state().impact().everyone());
        set.put(parameter, value);
        PopulationBeliefs beliefs = beliefs(now, now.scenario().everyone(), set);
        showSliders(now, beliefs);
        showCourse(now, beliefs);
    }

    private void showCourse(Shown now, PopulationBeliefs beliefs) {
        PopulationCourse next = PopulationCourse.of(now.scenario(), now.scenario().mainUse(), beliefs,
                now.member().country());
        results.forEach((rule, result) -> result.show(next.outcome().settled(rule)));
        chart.show(next);
        tornado.show(next);
        confirmation.show(next);
        inScope.setText(ScopeWords.of(next, now.member().country()));
        scopeEvidence.show(now.scenario(), ScopeWords.claims(next, now.member().country()));
    }
}
