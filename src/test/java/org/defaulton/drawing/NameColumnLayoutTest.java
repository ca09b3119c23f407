package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameColumnLayoutTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void a_name_is_at_the_end_of_its_line_if_there_is_room() {
        assertThat(NameColumnLayout.place(List.of(20.0, 100.0, 200.0), 40, 10, 300)).containsExactly(20.0, 100.0,
                200.0);
    }

    @Test
    void names_of_lines_that_end_together_are_stacked_and_none_is_below_the_chart() {
        assertThat(NameColumnLayout.place(List.of(20.0, 21.0, 22.0), 40, 10, 300)).containsExactly(20.0, 60.0, 100.0);
        assertThat(NameColumnLayout.place(List.of(300.0, 300.0, 300.0), 40, 10, 300)).containsExactly(220.0, 260.0,
                300.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void names_keep_their_order_and_their_distance_and_stay_in_the_column(long seed) {
        Random random = new Random(seed);
        List<Double> ends = random.doubles(random.nextInt(1, 6), 0, 400).sorted().boxed().toList();
        double to = 80 + random.nextInt(400);
        double gap = NameColumnLayout.gap(ends.size(), 40, 10, to);
        List<Double> places = NameColumnLayout.place(ends, gap, 10, to);

        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i)).isBetween(9.0, to + 1);
            if (i > 0) {
                assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(gap - 1);
            }
        }
        assertThat(gap).isLessThanOrEqualTo(40);
        assertThat(NameColumnLayout.gap(1, 40, 10, 12)).isCloseTo(40, within(1e-9));
    }
}
