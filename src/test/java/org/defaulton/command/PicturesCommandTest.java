package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Checks of whom and what the pictures command takes pictures; the windows that it opens are tested with the app. */
class PicturesCommandTest {
    private final List<Optional<Scenario>> taken = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        ErrorHandler errors = new ErrorHandler(false);
        return new CommandLine(
                new PicturesCommand(ContentCatalog.builtIn(), (scenario, _, _, _) -> taken.add(scenario)))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(Stream.concat(Stream.of("pictures"), Stream.of(args))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    @Test
    void without_a_platform_and_a_member_it_takes_the_tour() {
        assertThat(run()).isZero();
        assertThat(taken).containsExactly(Optional.empty());
    }

    @Test
    void the_first_platform_is_a_platform_like_any_other_when_it_is_named() {
        String first = BuiltInContent.scenarioIds().getFirst();

        assertThat(run("--scenario", first)).isZero();
        assertThat(taken).singleElement().satisfies(scenario -> assertThat(scenario).map(Scenario::id).contains(first));
    }

    @Test
    void the_named_member_comes_first_and_only_once() {
        String first = BuiltInContent.members().getFirst().id();
        String last = BuiltInContent.members().getLast().id();

        assertThat(run("--member", last)).isZero();
        assertThat(taken.getFirst().orElseThrow().members()).extracting(Member::id)
                .startsWith(last, first)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_file_is_a_platform_too() {
        assertThat(run("--scenario", TestFiles.FOLDER.resolve("platform.yaml"), "--member", TestFiles.MEMBER)).isZero();
        assertThat(taken.getFirst()).map(Scenario::id).contains("least");
        assertThat(taken.getFirst().orElseThrow().members().getFirst().id()).isEqualTo("writer");
    }

    @Test
    void an_unknown_platform_is_a_wrong_argument() {
        assertThat(run("--scenario", "linkedout")).isEqualTo(ErrorHandler.WRONG_ARGUMENTS);
        assertThat(err.toString()).contains("linkedout");
        assertThat(taken).isEmpty();
    }
}
