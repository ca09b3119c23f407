package org.defaulton.story;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.Estimate;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationOutcome;
import org.defaulton.population.PopulationReport;
import org.defaulton.population.PopulationShares;
import org.defaulton.population.ShareKind;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Describes the model of all members in a headline and three answers, from the scenario's own default. Pure. */
public final class PopulationStoryteller {
    private static final Messages TEXTS = Messages.of(PopulationStoryteller.class);

    /** Half of a thousandth. */
    private static final double HALF = 0.0005;

    private final Scenario scenario;
    private final PopulationAssumptions assumptions;
    private final PopulationShares shares;
    private final PopulationOutcome outcome;
    private final DefaultRule rule;

    private PopulationStoryteller(Scenario scenario, PopulationReport report) {
        this.scenario = scenario;
        assumptions = report.assumptions();
        shares = report.shares();
        outcome = report.outcome();
        rule = report.rule();
    }

    /**
     * Describes the model.
     *
     * @param scenario the platform, which has the population's claims
     * @param report its results under one set of assumptions
     */
    public static Story tell(Scenario scenario, PopulationReport report) {
        return new PopulationStoryteller(scenario, report).tell();
    }

    /** A share per thousand, such as "996"; "<1" or ">999" where rounding would wrongly say none or all. */
    public static String ofThousand(double share) {
        if (share > 0 && share < HALF) {
            return TEXTS.text("everyone.hardly-any");
        }
        return share < 1 && share >= 1 - HALF
                ? TEXTS.text("everyone.nearly-all")
                : TEXTS.number(Math.round(share * 1000));
    }

    private Story tell() {
        Population population = assumptions.population();
        return new Story(headline(), below(population.assumptions()),
                new StoryAnswer(TEXTS.text("everyone.now"), TEXTS.text("everyone.now.figure", said(rule)), now()),
                new StoryAnswer(TEXTS.text("everyone.changed"),
                        TEXTS.text("everyone.changed.figure", said(rule), said(other())),
                        resting(population.assumptions(), TEXTS.text("everyone.changed.line"))),
                unchanged());
    }

    /** Says which opt-outs the number is based on, unless values were set by hand. */
    private String headline() {
        boolean set = assumptions.byHand(ShareKind.COMPLETES).isPresent() || !assumptions.completes().calibrated();
        if (rule.asks()) {
            return TEXTS.text("everyone.headline.ask", about(DefaultRule.ASK), about(DefaultRule.PROMPT));
        }
        return TEXTS.text(set ? key("everyone.headline.set") : key("everyone.headline"), about(rule),
                assumptions.population().calibration().studies().size());
    }

    /** The model knows only the value at first. */
    private Statement below(List<String> claims) {
        Control main = scenario.control(scenario.mainControl());
        return new StatementJoiner().and(below(), claims)
                .and(main.turns().isEmpty() ? "" : TEXTS.text("everyone.below.turns", main.label()), main.claims())
                .line(scenario);
    }

    private String below() {
        if (rule.asks()) {
            return TEXTS.text("everyone.below.ask", low(DefaultRule.ASK), high(DefaultRule.ASK),
                    low(DefaultRule.PROMPT), high(DefaultRule.PROMPT));
        }
        return TEXTS.text(key("everyone.below"), low(rule), high(rule), about(other()));
    }

    private Statement now() {
        if (rule.asks()) {
            return resting(claims(ShareKind.PREFERS_ON, ShareKind.ACCEPTS),
                    TEXTS.text("everyone.now.ask", said(DefaultRule.ASK), said(DefaultRule.PROMPT)));
        }
        ShareKind wish = rule == DefaultRule.ON ? ShareKind.PREFERS_OFF : ShareKind.PREFERS_ON;
        return resting(claims(ShareKind.NOTICES, wish, ShareKind.COMPLETES, ShareKind.DEPENDENCE),
                TEXTS.text(key("everyone.now"), median(ShareKind.NOTICES), median(wish), median(ShareKind.COMPLETES)));
    }

    /** The default that the scenario's own is compared with: off for on, on for all others. */
    private DefaultRule other() {
        return rule == DefaultRule.ON ? DefaultRule.OFF : DefaultRule.ON;
    }

    private String key(String beginning) {
        return rule == DefaultRule.ON ? beginning + ".on" : beginning + ".off";
    }

    private StoryAnswer unchanged() {
        List<String> claims = assumptions.population().prefersOff().claims();
        String study = Language.current()
                .sentences(claims.stream().map(claim -> scenario.claim(claim).text()).toList());
        Statement line = assumptions.byHand(ShareKind.PREFERS_OFF).isEmpty()
                ? resting(claims, study)
                : Statement.withoutClaims(TEXTS.text("everyone.unchanged.by-hand",
                        100 * assumptions.studied(ShareKind.PREFERS_OFF).median()));
        return new StoryAnswer(TEXTS.text("everyone.unchanged"),
                TEXTS.text("everyone.unchanged.figure", 100 * median(ShareKind.PREFERS_OFF)), line);
    }

    private String said(DefaultRule asked) {
        return ofThousand(outcome.settled(asked).median());
    }

    /** The same within a sentence. */
    private String about(DefaultRule asked) {
        double share = outcome.settled(asked).median();
        if (share > 0 && share < HALF) {
            return TEXTS.text("everyone.about-none");
        }
        return share < 1 && share >= 1 - HALF
                ? TEXTS.text("everyone.about-all")
                : TEXTS.text("everyone.about", Math.round(share * 1000));
    }

    private String low(DefaultRule asked) {
        return TEXTS.number(thousand(asked).low());
    }

    private String high(DefaultRule asked) {
        return TEXTS.number(thousand(asked).high());
    }

    private Estimate.PerThousand thousand(DefaultRule asked) {
        return outcome.settled(asked).ofThousand();
    }

    private double median(ShareKind share) {
        return shares.of(share).median();
    }

    private List<String> claims(ShareKind... behind) {
        return Stream.of(behind).flatMap(share -> assumptions.claims(share).stream()).distinct().toList();
    }

    private Statement resting(List<String> claims, String text) {
        return Statement.restingOn(scenario, claims, text);
    }
}
