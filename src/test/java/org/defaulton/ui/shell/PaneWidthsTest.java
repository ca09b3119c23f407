package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the middle of the window is divided. */
class PaneWidthsTest {
    private static final double LEAST_IMPACT = 600;

    @ParameterizedTest(name = "{0} at {1}, drawer {2}, enlarged {3}: mirror {4} of {5}, impact {6}, drawer of {7}")
    @CsvSource({"1280, 1, false, false, WHOLE, 536, true, 0", "1280, 1, false, true, AT_HAND, 264, true, 0",
            "1280, 1, true, false, RAIL, 48, true, 520", "1280, 1, true, true, RAIL, 48, true, 520",
            "1220, 1, true, false, RAIL, 48, true, 520", "1219, 1, true, false, WHOLE, 494.0625, false, 0",
            "1024, 1, true, false, WHOLE, 360, false, 0", "1024, 1, true, true, AT_HAND, 264, false, 0",
            "1024, 1, false, true, AT_HAND, 264, true, 0", "1599, 1, true, false, RAIL, 48, true, 520",
            "1600, 1, true, false, WHOLE, 360, true, 520", "1920, 1, true, false, WHOLE, 584, true, 520",
            "3840, 1, true, false, WHOLE, 640, true, 520", "1600, 1, true, true, AT_HAND, 264, true, 520",
            "1280, 2, true, false, NONE, 0, false, 0", "1280, 2, false, true, WHOLE, 0, false, 0",
            "1920, 1.5, true, false, RAIL, 72, true, 780"})
    void the_room_goes_to_the_view_in_focus(double width, double factor, boolean drawer, boolean enlarged,
            PaneWidths.MirrorForm mirror, double mirrorWidth, boolean impact, double drawerWidth) {
        PaneWidths shares = PaneWidths.of(WindowMetrics.of(width, 900, factor), drawer, enlarged, true);

        assertThat(shares.mirror()).isEqualTo(mirror);
        assertThat(shares.mirrorWidth()).isEqualTo(mirrorWidth);
        assertThat(shares.impact()).isEqualTo(impact);
        assertThat(shares.drawer()).isEqualTo(drawer);
        assertThat(shares.drawerWidth()).isEqualTo(drawerWidth);
    }

    @ParameterizedTest(name = "text factor {0}")
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void beside_the_evidence_the_impact_side_always_has_room_enough(double factor) {
        for (double width = 940 * factor; width < 4000; width += 4) {
            WindowMetrics room = WindowMetrics.of(width, 900, factor);
            for (boolean enlarged : new boolean[]{true, false}) {
                PaneWidths shares = PaneWidths.of(room, true, enlarged, true);
                double left = width / factor - (shares.mirrorWidth() + shares.drawerWidth()) / factor - 72;
                assertThat(shares.impact() ? left : LEAST_IMPACT).as("%s", width)
                        .isGreaterThanOrEqualTo(
                                shares.mirror() == PaneWidths.MirrorForm.RAIL ? LEAST_IMPACT - 20 : LEAST_IMPACT);
            }
        }
    }

    @ParameterizedTest(name = "{0} wide, enlarged {1}: {2}")
    @CsvSource({"1600, false, false", "1600, true, true", "1700, false, true", "1920, false, true",
            "1500, false, false"})
    void type_steps_up_beside_the_evidence_where_there_is_room_for_it(double width, boolean enlarged, boolean large) {
        assertThat(PaneWidths.of(WindowMetrics.of(width, 900, 1), true, enlarged, true).large()).isEqualTo(large);
    }
}
