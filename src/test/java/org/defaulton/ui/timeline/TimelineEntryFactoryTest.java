package org.defaulton.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.timeline.Moments.DEMO;
import static org.defaulton.ui.timeline.Moments.day;

import java.util.List;
import org.defaulton.usage.RunItems;
import org.junit.jupiter.api.Test;

class TimelineEntryFactoryTest {
    private static final List<RunItems> RUNS = List.of(new RunItems(day("2024-09-01"), 0),
            new RunItems(day("2024-12-01"), 1462), new RunItems(day("2025-03-01"), 57),
            new RunItems(day("2025-06-01"), 0));

    @Test
    void an_event_is_filled_from_its_own_day_on() {
        List<TimelineEntry> events = TimelineEntryFactory.events(Moments.on(day("2024-09-18")));
        assertThat(events).hasSameSizeAs(DEMO.timeline());
        assertThat(events.stream().filter(TimelineEntry::filled)).extracting(TimelineEntry::day)
                .hasSize(4)
                .last()
                .isEqualTo(day("2024-09-18"));
    }

    @Test
    void an_event_is_spoken_with_its_day_and_bears_its_claims() {
        assertThat(TimelineEntryFactory.events(Moments.on(day("2024-09-18"))))
                .filteredOn(entry -> entry.day().equals(day("2025-11-03")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.spoken()).isEqualTo("Event, 3 Nov 2025: Europe joins");
                    assertThat(entry.claims()).contains("europe-joins");
                });
    }

    @Test
    void the_first_run_that_took_something_bears_the_sum_and_the_others_what_they_add() {
        assertThat(TimelineEntryFactory.runs(Moments.on(day("2025-04-01")), RUNS)).extracting(TimelineEntry::label)
                .containsExactly("+0", "1,462", "+57", "+0");
    }

    @Test
    void only_past_runs_that_took_something_are_filled() {
        assertThat(TimelineEntryFactory.runs(Moments.on(day("2024-12-01")), RUNS)).extracting(TimelineEntry::filled)
                .containsExactly(false, true, false, false);
    }

    @Test
    void runs_say_what_they_took_or_will_take() {
        assertThat(TimelineEntryFactory.runs(Moments.on(day("2024-12-01")), RUNS)).extracting(TimelineEntry::spoken)
                .containsExactly("Training run, 1 Sep 2024: used no items",
                        "Training run, 1 Dec 2024: used 1,462 items", "Training run, 1 Mar 2025: will use 57 items",
                        "Training run, 1 Jun 2025: will use no items");
    }

    @Test
    void the_main_control_governs_the_training_of_content_creation_ai() {
        assertThat(TimelineEntryFactory.trained(DEMO)).get().extracting(use -> use.id()).isEqualTo("train-content-ai");
    }
}
