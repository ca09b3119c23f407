package org.defaulton.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of WCAG 2.2, in every look: 4.5 for text, 3 for shapes. */
class ContrastTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\.root(?:\\.(dark|contrast))? \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"-ink, -paper", "-ink-2, -paper", "-ink-3, -paper", "-ink, -paper-2", "-ink-2, -paper-2",
            "-segment-text, -segment", "-in-use-text, -paper", "-stopped-text, -paper", "-review-text, -paper",
            "-kept-text, -paper", "-unused-text, -paper", "-mirror-error, -paper", "-mirror-text, -mirror-card",
            "-mirror-text, -mirror-page", "-mirror-text-2, -mirror-card", "-mirror-text-2, -mirror-page",
            "-mirror-accent, -mirror-card", "-mirror-accent, -mirror-page", "-mirror-on-accent, -mirror-accent",
            "-mirror-text, -mirror-hover", "-mirror-accent, -mirror-hover", "-mirror-error, -mirror-card",
            "-kept-text, -kept-ground"})
    void text_can_be_read(String text, String ground) throws IOException {
        assertContrast(text, ground, 4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"-line-2, -paper", "-focus, -paper", "-focus, -mirror-card", "-in-use, -paper", "-stopped, -paper",
            "-kept-text, -kept-ground", "-unused, -paper", "-mirror-border, -mirror-card",
            "-mirror-border, -mirror-page", "-mirror-accent, -mirror-card"})
    void shapes_can_be_told_apart(String shape, String ground) throws IOException {
        assertContrast(shape, ground, 3);
    }

    @ParameterizedTest(name = "{0} on {2} of {1}")
    @CsvSource({"accent, light, -mirror-page", "accent-dark, dark, -mirror-hover",
            "accent-contrast, contrast, -mirror-page"})
    void the_color_of_a_platform_is_checked_on_the_ground_that_the_mirror_has(String key, String look, String token)
            throws IOException {
        String ground = looks().get(look).get(token);
        String small = Files.readString(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml"));
        String same = small.replaceFirst(key + ": '#[0-9a-f]{6}'", key + ": '" + ground + "'");

        assertThat(ScenarioFiles.scenario("small.yaml", same.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
                LoadResult.FaultyFile.class,
                faulty -> assertThat(faulty.faults()).singleElement()
                        .asString()
                        .contains("cannot be read on " + ground + ": the contrast is 1.0"));
    }

    @Test
    void the_contrast_of_wcag_is_computed_as_published() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        // The lightest gray with enough contrast for text on white.
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
        assertThat(contrast(Color.web("#777777"), Color.WHITE)).isLessThan(4.5);
    }

    private static void assertContrast(String one, String other, double least) throws IOException {
        looks().forEach((look, tokens) -> assertThat(contrast(color(tokens, one), color(tokens, other)))
                .as("%s on %s in the look %s", one, other, look)
                .isGreaterThanOrEqualTo(least));
    }

    private static Color color(Map<String, String> tokens, String name) {
        assertThat(tokens).containsKey(name);
        return Color.web(tokens.get(name));
    }

    /** The tokens of each look; dark and contrast inherit what they do not set from light. */
    private static Map<String, Map<String, String>> looks() throws IOException {
        try (var in = Theme.class.getResourceAsStream("tokens.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Map<String, String>> looks = new HashMap<>();
            for (Matcher block = BLOCK.matcher(css); block.find();) {
                String look = block.group(1) == null ? "light" : block.group(1);
                Map<String, String> tokens = new HashMap<>(looks.getOrDefault("light", Map.of()));
                TOKEN.matcher(block.group(2)).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
                looks.put(look, tokens);
            }
            assertThat(looks).containsOnlyKeys("light", "dark", "contrast");
            return looks;
        }
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
