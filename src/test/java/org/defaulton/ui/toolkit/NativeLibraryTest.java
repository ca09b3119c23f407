package org.defaulton.ui.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NativeLibraryTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_library_is_there_if_the_system_finds_it() {
        assertThat(NativeLibrary.isThere("libc.so.6")).isTrue();
        assertThat(NativeLibrary.isThere("libno-such-thing.so.1")).isFalse();
    }

    @Test
    void no_library_is_missing_on_a_computer_that_makes_pictures() {
        assertThat(NativeLibrary.missingForPictures()).isEmpty();
    }

    @Test
    void files_and_packages_are_named_as_they_are_installed() {
        List<NativeLibrary> two = List.of(NativeLibrary.PANGO_FREETYPE, NativeLibrary.GTK);

        assertThat(NativeLibrary.files(two)).isEqualTo("libpangoft2-1.0.so.0, libgtk-3.so.0");
        assertThat(NativeLibrary.packages(two)).isEqualTo("libpangoft2-1.0-0 libgtk-3-0");
    }
}
