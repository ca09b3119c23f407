package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;

class MadeUpNoteTest {
    @Test
    void training_days_are_spoken_of_only_where_a_use_is_training() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml"));

        assertThat(MadeUpNote.counts(read(small)))
                .isEqualTo("Counts are made up: an invented member, assumed training days.");
        assertThat(MadeUpNote.counts(read(small.replace("kind: training", "kind: ongoing"))))
                .isEqualTo("Counts are made up: an invented member.");
    }

    private static Scenario read(String text) {
        return switch (ScenarioFiles.scenario("small.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case LoadResult.ValidFile<Scenario> good -> good.value();
            case LoadResult.FaultyFile<Scenario> faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
