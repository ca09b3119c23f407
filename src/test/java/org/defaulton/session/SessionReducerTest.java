package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.session.TinyScenario.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.junit.jupiter.api.Test;

class SessionReducerTest {
    private static final MirrorPage FIRST = new MirrorPage(MirrorPage.PageKind.SECTION, "account-preferences");
    private static final MirrorPage SECTION = new MirrorPage(MirrorPage.PageKind.SECTION, "data-privacy");
    private static final MirrorPage ROW = new MirrorPage(MirrorPage.PageKind.ROW, "genai");
    private static final MirrorPage ARTICLE = new MirrorPage(MirrorPage.PageKind.ARTICLE, "how");
    private static final MirrorPage FORM = new MirrorPage(MirrorPage.PageKind.FORM, "");
    private static final HistoryEvent.Chosen OFF = new HistoryEvent.Chosen("training", "off", START);
    private static final LocalDate LATER = LocalDate.of(2024, 12, 1);

    private final SessionReducer reducer = new SessionReducer(TinyScenario.create());

    @Test
    void a_session_starts_with_the_member_on_the_first_section() {
        assertThat(after()).isEqualTo(new SessionState("tiny",
                CoreHistory.startingWith(new CoreState("writer", "US", 34, List.of(), START, new PersistentList<>(),
                        new PersistentList<>())),
                new MirrorState(List.of(FIRST), ""), FormState.EMPTY, ImpactState.START, EvidenceState.CLOSED,
                CompareState.START, ColumnFormState.CLOSED, CardState.CLOSED, PromptState.START, WindowState.START));
    }

    @Test
    void a_choice_is_added_and_leaves_the_day_alone() {
        assertThat(after(OFF).now().choices()).containsExactly(new Choice("training", "off", START));
        assertThat(after(new HistoryEvent.Chosen("training", "off", LATER)).now().date()).isEqualTo(START);
    }

    @Test
    void another_member_keeps_choices_and_day() {
        SessionState state = after(OFF, new HistoryEvent.DateMoved(LATER),
                new HistoryEvent.MemberChosen("teacher", "GB", 41, List.of()));
        assertThat(state.now()).isEqualTo(new CoreState("teacher", "GB", 41, List.of(), LATER,
                new PersistentList<Choice>().plus(new Choice("training", "off", START)), new PersistentList<>()));
    }

    @Test
    void an_opened_member_is_chosen_and_can_be_chosen_again_until_it_is_undone() {
        Member cook = new Member("cook", "Cook", "US", 38, START, Map.of("posts", new ItemAmount(1, 2, LATER)));
        Member other = new Member("cook", "Other cook", "US", 40, START, Map.of());
        HistoryEvent opened = new HistoryEvent.MemberOpened(OpenedMember.of(cook));
        SessionState state = after(OFF, opened, new HistoryEvent.MemberChosen("teacher", "GB", 41, List.of()));

        assertThat(state.now().members(List.of())).containsExactly(cook);
        assertThat(after(OFF, opened).now().member()).isEqualTo("cook");
        assertThat(after(OFF, opened).now().choices()).isEqualTo(after(OFF).now().choices());
        assertThat(after(opened, new HistoryEvent.Undone()).now().members(List.of())).isEmpty();
        // The latest file with an id counts, in the place of the member that it replaces.
        assertThat(after(opened, new HistoryEvent.MemberOpened(OpenedMember.of(other))).now().members(List.of()))
                .extracting(Member::name)
                .containsExactly("Other cook");
    }

    @Test
    void undo_goes_back_one_step_and_redo_goes_forward() {
        SessionState both = after(OFF, new HistoryEvent.DateMoved(LATER));
        SessionState one = reducer.apply(both, new HistoryEvent.Undone());
        SessionState none = reducer.apply(one, new HistoryEvent.Undone());
        assertThat(one.now()).isEqualTo(after(OFF).now());
        assertThat(none.now()).isEqualTo(after().now());
        assertThat(none.canUndo()).isFalse();
        assertThat(reducer.apply(none, new HistoryEvent.Redone())).isEqualTo(one);
        assertThat(reducer.apply(reducer.apply(none, new HistoryEvent.Redone()), new HistoryEvent.Redone()))
                .isEqualTo(both);
    }

    @Test
    void a_new_step_after_an_undo_leaves_nothing_to_redo() {
        SessionState state = after(OFF, new HistoryEvent.Undone(), new HistoryEvent.DateMoved(LATER));
        assertThat(state.canRedo()).isFalse();
        assertThat(reducer.apply(state, new HistoryEvent.Redone())).isEqualTo(state);
        assertThat(state.now().choices()).isEmpty();
    }

    @Test
    void navigation_does_not_discard_what_can_be_redone() {
        SessionState state = after(OFF, new HistoryEvent.Undone(), new MirrorEvent.PageOpened(ROW),
                new MirrorEvent.Searched("ai"));
        assertThat(state.canRedo()).isTrue();
        assertThat(state.canUndo()).isFalse();
    }

    @Test
    void with_nothing_to_undo_or_redo_nothing_changes() {
        assertThat(after(new HistoryEvent.Undone())).isEqualTo(after());
        assertThat(after(new HistoryEvent.Redone())).isEqualTo(after());
    }

    @Test
    void a_page_extends_the_trail_and_a_section_starts_a_new_one() {
        assertThat(trail(SECTION)).containsExactly(SECTION);
        assertThat(trail(SECTION, ROW, ARTICLE)).containsExactly(SECTION, ROW, ARTICLE);
        assertThat(trail(SECTION, ROW, ROW)).containsExactly(SECTION, ROW);
        assertThat(trail(SECTION, ROW, FIRST)).containsExactly(FIRST);
    }

    @Test
    void back_follows_the_trail_and_ends_at_its_beginning() {
        SessionState state = after(new MirrorEvent.PageOpened(SECTION), new MirrorEvent.PageOpened(ROW));
        assertThat(state.page()).isEqualTo(ROW);
        SessionState back = reducer.apply(state, new MirrorEvent.WentBack());
        assertThat(back.mirror().trail()).containsExactly(SECTION);
        assertThat(reducer.apply(back, new MirrorEvent.WentBack())).isEqualTo(back);
    }

    @Test
    void the_search_holds_what_was_typed_last() {
        assertThat(after(new MirrorEvent.Searched("tra"), new MirrorEvent.Searched("train")).mirror().search())
                .isEqualTo("train");
    }

    @Test
    void the_form_remembers_what_was_typed_left_and_reviewed() {
        SessionState state = after(edited("email", "a"), edited("email", "a@b.example"),
                new FormEvent.FieldLeft("email"), new FormEvent.ReviewOpened());
        assertThat(state.form()).isEqualTo(new FormState(Map.of("email", "a@b.example"), Set.of("email"), true));
        assertThat(reducer.apply(state, new FormEvent.ReviewClosed()).form().reviewing()).isFalse();
        assertThat(reducer.apply(state, new FormEvent.FormCleared()).form()).isEqualTo(FormState.EMPTY);
    }

    @Test
    void sending_turns_the_draft_into_a_request_and_a_choice() {
        SessionState state = after(edited(FormState.KIND, "objection:content-ai"), edited(FormState.REASON, "No"),
                new FormEvent.ReviewOpened(), new HistoryEvent.RequestSent(START));
        assertThat(state.now().requests()).containsExactly(new SentRequest("OBJ-20240919-0001", "objection:content-ai",
                START, Map.of(FormState.KIND, "objection:content-ai", FormState.REASON, "No")));
        assertThat(state.now().choices()).containsExactly(new Choice("objection:content-ai", "sent", START));
        assertThat(state.form()).isEqualTo(FormState.EMPTY);
    }

    @Test
    void references_count_the_requests_of_the_session() {
        SessionState state = after(edited(FormState.KIND, "objection:content-ai"), new HistoryEvent.RequestSent(START),
                edited(FormState.KIND, "objection:other"), new HistoryEvent.RequestSent(LATER));
        assertThat(state.now().requests()).extracting(SentRequest::reference)
                .containsExactly("OBJ-20240919-0001", "OBJ-20241201-0002");
    }

    @Test
    void a_request_without_a_kind_is_not_sent() {
        SessionState draft = after(edited(FormState.REASON, "No"));
        assertThat(reducer.apply(draft, new HistoryEvent.RequestSent(START))).isEqualTo(draft);
    }

    @Test
    void undoing_a_request_makes_it_a_draft_again_and_redoing_sends_it_again() {
        SessionState sent = after(edited(FormState.KIND, "objection:other"), new HistoryEvent.RequestSent(START));
        SessionState undone = reducer.apply(sent, new HistoryEvent.Undone());
        assertThat(undone.now()).isEqualTo(after().now());
        assertThat(undone.form().fields()).isEqualTo(Map.of(FormState.KIND, "objection:other"));
        assertThat(reducer.apply(undone, new HistoryEvent.Redone())).isEqualTo(sent);
    }

    @Test
    void undoing_a_request_leaves_a_newer_draft_alone() {
        SessionState state = after(edited(FormState.KIND, "objection:other"), new HistoryEvent.RequestSent(START),
                edited(FormState.KIND, "objection:restrict"), new HistoryEvent.Undone());
        assertThat(state.form().fields()).isEqualTo(Map.of(FormState.KIND, "objection:restrict"));
        assertThat(reducer.apply(state, new HistoryEvent.Redone()).form()).isEqualTo(state.form());
    }

    @Test
    void a_view_of_the_impact_side_shows_until_another_is_opened() {
        assertThat(after().impact()).isEqualTo(ImpactState.START);
        assertThat(after(new ImpactEvent.ViewOpened(ImpactView.CHOICES)).impact().view()).isEqualTo(ImpactView.CHOICES);
        assertThat(after(new ImpactEvent.ViewOpened(ImpactView.CHOICES), new ImpactEvent.ViewOpened(ImpactView.USES))
                .impact()
                .view()).isEqualTo(ImpactView.USES);
    }

    @Test
    void uses_expand_and_collapse_one_by_one() {
        SessionState open = after(new ImpactEvent.UseUnfolded("ads", true),
                new ImpactEvent.UseUnfolded("research", true), new ImpactEvent.UseUnfolded("ads", true));
        assertThat(open.impact().unfolded()).containsExactly("research", "ads");
        assertThat(reducer.apply(open, new ImpactEvent.UseUnfolded("ads", false)).impact().unfolded())
                .containsExactly("research");
        assertThat(reducer.apply(open, new ImpactEvent.ViewOpened(ImpactView.CHOICES)).impact().unfolded()).hasSize(2);
    }

    @Test
    void the_ribbons_go_into_the_use_that_was_focused_last_whatever_view_is_opened() {
        SessionState state = after(new ImpactEvent.UseFocused("ads"), new ImpactEvent.UseFocused("research"));
        assertThat(state.impact()).isEqualTo(
                new ImpactState(ImpactView.FLOW, List.of(), "research", InterpretationChoice.BOTH, Map.of()));
        assertThat(reducer.apply(state, new EvidenceEvent.EvidenceOpened(List.of())).impact().focus())
                .isEqualTo("research");
        assertThat(reducer.apply(state, new ImpactEvent.ViewOpened(ImpactView.USES)).impact().focus())
                .isEqualTo("research");
    }

    @Test
    void an_interpretation_stays_chosen_in_every_view_and_no_undo_changes_it() {
        SessionState state = after(OFF, new ImpactEvent.InterpretationsChosen(InterpretationChoice.REGULATOR),
                new ImpactEvent.ViewOpened(ImpactView.TIME), new HistoryEvent.Undone());
        assertThat(state.impact().readings()).isEqualTo(InterpretationChoice.REGULATOR);
        assertThat(after().impact().readings()).isEqualTo(InterpretationChoice.BOTH);
    }

    @Test
    void the_evidence_of_a_line_is_open_beside_the_view_until_it_is_closed() {
        SessionState state = after(new ImpactEvent.ViewOpened(ImpactView.USES),
                new EvidenceEvent.EvidenceOpened(List.of("on-by-default")));
        assertThat(state.impact()).isEqualTo(after(new ImpactEvent.ViewOpened(ImpactView.USES)).impact());
        assertThat(state.evidence()).isEqualTo(new EvidenceState(List.of("on-by-default"), EvidenceFilter.NONE, true));
        SessionState other = reducer.apply(state, new ImpactEvent.ViewOpened(ImpactView.CHOICES));
        assertThat(other.evidence().open()).isTrue();
        assertThat(other.evidence().marked()).containsExactly("on-by-default");
        assertThat(reducer.apply(state, new EvidenceEvent.EvidenceOpened(List.of())).evidence().marked()).isEmpty();
        assertThat(reducer.apply(state, new EvidenceEvent.EvidenceClosed()))
                .isEqualTo(after(new ImpactEvent.ViewOpened(ImpactView.USES)));
    }

    @Test
    void filtered_claims_stay_marked_and_closing_removes_the_filter() {
        EvidenceEvent.EvidenceFiltered stated = new EvidenceEvent.EvidenceFiltered("ads", "stated", "", true);
        SessionState state = after(new EvidenceEvent.EvidenceOpened(List.of("on-by-default")), stated);
        assertThat(state.evidence().filter()).isEqualTo(new EvidenceFilter("ads", "stated", "", true));
        assertThat(state.evidence().marked()).containsExactly("on-by-default");
        assertThat(reducer.apply(state, new EvidenceEvent.EvidenceClosed()).evidence()).isEqualTo(EvidenceState.CLOSED);
        assertThat(after(stated).evidence().open()).isTrue();
    }

    @Test
    void with_room_for_one_side_the_last_one_shown_stays() {
        assertThat(after().window().side()).isEqualTo(WindowState.WindowSide.MIRROR);
        SessionState impact = after(new WindowStateEvent.SideShown(WindowState.WindowSide.IMPACT));
        assertThat(impact.window().side()).isEqualTo(WindowState.WindowSide.IMPACT);
        assertThat(reducer.apply(impact, OFF).window()).isEqualTo(impact.window());
        assertThat(reducer.apply(impact, new MirrorEvent.PageOpened(ROW)).window()).isEqualTo(impact.window());
    }

    @Test
    void a_card_stays_open_until_it_is_closed_or_another_is_opened_and_no_undo_touches_it() {
        OpenCard posts = new OpenCard(OpenCard.CardKind.DATA, "posts");
        OpenCard run = new OpenCard(OpenCard.CardKind.RUN, "2024-12-01");
        SessionState state = after(OFF, new CardEvent.CardOpened(posts), new HistoryEvent.Undone());
        assertThat(state.card().open()).isEqualTo(posts);
        assertThat(state.canRedo()).isTrue();
        assertThat(reducer.apply(state, new CardEvent.CardOpened(run)).card().open()).isEqualTo(run);
        assertThat(reducer.apply(state, new CardEvent.CardClosed()).card()).isEqualTo(CardState.CLOSED);
        assertThat(after(new CardEvent.CardClosed())).isEqualTo(after());
    }

    @Test
    void a_card_closes_with_the_view_or_the_use_that_it_belongs_to() {
        OpenCard posts = new OpenCard(OpenCard.CardKind.RIBBON, "posts");
        SessionState state = after(new CardEvent.CardOpened(posts));
        for (SessionEvent away : List.of(new ImpactEvent.ViewOpened(ImpactView.USES), new ImpactEvent.UseFocused("ads"),
                new MirrorEvent.PageOpened(FORM))) {
            assertThat(reducer.apply(state, away).card()).as("%s", away).isEqualTo(CardState.CLOSED);
        }
        for (SessionEvent still : List.of(new ImpactEvent.ViewOpened(ImpactView.FLOW), new MirrorEvent.PageOpened(ROW),
                new ImpactEvent.UseUnfolded("ads", true), OFF)) {
            assertThat(reducer.apply(state, still).card().open()).as("%s", still).isEqualTo(posts);
        }
    }

    @Test
    void the_form_for_a_column_remembers_what_was_filled_in_until_the_column_is_added_or_the_form_closed() {
        SessionState state = after(new ColumnFormEvent.ColumnFormOpened(), column(ColumnFormState.NAME, "E"),
                column(ColumnFormState.NAME, "Early"), column(ColumnFormState.choice("training"), "off"), OFF,
                new HistoryEvent.Undone());
        assertThat(state.columnForm())
                .isEqualTo(new ColumnFormState(true, Map.of("name", "Early", "choice:training", "off")));
        assertThat(state.columnForm().field(ColumnFormState.AGE, "34")).isEqualTo("34");
        CustomColumn added = new CustomColumn("own-1", "Early", "DE", 29, List.of());
        for (SessionEvent end : List.of(new ColumnFormEvent.ColumnFormClosed(), new CompareEvent.ColumnAdded(added))) {
            assertThat(reducer.apply(state, end).columnForm()).isEqualTo(ColumnFormState.CLOSED);
        }
        assertThat(reducer.apply(state, new ColumnFormEvent.ColumnFormOpened()).columnForm().fields()).isEmpty();
        assertThat(reducer.apply(state, new CompareEvent.CountryCompared("GB")).columnForm())
                .isEqualTo(state.columnForm());
        assertThat(after(column(ColumnFormState.NAME, "Early"))).isEqualTo(after());
    }

    private static ColumnFormEvent column(String field, String text) {
        return new ColumnFormEvent.ColumnFieldEdited(field, text);
    }

    @Test
    void an_event_leaves_the_parts_of_the_state_that_it_is_not_for_the_same() {
        SessionState before = after(OFF, new FormEvent.FieldEdited(FormState.REASON, "No"));
        SessionState after = reducer.apply(before, new CompareEvent.CountryCompared("GB"));
        assertThat(after.history()).isSameAs(before.history());
        assertThat(after.mirror()).isSameAs(before.mirror());
        assertThat(after.form()).isSameAs(before.form());
        assertThat(after.impact()).isSameAs(before.impact());
        assertThat(after.evidence()).isSameAs(before.evidence());
        assertThat(after.columnForm()).isSameAs(before.columnForm());
        assertThat(after.card()).isSameAs(before.card());
        assertThat(after.window()).isSameAs(before.window());
    }

    @Test
    void typing_into_the_search_field_does_not_close_the_view_that_has_the_room_of_the_mirror() {
        SessionState state = after(new WindowStateEvent.Enlarged(true), new MirrorEvent.Searched("a"));
        assertThat(state.window().enlarged()).isTrue();
        assertThat(reducer.apply(after(new ImpactEvent.ViewOpened(ImpactView.FORM)), new MirrorEvent.Searched("a"))
                .impact()
                .view()).isEqualTo(ImpactView.FORM);
    }

    @Test
    void the_impact_side_has_the_room_of_the_mirror_until_a_page_of_the_mirror_needs_it() {
        SessionState state = after(new MirrorEvent.PageOpened(SECTION), new WindowStateEvent.Enlarged(true));
        assertThat(state.window().enlarged()).isTrue();
        assertThat(reducer.apply(state, OFF).window().enlarged()).isTrue();
        assertThat(reducer.apply(state, new ImpactEvent.ViewOpened(ImpactView.CHOICES)).window().enlarged()).isTrue();
        assertThat(reducer.apply(state, new WindowStateEvent.Enlarged(false)).window().enlarged()).isFalse();
        assertThat(reducer.apply(state, new MirrorEvent.PageOpened(FORM)).window().enlarged()).isFalse();
        assertThat(reducer.apply(state, new MirrorEvent.PageOpened(ROW)).window().enlarged()).isFalse();
        assertThat(reducer.apply(state, new MirrorEvent.WentBack()).window().enlarged()).isFalse();
    }

    @Test
    void opening_and_leaving_the_form_switches_the_view() {
        SessionState form = after(new MirrorEvent.PageOpened(ROW), new MirrorEvent.PageOpened(FORM));
        assertThat(form.impact().view()).isEqualTo(ImpactView.FORM);
        assertThat(reducer.apply(form, new MirrorEvent.WentBack()).impact().view()).isEqualTo(ImpactView.FLOW);
        assertThat(reducer.apply(form, new MirrorEvent.PageOpened(SECTION)).impact().view()).isEqualTo(ImpactView.FLOW);
    }

    @Test
    void another_view_opened_in_the_form_stays_open() {
        SessionState uses = after(new MirrorEvent.PageOpened(FORM), new ImpactEvent.ViewOpened(ImpactView.USES));
        assertThat(reducer.apply(uses, new MirrorEvent.PageOpened(FORM)).impact().view()).isEqualTo(ImpactView.USES);
        assertThat(reducer.apply(uses, new MirrorEvent.WentBack()).impact().view()).isEqualTo(ImpactView.USES);
    }

    @Test
    void looking_at_the_impact_side_cannot_be_undone() {
        SessionState state = after(OFF, new ImpactEvent.ViewOpened(ImpactView.CHOICES),
                new ImpactEvent.UseUnfolded("ads", true), new EvidenceEvent.EvidenceOpened(List.of()),
                new WindowStateEvent.Enlarged(true), new HistoryEvent.Undone());
        assertThat(state.now()).isEqualTo(after().now());
        assertThat(state.impact()).isEqualTo(
                new ImpactState(ImpactView.CHOICES, List.of("ads"), "", InterpretationChoice.BOTH, Map.of()));
        assertThat(state.evidence().open()).isTrue();
        assertThat(state.window().enlarged()).isTrue();
    }

    @Test
    void columns_are_added_replaced_and_taken_away_and_no_undo_touches_them() {
        CustomColumn early = new CustomColumn("own-1", "Early", "DE", 29, List.of());
        CustomColumn later = new CustomColumn("own-1", "Later", "DE", 29, List.of());
        SessionState two = after(new CompareEvent.ColumnAdded(early), OFF, new CompareEvent.ColumnAdded(later),
                new CompareEvent.ColumnAdded(new CustomColumn("own-2", "Two", "US", 34, List.of())),
                new HistoryEvent.Undone());
        assertThat(two.compared().own()).extracting(CustomColumn::name).containsExactly("Later", "Two");
        assertThat(reducer.apply(two, new CompareEvent.ColumnRemoved("own-1")).compared().own())
                .extracting(CustomColumn::name)
                .containsExactly("Two");
    }

    @Test
    void a_removed_column_is_no_longer_drawn_over_the_flow() {
        SessionState pair = after(new CompareEvent.ColumnAdded(new CustomColumn("own-1", "Early", "DE", 29, List.of())),
                new CompareEvent.PairPicked("never", "own-1"), new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR));
        assertThat(pair.compared().drawn()).isEqualTo(CompareState.Drawn.PAIR);
        CompareState without = reducer.apply(pair, new CompareEvent.ColumnRemoved("own-1")).compared();
        assertThat(without.drawn()).isEqualTo(CompareState.Drawn.AFTER);
        assertThat(List.of(without.pair().under(), without.pair().over())).containsExactly("never", "switch");
    }

    @Test
    void a_choice_shows_in_the_flow_whatever_that_has_shown_before() {
        SessionState before = after(OFF, new CompareEvent.FlowDrawn(CompareState.Drawn.BEFORE));
        assertThat(before.compared().drawn()).isEqualTo(CompareState.Drawn.BEFORE);
        assertThat(reducer.apply(before, new HistoryEvent.DateMoved(START.plusDays(9))).compared().drawn())
                .isEqualTo(CompareState.Drawn.BEFORE);
        assertThat(reducer.apply(before, OFF).compared().drawn()).isEqualTo(CompareState.Drawn.AFTER);
    }

    @Test
    void the_last_picked_columns_are_compared() {
        CompareState compared = after(new CompareEvent.CountryCompared("GB"),
                new CompareEvent.ObjectionCompared("objection:other-ai", RequestState.REFUSED),
                new CompareEvent.CountryCompared("CH")).compared();
        assertThat(compared.country()).isEqualTo("CH");
        assertThat(compared.objection())
                .isEqualTo(new CompareState.Objected("objection:other-ai", RequestState.REFUSED));
    }

    @Test
    void only_a_started_event_begins_a_session() {
        assertThatThrownBy(() -> Replays.of(TinyScenario.create(),
                List.of(new RecordedEvent(1, Instant.EPOCH, 0, START, Actor.MEMBER, OFF))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with a started event");
    }

    private List<MirrorPage> trail(MirrorPage... pages) {
        SessionState state = after();
        for (MirrorPage page : pages) {
            state = reducer.apply(state, new MirrorEvent.PageOpened(page));
        }
        return state.mirror().trail();
    }

    private static SessionEvent edited(String field, String text) {
        return new FormEvent.FieldEdited(field, text);
    }

    private SessionState after(SessionEvent... events) {
        SessionState state = reducer.start(TinyScenario.started());
        for (SessionEvent event : events) {
            state = reducer.apply(state, event);
        }
        return state;
    }
}
