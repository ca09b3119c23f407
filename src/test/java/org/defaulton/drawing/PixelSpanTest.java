package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelSpanTest {
    private static final PixelSpan TEN_TO_TWENTY = new PixelSpan(10, 20);

    @ParameterizedTest(name = "10 to 20 and {0} to {1}: {2}")
    @CsvSource({"0, 9, false", "0, 10, false", "0, 11, true", "12, 13, true", "19, 40, true", "20, 40, false",
            "0, 40, true"})
    void spans_touch_if_they_share_more_than_an_end(double from, double to, boolean touch) {
        assertThat(TEN_TO_TWENTY.touches(new PixelSpan(from, to))).isEqualTo(touch);
        assertThat(new PixelSpan(from, to).touches(TEN_TO_TWENTY)).isEqualTo(touch);
    }

    @ParameterizedTest(name = "10 to 20 holds {0} to {1}: {2}")
    @CsvSource({"10, 20, true", "12, 13, true", "9, 13, false", "12, 21, false"})
    void a_span_holds_what_lies_between_its_ends(double from, double to, boolean holds) {
        assertThat(TEN_TO_TWENTY.holds(new PixelSpan(from, to))).isEqualTo(holds);
    }

    @Test
    void a_span_grows_at_both_ends() {
        assertThat(PixelSpan.around(15, 10)).isEqualTo(TEN_TO_TWENTY);
        assertThat(TEN_TO_TWENTY.wider(3)).isEqualTo(new PixelSpan(7, 23));
    }
}
