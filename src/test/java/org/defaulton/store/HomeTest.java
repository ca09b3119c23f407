package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Path PERSON = Path.of("/home/person");

    @Test
    void on_linux_it_lies_in_the_xdg_data_folder() {
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/defaulton"));
        assertThat(home("Linux", Map.of())).isEqualTo(Path.of("/home/person/.local/share/defaulton"));
    }

    @Test
    void an_xdg_folder_that_is_empty_or_relative_does_not_count() {
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", " "))).isEqualTo(home("Linux", Map.of()));
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(home("Linux", Map.of()));
    }

    @Test
    void on_macos_it_lies_in_application_support() {
        assertThat(home("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/home/person/Library/Application Support/DefaultOn"));
    }

    @Test
    void on_windows_it_lies_in_the_local_application_data() {
        assertThat(home("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/DefaultOn"));
        assertThat(home("Windows 11", Map.of())).isEqualTo(Path.of("/home/person/AppData/Local/DefaultOn"));
    }

    @Test
    void a_relative_folder_is_told_in_full() {
        assertThat(new Home(Path.of("x/../here")).folder()).isAbsolute().endsWithRaw(Path.of("here"));
    }

    private static Path home(String os, Map<String, String> environment) {
        return Home.ofPlatform(os, environment, PERSON).folder();
    }
}
