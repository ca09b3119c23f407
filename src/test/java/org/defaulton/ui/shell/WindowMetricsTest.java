package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of the window: the widths of the pictures, and the breakpoints between them. */
class WindowMetricsTest {
    @ParameterizedTest(name = "{0} by {1}: mirror {2}, gap {3}, compact {4}, large {5}")
    @CsvSource({"1024, 640, 360, 20, true, false", "1280, 800, 536, 32, false, false",
            "1920, 1080, 640, 48, false, true", "3840, 2160, 640, 48, false, true", "800, 600, 360, 20, true, false",
            "1152, 800, 448, 20, true, false", "1600, 900, 588, 48, false, true"})
    void each_size_of_window_has_its_shares(double width, double height, double mirror, double gap, boolean compact,
            boolean large) {
        WindowMetrics room = WindowMetrics.of(width, height, 1);

        assertThat(room.mirror()).isCloseTo(mirror, within(0.001));
        assertThat(room.gap()).isEqualTo(gap);
        assertThat(room.compact()).isEqualTo(compact);
        assertThat(room.large()).isEqualTo(large);
    }

    @ParameterizedTest(name = "{0} at text factor {1}: {2}")
    @CsvSource({"936, 1, true", "935, 1, false", "1280, 1, true", "1280, 1.25, true", "1280, 1.5, false",
            "1404, 1.5, true", "1403, 1.5, false", "1280, 2, false", "1872, 2, true", "1871, 2, false"})
    void two_voices_become_tabs_under_936_pixels_of_room(double width, double factor, boolean both) {
        assertThat(WindowMetrics.of(width, 2000, factor).bothVoices()).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} by {1}, text factor {2}: compact {3}, large {4}")
    @CsvSource({"1199, 900, 1, true, false", "1200, 900, 1, false, false", "1400, 719, 1, true, false",
            "1400, 720, 1, false, false", "1599, 900, 1, false, false", "1600, 900, 1, false, true",
            "1600, 900, 1.25, false, false", "1500, 900, 1.5, true, false", "2400, 1080, 1.5, false, true",
            "1600, 700, 1, true, true"})
    void type_steps_down_and_up_at_the_edges(double width, double height, double factor, boolean compact,
            boolean large) {
        assertThat(WindowMetrics.of(width, height, factor).compact()).isEqualTo(compact);
        assertThat(WindowMetrics.of(width, height, factor).large()).isEqualTo(large);
    }

    @ParameterizedTest(name = "text factor {0}")
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void wider_windows_never_have_a_narrower_mirror_and_the_impact_side_gets_at_least_as_much(double factor) {
        double[] widths = DoubleStream.iterate(936, width -> width <= 4000, width -> width + 8)
                .map(width -> width * factor)
                .toArray();
        double before = 0;
        for (double width : widths) {
            WindowMetrics room = WindowMetrics.of(width, 1000 * factor, factor);
            assertThat(room.bothVoices()).isTrue();
            assertThat(room.mirror()).isGreaterThanOrEqualTo(before).isGreaterThanOrEqualTo(336 * factor);
            assertThat(width - room.mirror() - room.gap()).as("width %s", width).isGreaterThan(room.mirror());
            before = room.mirror();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {1024, 1280, 1500, 1920})
    void larger_text_in_a_window_that_is_as_much_larger_changes_nothing(double width) {
        WindowMetrics usual = WindowMetrics.of(width, 800, 1);
        WindowMetrics twice = WindowMetrics.of(width * 2, 1600, 2);

        assertThat(twice.mirror()).isEqualTo(usual.mirror() * 2);
        assertThat(twice.bothVoices()).isEqualTo(usual.bothVoices());
        assertThat(twice.compact()).isEqualTo(usual.compact());
        assertThat(twice.large()).isEqualTo(usual.large());
    }

    @ParameterizedTest(name = "{0} pixels high at text factor {1}: {2}")
    @CsvSource({"800, 1, false", "640, 1, false", "559, 1, true", "560, 1, false", "800, 1.5, true", "800, 2, true",
            "1080, 2, true", "640, 1.25, true", "1080, 1.5, false"})
    void a_low_window_gives_its_room_to_the_two_sides(double height, double factor, boolean low) {
        assertThat(WindowMetrics.of(1280, height, factor).low()).isEqualTo(low);
    }
}
