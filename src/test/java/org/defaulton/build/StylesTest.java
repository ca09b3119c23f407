package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.usage.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every style sheet with the code and the screens that it styles. */
class StylesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CLASS_OR_ID = Pattern.compile("[.#]([a-zA-Z][\\w-]*)");
    private static final Pattern NOT_SELECTED = Pattern.compile("(?s)/\\*.*?\\*/|\\{.*?}");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\n]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"(?:[^\" ]* )?([a-z][a-z-]*-)\"");
    /** Names of parts of the toolkit, its theme and the icons. */
    private static final Set<String> OF_THE_TOOLKIT = Set.of("arrow", "arrow-button", "box", "check-box", "combo-box",
            "combo-box-base", "combo-box-popup", "context-menu", "date-picker", "date-picker-popup", "decrement-button",
            "ikonli-font-icon", "increment-button", "list-view", "menu-item", "modal-pane", "popup", "progress-bar",
            "scroll-bar", "scroll-pane", "slider", "spinner", "thumb", "toggle-button", "tooltip");

    static Stream<Path> sheets() {
        return Repository.below(RESOURCES, ".css");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everything_styled_is_named_by_the_code_or_a_screen(Path sheet) {
        String code = Stream
                .concat(Repository.below(Path.of("src/main/java"), ".java"), Repository.below(RESOURCES, ".fxml"))
                .map(Repository::read)
                .collect(Collectors.joining("\n"));
        Set<String> whole = found(LITERAL, code).stream()
                .flatMap(text -> Stream.of(text.split("[ ,]+")))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(Status.values())
                .map(status -> status.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(whole::add);
        Set<String> beginnings = found(BEGINNING, code);

        assertThat(found(CLASS_OR_ID, NOT_SELECTED.matcher(Repository.read(sheet)).replaceAll("{}")))
                .allMatch(name -> whole.contains(name) || beginnings.stream().anyMatch(name::startsWith)
                        || OF_THE_TOOLKIT.contains(name));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(match.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
