package org.defaulton.ui.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulton.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every window test shows that the files load; this one finds faults that would only show as wrong text. */
class FxmlFilesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern KEY = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("fx:id=\"([^\"]+)\"");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_text_is_in_the_bundle_and_every_id_is_a_field_of_its_controller(Path file) throws Exception {
        Class<?> controller = controller(file);
        ResourceBundle texts = Messages.of(controller).bundle();
        String fxml = Files.readString(file);
        assertThat(matches(KEY, fxml)).allSatisfy(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
        assertThat(matches(FIELD, fxml))
                .allSatisfy(name -> assertThat(controller.getDeclaredField(name).getName()).isEqualTo(name));
        assertThat(fxml).as("texts stand in the bundle").doesNotContainPattern("text=\"[^%]");
    }

    private static Class<?> controller(Path file) throws ClassNotFoundException {
        String folder = RESOURCES.relativize(file.getParent())
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
        String name = file.getFileName().toString().replace(".fxml", "Controller");
        return Class.forName(folder + "." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
