package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.defaulton.scenario.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts for many days at once equal those of one usage per day. */
class UsedItemsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_day_has_the_items_of_the_usage_on_that_day(long seed) {
        RandomCase random = RandomCase.of(seed, RandomScenario.of(seed));
        for (Use use : random.scenario().uses()) {
            UsedItems items = UsedItems.until(random.at().plusYears(1), random.scenario(), random.member(),
                    random.choices(), random.reading(), use.id());
            for (LocalDate day = random.at().minusDays(700); day
                    .isBefore(random.at().plusYears(1)); day = day.plusDays(23)) {
                assertThat(items.by(day)).as("%s on %s", use.id(), day)
                        .isEqualTo(random.usage(random.choices(), day).total(use.id()).itemsUsed());
            }
        }
    }
}
