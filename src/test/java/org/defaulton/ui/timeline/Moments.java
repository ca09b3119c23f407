package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Chain;
import org.defaulton.session.CompareState;
import org.defaulton.session.CoreHistory;
import org.defaulton.session.CoreState;
import org.defaulton.session.EvidenceState;
import org.defaulton.session.Form;
import org.defaulton.session.ImpactState;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorState;
import org.defaulton.session.Page;
import org.defaulton.session.SessionState;
import org.defaulton.session.WindowState;
import org.defaulton.ui.common.Shown;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Reading;
import org.defaulton.usage.Readings;
import org.defaulton.usage.UsageEngine;

/** Moments of the built-in scenario with its first member. */
final class Moments {
    static final Scenario LINKEDIN = BuiltIn.scenario("linkedin");
    static final Member JOB_SEEKER = BuiltIn.members().getFirst();

    private Moments() {
    }

    static Shown on(LocalDate day, Choice... choices) {
        return on(day, JOB_SEEKER, choices);
    }

    static Shown on(LocalDate day, Member member, Choice... choices) {
        CoreState core = new CoreState(member.id(), member.country(), member.age(), day,
                chain(choices), new Chain<>());
        SessionState state = new SessionState(LINKEDIN.id(), new CoreHistory(core, new Chain<>(), new Chain<>()),
                new MirrorState(List.of(new Page(Page.Kind.SECTION, "data-privacy")), ""), Form.EMPTY,
                new ImpactState(ImpactView.USES, List.of(), "", Readings.BOTH, Map.of()), EvidenceState.CLOSED,
                CompareState.START, new WindowState(false, WindowState.Side.MIRROR));
        return new Shown(LINKEDIN, List.of(member), state, member,
                UsageEngine.usage(LINKEDIN, member, List.of(choices), day, Reading.PLATFORM), null);
    }

    private static Chain<Choice> chain(Choice... choices) {
        Chain<Choice> chain = new Chain<>();
        for (Choice choice : choices) {
            chain = chain.plus(choice);
        }
        return chain;
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
