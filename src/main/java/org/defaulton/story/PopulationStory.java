package org.defaulton.story;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.Parameter;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.whatif.Band;
import org.defaulton.whatif.DefaultRule;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationShares;

/** Tells the model of all members in a headline and three answers; a pure function of what it is given. */
public final class PopulationStory {
    private static final Messages TEXTS = Messages.of(PopulationStory.class);

    private final Scenario scenario;
    private final PopulationBeliefs beliefs;
    private final PopulationShares shares;

    private PopulationStory(Scenario scenario, PopulationBeliefs beliefs) {
        this.scenario = scenario;
        this.beliefs = beliefs;
        shares = beliefs.shares();
    }

    /**
     * Tells the model.
     *
     * @param scenario the platform, which has the population's claims
     * @param beliefs what is taken to be true of its members
     */
    public static Story tell(Scenario scenario, PopulationBeliefs beliefs) {
        return new PopulationStory(scenario, beliefs).tell();
    }

    private Story tell() {
        long on = settled(DefaultRule.ON).base();
        long off = settled(DefaultRule.OFF).base();
        Population population = beliefs.population();
        return new Story(TEXTS.text("everyone.headline", on),
                resting(population.assumptions(), TEXTS.text("everyone.below", off)),
                new Answer(TEXTS.text("everyone.now"), TEXTS.text("everyone.now.figure", on), resting(behind(),
                        TEXTS.text("everyone.now.line", value(beliefs.notices()), value(population.prefersOff()),
                                value(beliefs.completes())))),
                new Answer(TEXTS.text("everyone.changed"), TEXTS.text("everyone.changed.figure", on, off),
                        resting(population.assumptions(), TEXTS.text("everyone.changed.line"))),
                unchanged(population.prefersOff()));
    }

    private Answer unchanged(Parameter wish) {
        String study = String.join(" ", wish.claims().stream().map(claim -> scenario.claim(claim).text()).toList());
        Line line = beliefs.byHand(wish).isEmpty()
                ? resting(wish.claims(), study)
                : Line.withoutClaims(TEXTS.text("everyone.unchanged.by-hand", wish.base()));
        return new Answer(TEXTS.text("everyone.unchanged"), TEXTS.text("everyone.unchanged.figure", value(wish)), line);
    }

    private Band.Thousand settled(DefaultRule rule) {
        return shares.settled(rule).ofThousand();
    }

    private List<String> behind() {
        return Stream.of(beliefs.notices(), beliefs.population().prefersOff(), beliefs.completes())
                .flatMap(parameter -> parameter.claims().stream()).distinct().toList();
    }

    private double value(Parameter parameter) {
        return beliefs.value(parameter);
    }

    private Line resting(List<String> claims, String text) {
        return Line.restingOn(scenario, claims, text);
    }
}
