package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counts the objects that a session keeps: they grow no faster than its events. */
class LongSessionTest {
    @Test
    void twice_the_events_are_held_in_twice_the_objects() {
        double ratio = (double) objects(replay(10_000)) / objects(replay(5_000));
        assertThat(ratio).isBetween(1.9, 2.1);
    }

    @Test
    void an_event_takes_a_few_objects() {
        assertThat(objects(replay(10_000)) / 10_000).isLessThan(12);
    }

    @Test
    void undoing_and_choosing_in_turns_takes_no_more_memory() {
        Replay replay = new Replay(TinyScenario.create());
        add(replay, 1, TinyScenario.started());
        for (int seq = 2; seq <= 10_000; seq++) {
            add(replay, seq, seq % 3 == 0 ? new HistoryEvent.Undone() : chosen(seq));
        }
        assertThat(objects(replay) / 10_000).isLessThan(12);
    }

    @Test
    void a_hundred_thousand_choices_are_added_up_and_undone() {
        Replay replay = replay(100_000);
        SessionState state = replay.state();
        assertThat(state.now().choices()).hasSize(99_999).last().isEqualTo(replay(100_000).state().now().made().last());
        assertThat(state.now()).isEqualTo(replay(100_000).state().now());
        add(replay, 100_001, new HistoryEvent.Undone());
        assertThat(replay.state().now().made().size()).isEqualTo(99_998);
        add(replay, 100_002, new HistoryEvent.Redone());
        assertThat(replay.state().now()).isEqualTo(state.now());
    }

    /**
     * Two states that share nothing are compared step by step, and each step with all before it, so a few events
     * suffice.
     */
    @Test
    void states_of_many_choices_are_compared() {
        assertThat(replay(3_000).state()).isEqualTo(replay(3_000).state()).isNotEqualTo(replay(2_999).state());
    }

    private static Replay replay(int events) {
        Replay replay = new Replay(TinyScenario.create());
        add(replay, 1, TinyScenario.started());
        for (int seq = 2; seq <= events; seq++) {
            add(replay, seq, chosen(seq));
        }
        return replay;
    }

    private static SessionEvent chosen(int seq) {
        return new HistoryEvent.Chosen("training", seq % 2 == 0 ? "off" : "on", TinyScenario.START.plusDays(seq / 100));
    }

    private static void add(Replay replay, long seq, SessionEvent event) {
        replay.add(new RecordedEvent(seq, Instant.EPOCH, seq, TinyScenario.START, Actor.MEMBER, event));
    }

    /** The number of our own objects, and lists, reachable from one to the next. */
    private static int objects(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> next = new ArrayDeque<>();
        next.add(root);
        while (!next.isEmpty()) {
            Object one = next.removeLast();
            if (seen.add(one)) {
                switch (one) {
                    case Iterable<?> all -> all.forEach(item -> addTo(next, item));
                    case Object ours when ours.getClass().getName().startsWith("org.defaulton") -> fields(ours, next);
                    default -> {
                    }
                }
            }
        }
        return seen.size();
    }

    private static void fields(Object of, Deque<Object> next) {
        for (Field field : of.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                try {
                    addTo(next, field.get(of));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static void addTo(Deque<Object> next, Object one) {
        if (one != null) {
            next.add(one);
        }
    }
}
