package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayDetectorTest {
    @ParameterizedTest(name = "{0}, {1}={2}: {3}")
    @CsvSource({"Linux, DISPLAY, :0, true", "Linux, WAYLAND_DISPLAY, wayland-0, true", "Linux, DISPLAY, '', false",
            "Linux, WAYLAND_DISPLAY, ' ', false", "Linux, TERM, xterm, false", "FreeBSD, DISPLAY, :1, true",
            "FreeBSD, TERM, xterm, false", "Windows 11, TERM, '', true", "Mac OS X, TERM, '', true"})
    void there_is_a_display_where_the_system_has_one_or_the_session_names_one(String os, String variable, String value,
            boolean there) {
        assertThat(DisplayDetector.isThere(os, Map.of(variable, value))).isEqualTo(there);
    }

    @Test
    void the_name_of_the_system_is_understood_in_every_language_of_the_computer() {
        Locale usual = Locale.getDefault();
        try {
            // In Turkish, the lower case of I is a dotless i, so "WINDOWS" does not become "windows".
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(DisplayDetector.isThere("WINDOWS", Map.of())).isTrue();
        } finally {
            Locale.setDefault(usual);
        }
    }
}
