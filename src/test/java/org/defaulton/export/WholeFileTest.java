package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void a_file_is_written_and_replaced_as_a_whole() throws Exception {
        WholeFile.write(folder.resolve("a.html"), "one");
        WholeFile.write(folder.resolve("a.html"), "zwölf");

        assertThat(folder.resolve("a.html")).hasContent("zwölf");
        assertThat(names()).containsExactly("a.html");
    }

    @Test
    void a_folder_is_left_alone_and_the_sentence_says_what_to_do() throws Exception {
        assertThatThrownBy(() -> WholeFile.write(folder, "one")).isInstanceOf(Problem.class)
                .hasMessageEndingWith("is a folder. Name a file in it, such as hand-out.html.");
        assertThat(names()).isEmpty();
    }

    @Test
    void without_its_folder_a_file_is_not_written() throws Exception {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/a.html"), "one")).isInstanceOf(Problem.class)
                .hasMessageContaining("there is no folder");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_in_the_place_of_its_folder_is_left_alone() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "kept");

        assertThatThrownBy(() -> WholeFile.write(file.resolve("a.html"), "one")).isInstanceOf(Problem.class);
        assertThat(file).hasContent("kept");
    }
}
