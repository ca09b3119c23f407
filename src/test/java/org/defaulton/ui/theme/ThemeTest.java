package org.defaulton.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/defaulton/ui");

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void a_scene_has_every_style_sheet_of_the_screens_and_no_fxml_names_one() throws Exception {
        List<String> addresses = Fx.call(() -> {
            Scene scene = new Scene(new Group());
            Theme.dress(scene);
            return List.copyOf(scene.getStylesheets());
        });
        try (Stream<Path> files = Files.walk(SHEETS)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).hasSameSizeAs(addresses)
                    .allSatisfy(sheet -> assertThat(addresses).anyMatch(address -> address
                            .endsWith("/ui/" + SHEETS.relativize(sheet).toString().replace('\\', '/'))));
        }
        try (Stream<Path> files = Files.walk(SHEETS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".fxml"))).isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("stylesheets"));
        }
    }
}
