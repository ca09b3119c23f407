package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountScaleTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "{0} on {1} ticks: every {2} up to {3}")
    @CsvSource({"965, 4, 250, 1000", "965, 3, 500, 1000", "965, 5, 200, 1000", "0, 4, 1, 1", "3, 4, 1, 3",
            "9, 4, 5, 10", "11, 5, 5, 15", "8700, 2, 5000, 10000", "1000, 1, 1000, 1000"})
    void ticks_are_round_numbers(long most, int ticks, long step, long top) {
        assertThat(CountScale.upTo(most, ticks)).isEqualTo(new CountScale(step, top));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_count_has_its_place_and_no_scale_has_too_many_ticks_or_twice_the_room_it_needs(long seed) {
        Random random = new Random(seed);
        long most = random.nextLong(1L << random.nextInt(1, 40));
        int ticks = random.nextInt(1, 12);
        CountScale scale = CountScale.upTo(most, ticks);

        assertThat(scale.top()).isGreaterThanOrEqualTo(most);
        assertThat(scale.top() - scale.step()).isLessThanOrEqualTo(Math.max(0, most));
        assertThat(scale.ticks()).hasSizeLessThanOrEqualTo(ticks + 1).startsWith(0L).endsWith(scale.top());
    }
}
