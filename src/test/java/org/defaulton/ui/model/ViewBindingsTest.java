package org.defaulton.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.Test;

/** Which values a part of a view gets. */
class ViewBindingsTest {
    private final Rehearsal rehearsal = new Rehearsal();
    private final List<Object> heard = new ArrayList<>();

    private static HistoryEvent moved(String day) {
        return new HistoryEvent.DateMoved(LocalDate.parse(day));
    }

    @Test
    void a_part_gets_a_value_only_when_it_changes() {
        ViewBindings bindings = new ViewBindings().bind(ViewState::day, heard::add);
        bindings.show(rehearsal.shown());
        bindings.show(rehearsal.happens(new ImpactEvent.ViewOpened(ImpactView.TIME)).shown());
        bindings.show(rehearsal.happens(moved("2025-01-01")).shown());
        assertThat(heard).containsExactly(rehearsal.scenario().start(), LocalDate.parse("2025-01-01"));
    }

    @Test
    void a_part_with_several_values_gets_the_state_when_one_of_them_changes() {
        ViewBindings bindings = new ViewBindings().bindAll(heard::add, ViewState::lastChange, ViewState::day);
        ViewState first = rehearsal.shown();
        bindings.show(first);
        bindings.show(rehearsal.happens(new ImpactEvent.ViewOpened(ImpactView.TIME)).shown());
        ViewState changed = rehearsal.choose("genai-training=off@2024-09-19").shown();
        bindings.show(changed);
        assertThat(heard).containsExactly(first, changed);
    }

    @Test
    void parts_are_called_in_the_order_of_binding() {
        ViewBindings bindings = new ViewBindings().bind(_ -> 1, heard::add)
                .always(_ -> heard.add(2))
                .bindAll(_ -> heard.add(3), ViewState::day);
        bindings.show(rehearsal.shown());
        bindings.show(rehearsal.shown());
        assertThat(heard).containsExactly(1, 2, 3, 2);
    }

    @Test
    void a_failure_is_reported_and_the_failed_part_is_called_again() {
        ViewBindings bindings = new ViewBindings().bind(ViewState::day, day -> {
            heard.add(day);
            if (heard.size() == 1) {
                throw new IllegalStateException("cannot be drawn");
            }
        });
        assertThatThrownBy(() -> bindings.show(rehearsal.shown())).hasMessage("cannot be drawn");
        bindings.show(rehearsal.shown());
        bindings.show(rehearsal.shown());
        assertThat(heard).hasSize(2);
    }
}
