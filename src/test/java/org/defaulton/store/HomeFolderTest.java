package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFolderTest {
    private static final String ACCOUNT = "/home/person";

    @Test
    void on_linux_it_is_in_the_xdg_data_folder() throws Exception {
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/defaulton"));
        assertThat(home("Linux", Map.of())).isEqualTo(Path.of("/home/person/.local/share/defaulton"));
    }

    @Test
    void an_xdg_folder_that_is_empty_or_relative_does_not_count() throws Exception {
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", " "))).isEqualTo(home("Linux", Map.of()));
        assertThat(home("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(home("Linux", Map.of()));
    }

    @Test
    void on_linux_home_counts_more_than_the_folder_of_the_account_and_less_than_the_xdg_folder() throws Exception {
        assertThat(home("Linux", Map.of("HOME", "/else"))).isEqualTo(Path.of("/else/.local/share/defaulton"));
        assertThat(home("Linux", Map.of("HOME", "/else", "XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/defaulton"));
        assertThat(home("Linux", Map.of("HOME", ""))).isEqualTo(home("Linux", Map.of()));
        assertThat(home("Linux", Map.of("HOME", "else"))).isEqualTo(home("Linux", Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Linux, ?", "Linux, ''", "Linux, home", "Mac OS X, ?", "Windows 11, ?"})
    void without_a_home_folder_a_sentence_says_what_to_set(String os, String account) {
        assertThatThrownBy(() -> HomeFolder.ofPlatform(os, Map.of(), account)).isInstanceOf(UserException.class)
                .hasMessageContainingAll("does not know where to keep its data", "Set HOME", "--home");
    }

    @Test
    void on_macos_it_is_in_application_support() throws Exception {
        assertThat(home("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/home/person/Library/Application Support/DefaultOn"));
    }

    @Test
    void on_windows_it_is_in_the_local_application_data() throws Exception {
        assertThat(home("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/DefaultOn"));
        assertThat(home("Windows 11", Map.of())).isEqualTo(Path.of("/home/person/AppData/Local/DefaultOn"));
    }

    @Test
    void a_relative_folder_is_reported_in_full() {
        assertThat(new HomeFolder(Path.of("x/../here")).folder()).isAbsolute().endsWithRaw(Path.of("here"));
    }

    private static Path home(String os, Map<String, String> environment) throws UserException {
        return HomeFolder.ofPlatform(os, environment, ACCOUNT).folder();
    }
}
