package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;

class MadeUpNoteTest {
    private static final Member MADE_UP = member(new ItemAmount(1, 3));
    private static final Member COUNTED = member(new ItemAmount(0, 3, null, List.of(2, 0, 7)));

    private static Member member(ItemAmount amount) {
        return new Member("one", "One", "US", 34, LocalDate.of(2024, 8, 1), Map.of("posts", amount));
    }

    @Test
    void counts_of_somebody_s_own_data_are_not_called_made_up() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml"));

        assertThat(MadeUpNote.counts(read(small), COUNTED))
                .isEqualTo("Counts come from your own data; later months and training days are assumed.");
        assertThat(MadeUpNote.counts(read(small.replace("kind: training", "kind: ongoing")), COUNTED))
                .isEqualTo("Counts come from your own data; later months are assumed.");
    }

    @Test
    void training_days_are_spoken_of_only_where_a_use_is_training() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml"));

        assertThat(MadeUpNote.counts(read(small), MADE_UP))
                .isEqualTo("Counts are made up: an invented member, assumed training days.");
        assertThat(MadeUpNote.counts(read(small.replace("kind: training", "kind: ongoing")), MADE_UP))
                .isEqualTo("Counts are made up: an invented member.");
    }

    private static Scenario read(String text) {
        return switch (ScenarioFiles.scenario("small.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case LoadResult.ValidFile<Scenario> good -> good.value();
            case LoadResult.FaultyFile<Scenario> faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
