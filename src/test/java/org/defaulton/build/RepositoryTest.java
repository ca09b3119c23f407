package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What files must not contain, and what they must. */
class RepositoryTest {
    /** Written in pieces, so that this file passes its own test. */
    private static final Pattern REGISTRY = Pattern.compile(String.join("|", "repo[.]maven[.]apache" + "[.]org",
            "repo1[.]maven" + "[.]org", "central[.]sonatype" + "[.]com", "registry[.]npmjs" + "[.]org",
            "pypi" + "[.]org", "plugins[.]gradle" + "[.]org", "jitpack" + "[.]io", "maven[.]pkg[.]github" + "[.]com"));
    private static final Pattern PATH_OF_A_MACHINE = Pattern
            .compile("(?<![\\w.])/(?:wo" + "rk|ro" + "ot|Us" + "ers|home/(?!person\\b)\\w+)(?:/|\\b)(?=[\\w./\\s\"'])");

    static Stream<Path> files() {
        return Repository.written();
    }

    static Stream<Path> packages() {
        return Repository.below(Path.of("src/main/java"), ".java").map(Path::getParent).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void no_file_names_the_host_of_a_package_registry_or_a_path_of_one_machine(Path file) {
        assertThat(Repository.read(file)).doesNotContainPattern(REGISTRY).doesNotContainPattern(PATH_OF_A_MACHINE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void every_package_says_what_it_is_and_marks_its_nulls(Path folder) {
        Path info = folder.resolve("package-info.java");

        assertThat(Files.exists(info)).as(info.toString()).isTrue();
        assertThat(Repository.read(info)).startsWith("/** ").containsPattern("(?m)^@NullMarked$");
    }
}
