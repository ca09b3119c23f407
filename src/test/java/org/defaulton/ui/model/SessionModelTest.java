package org.defaulton.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.RecordedEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.UsageChange;
import org.junit.jupiter.api.Test;

/** What the screens get, and what happens to events that they cannot show. */
class SessionModelTest {
    private final Rehearsal rehearsal = new Rehearsal();
    private final SessionModel model = rehearsal.model();
    private final List<RecordedEvent> log = rehearsal.kept();

    private ViewState shown() {
        return model.shown();
    }

    private void choose(String value, String day) {
        model.act(new HistoryEvent.Chosen("genai-training", value, LocalDate.parse(day)));
    }

    @Test
    void a_choice_is_compared_with_the_usage_shown_before_it() {
        ViewState before = shown();
        choose("off", "2024-09-19");
        assertThat(Objects.requireNonNull(shown().lastChange()).before()).isSameAs(before.usage());
    }

    @Test
    void what_the_last_choice_changed_is_the_same_whatever_was_shown_before() {
        choose("off", "2024-09-19");
        choose("on", "2024-08-02");
        model.act(new HistoryEvent.DateMoved(LocalDate.parse("2025-05-01")));
        choose("off", "2025-05-01");
        model.act(new HistoryEvent.Undone());
        ViewState now = shown();
        assertThat(now.lastChange()).isEqualTo(
                UsageChange
                        .lastChoice(now.scenario(), now.member(), now.state().now().choices(), now.day(),
                                Interpretation.PLATFORM)
                        .orElseThrow());
    }

    @Test
    void derived_values_are_computed_once_and_kept_until_their_input_changes() {
        ViewState first = shown();
        assertThat(first.overTime()).isSameAs(first.overTime());
        model.act(new EvidenceEvent.EvidenceOpened(List.of()));
        ViewState second = shown();
        assertThat(second.usage()).isSameAs(first.usage());
        assertThat(second.overTime()).isSameAs(first.overTime());
        assertThat(second.comparison()).isSameAs(first.comparison());
        assertThat(second.population()).isSameAs(first.population());
        assertThat(second.story()).isSameAs(first.story());
        choose("off", "2024-09-19");
        assertThat(shown().overTime()).isNotEqualTo(first.overTime());
        assertThat(shown().comparison()).isNotEqualTo(first.comparison());
        assertThat(shown().population()).isSameAs(first.population());
    }

    @Test
    void the_story_is_that_of_the_view() {
        choose("off", "2024-09-19");
        String usual = shown().story().headline();
        model.act(new ImpactEvent.ViewOpened(ImpactView.EVERYONE));
        String everyone = shown().story().headline();
        model.act(new ImpactEvent.ViewOpened(ImpactView.TIME));
        assertThat(List.of(usual, everyone, shown().story().headline())).doesNotHaveDuplicates();
    }

    @Test
    void an_event_that_a_screen_cannot_show_has_no_effect_and_is_not_recorded() {
        boolean[] broken = {false};
        model.watch(_ -> {
            if (broken[0]) {
                throw new IllegalStateException("cannot be drawn");
            }
        });
        ViewState before = shown();
        int recorded = log.size();
        broken[0] = true;
        assertThatThrownBy(() -> choose("off", "2024-09-19")).isInstanceOf(NotShownException.class);
        assertThat(shown()).isSameAs(before);
        assertThat(model.session().state()).isEqualTo(before.state());
        assertThat(log).hasSize(recorded);
        broken[0] = false;
        choose("off", "2024-09-19");
        assertThat(log).hasSize(recorded + 1);
    }

    @Test
    void who_acts_on_what_is_shown_leaves_nobody_with_what_came_before() {
        List<ImpactView> seen = new ArrayList<>();
        model.watch(shown -> {
            if (shown.state().impact().view() == ImpactView.TIME) {
                model.act(new ImpactEvent.ViewOpened(ImpactView.USES));
            }
            seen.add(shown.state().impact().view());
        });
        model.act(new ImpactEvent.ViewOpened(ImpactView.TIME));
        assertThat(seen.getLast()).isEqualTo(ImpactView.USES);
    }

    @Test
    void a_day_that_is_dragged_past_is_shown_without_an_event() {
        int recorded = log.size();
        model.preview(LocalDate.parse("2026-01-01"));
        assertThat(shown().day()).isEqualTo("2026-01-01");
        model.preview(null);
        assertThat(shown().day()).isEqualTo(Demo.SCENARIO.start());
        assertThat(log).hasSize(recorded);
    }
}
