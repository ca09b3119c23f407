package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.Loaded;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

class MadeUpTest {
    @Test
    void training_days_are_spoken_of_only_where_a_use_is_training() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/org/defaulton/scenario/small.yaml"));

        assertThat(MadeUp.counts(read(small)))
                .isEqualTo("Counts are made up: an invented member, assumed training days.");
        assertThat(MadeUp.counts(read(small.replace("kind: training", "kind: ongoing"))))
                .isEqualTo("Counts are made up: an invented member.");
    }

    private static Scenario read(String text) {
        return switch (ScenarioFiles.scenario("small.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case Loaded.Good<Scenario> good -> good.value();
            case Loaded.Faulty<Scenario> faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
