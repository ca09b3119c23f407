package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlacementTest {
    @TempDir
    Path home;

    @ParameterizedTest(name = "{0}, {1}, {2} x {3}")
    @CsvSource({"0, 0, 1920, 1080", "0, 0, 1280, 800", "0, 0, 720, 450", "0, 0, 640, 480", "0, 0, 480, 300",
            "0, 25, 1440, 825", "-1920, 0, 1920, 1080"})
    void the_window_opens_with_all_of_it_on_its_screen(double x, double y, double width, double height) {
        Rectangle2D screen = new Rectangle2D(x, y, width, height);

        Rectangle2D place = WindowPlacement.in(screen);

        assertThat(screen.contains(place)).isTrue();
        assertThat(place.getWidth()).isEqualTo(Math.min(1280, width));
        assertThat(place.getHeight()).isEqualTo(Math.min(800, height));
        assertThat(place.getMinX() - screen.getMinX()).isEqualTo(screen.getMaxX() - place.getMaxX());
    }

    @Test
    void a_window_that_sticks_out_is_moved_and_made_smaller() {
        Rectangle2D screen = new Rectangle2D(0, 24, 720, 426);

        assertThat(WindowPlacement.within(screen, -30, -10, 1280, 490)).isEqualTo(new Rectangle2D(0, 24, 720, 426));
        assertThat(WindowPlacement.within(screen, 500, 400, 640, 300)).isEqualTo(new Rectangle2D(80, 150, 640, 300));
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"720, 450", "640, 480", "480, 300"})
    void on_a_small_screen_the_bar_is_whole_and_all_the_rest_can_be_reached(double width, double height)
            throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> {
                // As on a screen of that size.
                Stage stage = (Stage) person.root().getScene().getWindow();
                stage.setMinWidth(width);
                stage.setMinHeight(height);
                stage.setWidth(width);
                stage.setHeight(height);
            });
            for (String id : List.of("#platform", "#member", "#day", "#save", "#settings")) {
                Bounds bounds = bounds(person, id);
                assertThat(bounds.getMinX()).as(id).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(width);
            }
            for (String id : List.of("#later", "#undo", "#redo", "#over", "#search")) {
                person.act(() -> person.find(id).setDisable(false));
                person.act(() -> person.find(id).requestFocus());
                Bounds bounds = bounds(person, id);
                assertThat(bounds.getMinX()).as(id).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(width);
                assertThat(bounds.getMinY()).as(id).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxY()).as(id).isLessThanOrEqualTo(height);
            }
        }
    }

    private static Bounds bounds(Person person, String id) {
        person.words();
        return person.onFx(() -> {
            var node = person.root().lookup(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
