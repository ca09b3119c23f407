package org.defaulton.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CardState;
import org.defaulton.session.ColumnFormState;
import org.defaulton.session.CompareState;
import org.defaulton.session.CoreHistory;
import org.defaulton.session.CoreState;
import org.defaulton.session.EvidenceState;
import org.defaulton.session.FormState;
import org.defaulton.session.ImpactState;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.MirrorState;
import org.defaulton.session.PersistentList;
import org.defaulton.session.PromptState;
import org.defaulton.session.SessionState;
import org.defaulton.session.WindowState;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.UsageEngine;

/** States of the demo with its first member. */
final class Moments {
    static final Scenario DEMO = Demo.SCENARIO;
    static final Member WRITER = DEMO.members().getFirst();

    private Moments() {
    }

    static ViewState on(LocalDate day, Choice... choices) {
        return on(day, WRITER, choices);
    }

    static ViewState on(LocalDate day, Member member, Choice... choices) {
        return on(day, member, CardState.CLOSED, choices);
    }

    static ViewState on(LocalDate day, Member member, CardState card, Choice... choices) {
        CoreState core = new CoreState(member.id(), member.country(), member.age(), member.traits(), day,
                chain(choices), new PersistentList<>());
        SessionState state = new SessionState(DEMO.id(),
                new CoreHistory(core, new PersistentList<>(), new PersistentList<>()),
                new MirrorState(List.of(new MirrorPage(MirrorPage.PageKind.SECTION, "data-privacy")), ""),
                FormState.EMPTY, new ImpactState(ImpactView.USES, List.of(), "", InterpretationChoice.BOTH, Map.of()),
                EvidenceState.CLOSED, CompareState.START, ColumnFormState.CLOSED, card, PromptState.START,
                new WindowState(false, WindowState.WindowSide.MIRROR, false));
        return new ViewState(DEMO, List.of(member), state, member,
                UsageEngine.usage(DEMO, member, List.of(choices), day, Interpretation.PLATFORM), null, null);
    }

    private static PersistentList<Choice> chain(Choice... choices) {
        PersistentList<Choice> chain = new PersistentList<>();
        for (Choice choice : choices) {
            chain = chain.plus(choice);
        }
        return chain;
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
