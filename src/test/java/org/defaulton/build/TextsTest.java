package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every bundle with the classes and screens beside it. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CLASSES = Path.of("src/main/java");
    private static final Path FILES = Path.of("org/defaulton/scenario/file");
    private static final Path CHECKS = Path.of("org/defaulton/scenario/check");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9.-]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][A-Za-z0-9.-]*[.-])\" \\+");
    private static final Pattern END = Pattern.compile("\\+ \"([.-][a-z.-]+)\"");
    /** WordSuggestion uses these from the bundle of its caller. */
    private static final List<String> EXEMPT = List.of("did-you-mean", "write-one-of");
    private static final Pattern OF_COMMAND = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern OF_SCREEN = Pattern.compile("\"%([^\"]+)\"");

    static Stream<Path> bundles() {
        return Repository.below(RESOURCES, "messages.properties").map(RESOURCES::relativize).map(Path::getParent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void every_text_can_be_filled_in_and_has_no_typewriter_apostrophe(Path folder) {
        Set<Object> filledInByPicocli = new HashSet<>(found(OF_COMMAND, code(folder)));
        texts(folder).forEach((key, text) -> {
            assertThat(text.toString()).as("%s", key).doesNotContain("'");
            if (!filledInByPicocli.contains(key)) {
                assertThatCode(() -> new MessageFormat(text.toString(), Locale.ENGLISH)).as("%s", key)
                        .doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void no_key_is_duplicated(Path folder) {
        List<String> keys = read(RESOURCES.resolve(folder).resolve("messages.properties")).lines()
                .filter(line -> line.matches("[a-z][^= ]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void every_text_is_used_by_its_key_or_by_a_beginning_or_end_of_it(Path folder) {
        String code = code(folder);
        Set<String> whole = found(LITERAL, code);
        whole.addAll(found(OF_COMMAND, code));
        whole.addAll(found(OF_SCREEN, screens(folder)));
        whole.addAll(EXEMPT);
        Set<String> beginnings = found(BEGINNING, code);
        Set<String> ends = found(END, code);

        assertThat(texts(folder).stringPropertyNames()).allMatch(key -> whole.contains(key)
                || beginnings.stream().anyMatch(key::startsWith) || ends.stream().anyMatch(key::endsWith));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void every_text_that_a_screen_or_command_names_is_there(Path folder) {
        Set<String> named = found(OF_SCREEN, screens(folder));
        named.addAll(found(OF_COMMAND, code(folder)));

        assertThat(texts(folder).stringPropertyNames()).containsAll(named);
    }

    private static Properties texts(Path folder) {
        Properties texts = new Properties();
        try (Reader reader = new StringReader(read(RESOURCES.resolve(folder).resolve("messages.properties")))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Checks get the faults' texts of the files they check. */
    private static String code(Path folder) {
        Stream<Path> users = folder.equals(FILES) ? Stream.of(folder, CHECKS) : Stream.of(folder);
        return join(users.flatMap(user -> Repository.inFolder(CLASSES.resolve(user), ".java")));
    }

    private static String screens(Path folder) {
        return join(Repository.inFolder(RESOURCES.resolve(folder), ".fxml"));
    }

    private static String join(Stream<Path> files) {
        return files.map(TextsTest::read).collect(Collectors.joining("\n"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String read(Path file) {
        return Repository.read(file);
    }
}
