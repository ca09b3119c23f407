package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.session.TinyScenario.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Readings;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final Page FIRST = new Page(Page.Kind.SECTION, "account-preferences");
    private static final Page SECTION = new Page(Page.Kind.SECTION, "data-privacy");
    private static final Page ROW = new Page(Page.Kind.ROW, "genai");
    private static final Page ARTICLE = new Page(Page.Kind.ARTICLE, "how");
    private static final Page FORM = new Page(Page.Kind.FORM, "");
    private static final Event.Chosen OFF = new Event.Chosen("training", "off", START);
    private static final LocalDate LATER = LocalDate.of(2024, 12, 1);

    private final Fold fold = new Fold(TinyScenario.create());

    @Test
    void a_session_starts_with_the_member_on_the_first_section() {
        assertThat(after()).isEqualTo(new SessionState("tiny",
                new SessionState.Core("us-job-seeker", "US", 34, START, new Chain<>(), new Chain<>()), new Chain<>(),
                new Chain<>(),
                List.of(FIRST), "", Form.EMPTY, Impact.START, Compared.START));
    }

    @Test
    void a_choice_is_added_and_leaves_the_day_alone() {
        assertThat(after(OFF).now().choices()).containsExactly(new Choice("training", "off", START));
        assertThat(after(new Event.Chosen("training", "off", LATER)).now().date()).isEqualTo(START);
    }

    @Test
    void another_member_keeps_choices_and_day() {
        SessionState state = after(OFF, new Event.DateMoved(LATER), new Event.MemberChosen("uk-designer", "GB", 41));
        assertThat(state.now()).isEqualTo(new SessionState.Core("uk-designer", "GB", 41, LATER,
                new Chain<Choice>().plus(new Choice("training", "off", START)), new Chain<>()));
    }

    @Test
    void undo_goes_back_one_step_and_redo_forward_again() {
        SessionState both = after(OFF, new Event.DateMoved(LATER));
        SessionState one = fold.apply(both, new Event.Undone());
        SessionState none = fold.apply(one, new Event.Undone());
        assertThat(one.now()).isEqualTo(after(OFF).now());
        assertThat(none.now()).isEqualTo(after().now());
        assertThat(none.canUndo()).isFalse();
        assertThat(fold.apply(none, new Event.Redone())).isEqualTo(one);
        assertThat(fold.apply(fold.apply(none, new Event.Redone()), new Event.Redone())).isEqualTo(both);
    }

    @Test
    void a_new_step_after_an_undo_leaves_nothing_to_redo() {
        SessionState state = after(OFF, new Event.Undone(), new Event.DateMoved(LATER));
        assertThat(state.canRedo()).isFalse();
        assertThat(fold.apply(state, new Event.Redone())).isEqualTo(state);
        assertThat(state.now().choices()).isEmpty();
    }

    @Test
    void looking_around_does_not_disturb_what_can_be_redone() {
        SessionState state = after(OFF, new Event.Undone(), new Event.PageOpened(ROW), new Event.Searched("ai"));
        assertThat(state.canRedo()).isTrue();
        assertThat(state.canUndo()).isFalse();
    }

    @Test
    void with_nothing_to_undo_or_redo_all_stays_as_it_is() {
        assertThat(after(new Event.Undone())).isEqualTo(after());
        assertThat(after(new Event.Redone())).isEqualTo(after());
    }

    @Test
    void a_page_follows_the_last_and_a_section_begins_anew() {
        assertThat(trail(SECTION)).containsExactly(SECTION);
        assertThat(trail(SECTION, ROW, ARTICLE)).containsExactly(SECTION, ROW, ARTICLE);
        assertThat(trail(SECTION, ROW, ROW)).containsExactly(SECTION, ROW);
        assertThat(trail(SECTION, ROW, FIRST)).containsExactly(FIRST);
    }

    @Test
    void back_leads_along_the_trail_and_ends_at_its_beginning() {
        SessionState state = after(new Event.PageOpened(SECTION), new Event.PageOpened(ROW));
        assertThat(state.page()).isEqualTo(ROW);
        SessionState back = fold.apply(state, new Event.WentBack());
        assertThat(back.trail()).containsExactly(SECTION);
        assertThat(fold.apply(back, new Event.WentBack())).isEqualTo(back);
    }

    @Test
    void the_search_holds_what_was_typed_last() {
        assertThat(after(new Event.Searched("tra"), new Event.Searched("train")).search()).isEqualTo("train");
    }

    @Test
    void the_form_remembers_what_was_typed_left_and_reviewed() {
        SessionState state = after(edited("email", "a"), edited("email", "a@b.example"), new Event.FieldLeft("email"),
                new Event.ReviewOpened());
        assertThat(state.form()).isEqualTo(new Form(Map.of("email", "a@b.example"), Set.of("email"), true));
        assertThat(fold.apply(state, new Event.ReviewClosed()).form().reviewing()).isFalse();
        assertThat(fold.apply(state, new Event.FormCleared()).form()).isEqualTo(Form.EMPTY);
    }

    @Test
    void sending_makes_a_request_and_a_choice_of_the_draft() {
        SessionState state = after(edited(Form.KIND, "objection:content-ai"), edited(Form.REASON, "No"),
                new Event.ReviewOpened(), new Event.RequestSent(START));
        assertThat(state.now().requests()).containsExactly(new Request("OBJ-20240919-0001", "objection:content-ai",
                START, Map.of(Form.KIND, "objection:content-ai", Form.REASON, "No")));
        assertThat(state.now().choices()).containsExactly(new Choice("objection:content-ai", "sent", START));
        assertThat(state.form()).isEqualTo(Form.EMPTY);
    }

    @Test
    void references_count_the_requests_of_the_session() {
        SessionState state = after(edited(Form.KIND, "objection:content-ai"), new Event.RequestSent(START),
                edited(Form.KIND, "objection:other"), new Event.RequestSent(LATER));
        assertThat(state.now().requests()).extracting(Request::reference).containsExactly("OBJ-20240919-0001",
                "OBJ-20241201-0002");
    }

    @Test
    void a_request_without_a_kind_is_not_sent() {
        SessionState draft = after(edited(Form.REASON, "No"));
        assertThat(fold.apply(draft, new Event.RequestSent(START))).isEqualTo(draft);
    }

    @Test
    void undoing_a_request_makes_it_a_draft_again_and_redoing_sends_it_again() {
        SessionState sent = after(edited(Form.KIND, "objection:other"), new Event.RequestSent(START));
        SessionState undone = fold.apply(sent, new Event.Undone());
        assertThat(undone.now()).isEqualTo(after().now());
        assertThat(undone.form().fields()).isEqualTo(Map.of(Form.KIND, "objection:other"));
        assertThat(fold.apply(undone, new Event.Redone())).isEqualTo(sent);
    }

    @Test
    void undoing_a_request_leaves_a_newer_draft_alone() {
        SessionState state = after(edited(Form.KIND, "objection:other"), new Event.RequestSent(START),
                edited(Form.KIND, "objection:restrict"), new Event.Undone());
        assertThat(state.form().fields()).isEqualTo(Map.of(Form.KIND, "objection:restrict"));
        assertThat(fold.apply(state, new Event.Redone()).form()).isEqualTo(state.form());
    }

    @Test
    void a_view_of_the_impact_side_shows_until_another_is_opened() {
        assertThat(after().impact()).isEqualTo(Impact.START);
        assertThat(after(new Event.ViewOpened(Impact.CHOICES)).impact().view()).isEqualTo(Impact.CHOICES);
        assertThat(after(new Event.ViewOpened(Impact.CHOICES), new Event.ViewOpened(Impact.USES)).impact().view())
                .isEqualTo(Impact.USES);
    }

    @Test
    void uses_unfold_and_fold_one_by_one() {
        SessionState open = after(new Event.UseUnfolded("ads", true), new Event.UseUnfolded("research", true),
                new Event.UseUnfolded("ads", true));
        assertThat(open.impact().unfolded()).containsExactly("research", "ads");
        assertThat(fold.apply(open, new Event.UseUnfolded("ads", false)).impact().unfolded())
                .containsExactly("research");
        assertThat(fold.apply(open, new Event.ViewOpened(Impact.CHOICES)).impact().unfolded()).hasSize(2);
    }

    @Test
    void the_ribbons_go_into_the_use_that_was_focused_last_whatever_view_is_opened() {
        SessionState state = after(new Event.UseFocused("ads"), new Event.UseFocused("research"));
        assertThat(state.impact())
                .isEqualTo(new Impact(Impact.FLOW, List.of(), "research", Readings.BOTH, Map.of(),
                        Impact.Evidence.CLOSED, false));
        assertThat(fold.apply(state, new Event.EvidenceOpened(List.of())).impact().focus()).isEqualTo("research");
        assertThat(fold.apply(state, new Event.ViewOpened(Impact.USES)).impact().focus()).isEqualTo("research");
    }

    @Test
    void a_reading_stays_chosen_whatever_view_is_opened_and_no_undo_touches_it() {
        SessionState state = after(OFF, new Event.ReadingsChosen(Readings.REGULATOR),
                new Event.ViewOpened(Impact.TIME), new Event.Undone());
        assertThat(state.impact().readings()).isEqualTo(Readings.REGULATOR);
        assertThat(after().impact().readings()).isEqualTo(Readings.BOTH);
    }

    @Test
    void the_evidence_of_a_line_is_open_beside_the_view_until_it_is_closed() {
        SessionState state = after(new Event.ViewOpened(Impact.USES), new Event.EvidenceOpened(List.of("default-on")));
        assertThat(state.impact())
                .isEqualTo(new Impact(Impact.USES, List.of(), "", Readings.BOTH, Map.of(),
                        new Impact.Evidence(List.of("default-on"), EvidenceFilter.NONE, true), false));
        SessionState other = fold.apply(state, new Event.ViewOpened(Impact.CHOICES));
        assertThat(other.impact().evidence().open()).isTrue();
        assertThat(other.impact().evidence().marked()).containsExactly("default-on");
        assertThat(fold.apply(state, new Event.EvidenceOpened(List.of())).impact().evidence().marked()).isEmpty();
        assertThat(fold.apply(state, new Event.EvidenceClosed()).impact())
                .isEqualTo(after(new Event.ViewOpened(Impact.USES)).impact());
    }

    @Test
    void claims_that_are_narrowed_stay_marked_and_nothing_is_narrowed_once_they_are_closed() {
        Event.EvidenceFiltered stated = new Event.EvidenceFiltered("ads", "stated", "", true);
        SessionState state = after(new Event.EvidenceOpened(List.of("default-on")), stated);
        assertThat(state.impact().evidence().filter()).isEqualTo(new EvidenceFilter("ads", "stated", "", true));
        assertThat(state.impact().evidence().marked()).containsExactly("default-on");
        assertThat(fold.apply(state, new Event.EvidenceClosed()).impact()).isEqualTo(Impact.START);
        assertThat(after(stated).impact().evidence().open()).isTrue();
    }

    @Test
    void a_session_from_when_the_evidence_was_a_view_goes_on_with_the_flow_and_the_evidence_open() {
        SessionState state = after(new Event.ViewOpened(Impact.USES), new Event.ViewOpened(Impact.EVIDENCE));
        assertThat(state.impact()).isEqualTo(new Impact(Impact.FLOW, List.of(), "", Readings.BOTH, Map.of(),
                new Impact.Evidence(List.of(), EvidenceFilter.NONE, true), false));
    }

    @Test
    void the_impact_side_has_the_room_of_the_mirror_until_a_page_of_the_mirror_needs_it() {
        SessionState state = after(new Event.PageOpened(SECTION), new Event.Enlarged(true));
        assertThat(state.impact().enlarged()).isTrue();
        assertThat(fold.apply(state, OFF).impact().enlarged()).isTrue();
        assertThat(fold.apply(state, new Event.ViewOpened(Impact.CHOICES)).impact().enlarged()).isTrue();
        assertThat(fold.apply(state, new Event.Enlarged(false)).impact().enlarged()).isFalse();
        assertThat(fold.apply(state, new Event.PageOpened(FORM)).impact().enlarged()).isFalse();
        assertThat(fold.apply(state, new Event.PageOpened(ROW)).impact().enlarged()).isFalse();
        assertThat(fold.apply(state, new Event.WentBack()).impact().enlarged()).isFalse();
    }

    @Test
    void the_impact_side_follows_into_the_form_and_out_of_it() {
        SessionState form = after(new Event.PageOpened(ROW), new Event.PageOpened(FORM));
        assertThat(form.impact().view()).isEqualTo(Impact.FORM);
        assertThat(fold.apply(form, new Event.WentBack()).impact().view()).isEqualTo(Impact.FLOW);
        assertThat(fold.apply(form, new Event.PageOpened(SECTION)).impact().view()).isEqualTo(Impact.FLOW);
    }

    @Test
    void who_opened_another_view_in_the_form_keeps_it() {
        SessionState uses = after(new Event.PageOpened(FORM), new Event.ViewOpened(Impact.USES));
        assertThat(fold.apply(uses, new Event.PageOpened(FORM)).impact().view()).isEqualTo(Impact.USES);
        assertThat(fold.apply(uses, new Event.WentBack()).impact().view()).isEqualTo(Impact.USES);
    }

    @Test
    void looking_at_the_impact_side_cannot_be_undone() {
        SessionState state = after(OFF, new Event.ViewOpened(Impact.CHOICES), new Event.UseUnfolded("ads", true),
                new Event.EvidenceOpened(List.of()), new Event.Enlarged(true), new Event.Undone());
        assertThat(state.now()).isEqualTo(after().now());
        assertThat(state.impact())
                .isEqualTo(new Impact(Impact.CHOICES, List.of("ads"), "", Readings.BOTH, Map.of(),
                        new Impact.Evidence(List.of(), EvidenceFilter.NONE, true), true));
    }

    @Test
    void columns_are_added_replaced_and_taken_away_and_no_undo_touches_them() {
        OwnColumn early = new OwnColumn("own-1", "Early", "DE", 29, List.of());
        OwnColumn later = new OwnColumn("own-1", "Later", "DE", 29, List.of());
        SessionState two = after(new Event.ColumnAdded(early), OFF, new Event.ColumnAdded(later),
                new Event.ColumnAdded(new OwnColumn("own-2", "Two", "US", 34, List.of())), new Event.Undone());
        assertThat(two.compared().own()).extracting(OwnColumn::name).containsExactly("Later", "Two");
        assertThat(fold.apply(two, new Event.ColumnRemoved("own-1")).compared().own()).extracting(OwnColumn::name)
                .containsExactly("Two");
    }

    @Test
    void a_column_that_is_taken_away_is_no_longer_laid_over_the_flow() {
        SessionState pair = after(new Event.ColumnAdded(new OwnColumn("own-1", "Early", "DE", 29, List.of())),
                new Event.PairPicked("never", "own-1"), new Event.FlowDrawn(Compared.Drawn.PAIR));
        assertThat(pair.compared().drawn()).isEqualTo(Compared.Drawn.PAIR);
        Compared without = fold.apply(pair, new Event.ColumnRemoved("own-1")).compared();
        assertThat(without.drawn()).isEqualTo(Compared.Drawn.AFTER);
        assertThat(List.of(without.under(), without.over())).containsExactly("never", "switch");
    }

    @Test
    void a_choice_shows_in_the_flow_whatever_that_has_shown_before() {
        SessionState before = after(OFF, new Event.FlowDrawn(Compared.Drawn.BEFORE));
        assertThat(before.compared().drawn()).isEqualTo(Compared.Drawn.BEFORE);
        assertThat(fold.apply(before, new Event.DateMoved(START.plusDays(9))).compared().drawn())
                .isEqualTo(Compared.Drawn.BEFORE);
        assertThat(fold.apply(before, OFF).compared().drawn()).isEqualTo(Compared.Drawn.AFTER);
    }

    @Test
    void what_is_compared_is_what_was_picked_last() {
        Compared compared = after(new Event.CountryCompared("GB"),
                new Event.ObjectionCompared("objection:other-ai", "refused"), new Event.CountryCompared("CH"))
                .compared();
        assertThat(List.of(compared.country(), compared.objection(), compared.outcome()))
                .containsExactly("CH", "objection:other-ai", "refused");
    }

    @Test
    void only_a_started_event_begins_a_session() {
        assertThatThrownBy(() -> Replays.of(TinyScenario.create(),
                List.of(new Recorded(1, Instant.EPOCH, 0, START, Actor.MEMBER, OFF))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with a started event");
    }

    private List<Page> trail(Page... pages) {
        SessionState state = after();
        for (Page page : pages) {
            state = fold.apply(state, new Event.PageOpened(page));
        }
        return state.trail();
    }

    private static Event edited(String field, String text) {
        return new Event.FieldEdited(field, text);
    }

    private SessionState after(Event... events) {
        SessionState state = fold.start(TinyScenario.started());
        for (Event event : events) {
            state = fold.apply(state, event);
        }
        return state;
    }
}
