package org.defaulton.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The appearance of the app, as stored and as applied. */
class AppearanceTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Look look : Look.values()) {
            for (TextSize size : TextSize.values()) {
                all.add(Arguments.of(look, size, true));
                all.add(Arguments.of(look, size, false));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("all")
    void stored_preferences_are_restored(Look look, TextSize size, boolean hostBar) {
        Appearance appearance = new Appearance(look, size, hostBar);

        assertThat(Appearance.of(appearance.preferences())).isEqualTo(appearance);
    }

    @Test
    void preferences_are_words_that_a_person_can_read() {
        assertThat(new Appearance(Look.DARK, TextSize.P125, false).preferences())
                .isEqualTo(Map.of("look", "dark", "text-size", "125", "host-bar", "false"));
    }

    @ParameterizedTest(name = "look {0}, text {1}, bar {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''     | ''   | ''      | SYSTEM | P100 | true
            pink   | 130  | maybe   | SYSTEM | P100 | true
            DARK   | P150 | FALSE   | SYSTEM | P100 | true
            dark   | 150  | false   | DARK   | P150 | false
            dark   | 9999 | true    | DARK   | P100 | true
            blue   | 200  | false   | SYSTEM | P200 | false
            """)
    void unknown_values_get_the_default(String look, String size, String bar, Look expected, TextSize expectedSize,
            boolean expectedBar) {
        assertThat(Appearance.of(Map.of("look", look, "text-size", size, "host-bar", bar)))
                .isEqualTo(new Appearance(expected, expectedSize, expectedBar));
    }

    @Test
    void without_preferences_everything_has_its_default() {
        assertThat(Appearance.of(Map.of())).isEqualTo(new Appearance(Look.SYSTEM, TextSize.P100, true));
        assertThat(Appearance.of(new HashMap<>(Map.of("another", "word"))))
                .isEqualTo(new Appearance(Look.SYSTEM, TextSize.P100, true));
    }

    @Test
    void one_thing_changes_and_the_others_stay() {
        Appearance appearance = new Appearance(Look.DARK, TextSize.P150, false);

        assertThat(appearance.with(Look.LIGHT)).isEqualTo(new Appearance(Look.LIGHT, TextSize.P150, false));
        assertThat(appearance.with(TextSize.P100)).isEqualTo(new Appearance(Look.DARK, TextSize.P100, false));
        assertThat(appearance.withHostBar(true)).isEqualTo(new Appearance(Look.DARK, TextSize.P150, true));
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void a_look_replaces_the_previous_one(Look look) {
        VBox root = new VBox();
        root.getStyleClass().add("mine");
        Fx.run(() -> Stream.of(Look.values()).forEach(other -> other.apply(root)));

        Fx.run(() -> look.apply(root));
        Fx.run(() -> look.apply(root));

        assertThat(root.getStyleClass()).containsExactly("mine", look.key());
    }

    @Test
    void the_look_of_the_system_matches_one_of_the_three() {
        VBox root = new VBox();

        Fx.run(() -> Look.SYSTEM.apply(root));

        assertThat(root.getStyleClass()).hasSize(1).first().isIn("light", "dark", "contrast");
    }

    @ParameterizedTest(name = "{0} is {1} % and letters of {2}")
    @CsvSource({"P100, 100, 1, 14", "P125, 125, 1.25, 17.5", "P150, 150, 1.5, 21", "P200, 200, 2, 28"})
    void a_text_size_makes_letters_larger(TextSize size, int percent, double factor, double pixels) {
        Label label = new Label("Text");
        VBox root = new VBox(label);
        Fx.run(() -> {
            Theme.dress(new Scene(root));
            TextSize.P200.apply(root);
            size.apply(root);
            Fx.settle(root);
        });

        assertThat(label.getFont().getSize()).isEqualTo(pixels);
        assertThat(size.percent()).isEqualTo(percent);
        assertThat(size.factor()).isEqualTo(factor);
    }

    @Test
    void letters_are_those_of_inter() {
        Label label = new Label("Text");
        VBox root = new VBox(label);
        Fx.run(() -> {
            Theme.dress(new Scene(root));
            Fx.settle(root);
        });

        assertThat(label.getFont().getFamily()).isEqualTo("Inter");
    }
}
