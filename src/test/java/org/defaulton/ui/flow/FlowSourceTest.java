package org.defaulton.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.defaulton.comparison.Comparison;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.usage.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which usage the flow shows. */
class FlowSourceTest {
    private static final String OFF = "genai-training=off@2024-09-19";

    private static FlowSource drawn(Rehearsal rehearsal, CompareState.Drawn drawn) {
        return FlowSource.of(rehearsal.happens(new CompareEvent.FlowDrawn(drawn)).shown());
    }

    @Test
    void before_draws_the_usage_without_the_last_choice_and_after_the_usage_with_it() {
        Rehearsal off = new Rehearsal().choose(OFF);
        Usage before = Objects.requireNonNull(off.shown().lastChange()).before();
        assertThat(drawn(off, CompareState.Drawn.BEFORE).shown().usage()).isEqualTo(before);
        assertThat(drawn(off, CompareState.Drawn.AFTER).shown().usage()).isEqualTo(off.shown().usage());
        assertThat(drawn(off, CompareState.Drawn.AFTER).outline()).isNull();
    }

    @Test
    void without_a_choice_before_and_after_are_one() {
        assertThat(drawn(new Rehearsal(), CompareState.Drawn.BEFORE)
                .looksLike(drawn(new Rehearsal(), CompareState.Drawn.AFTER))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"leave,switch", "never,leave", "switch,country", "leave,object", "leave,leave"})
    void a_pair_draws_the_one_column_in_full_and_the_other_as_an_outline(String under, String over) {
        Rehearsal rehearsal = new Rehearsal().happens(new CompareEvent.PairPicked(under, over));
        FlowSource pair = drawn(rehearsal, CompareState.Drawn.PAIR);
        Comparison all = rehearsal.shown().comparison();

        assertThat(pair.shown().usage()).isEqualTo(all.column(over).then());
        assertThat(pair.model().focus()).isEqualTo(all.column(over).then().total("train-content-ai"));
        assertThat(Objects.requireNonNull(pair.outline()).focus())
                .isEqualTo(all.column(under).then().total("train-content-ai"));
        assertThat(pair.names()).containsExactly(all.column(under).column().name(), all.column(over).column().name());
    }

    @Test
    void a_removed_column_is_replaced_by_the_first() {
        Rehearsal rehearsal = new Rehearsal().happens(new CompareEvent.PairPicked("gone", "switch"));
        assertThat(drawn(rehearsal, CompareState.Drawn.PAIR).names()).containsExactly("Leave it on", "Off today");
    }
}
