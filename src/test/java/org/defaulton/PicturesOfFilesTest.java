package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a platform in a file, made by the command as a user would. */
@DisabledOnOs(OS.WINDOWS)
class PicturesOfFilesTest {
    private static final String FIRST = BuiltInContent.members().getFirst().id();

    @TempDir
    Path folder;

    @Test
    void a_new_file_and_its_member_give_pictures_whose_names_say_what_they_show() throws Exception {
        Child child = Child.script(folder,
                "\"$@\" new scenario mine.yaml && \"$@\" new member cook.yaml --scenario mine.yaml && "
                        + "\"$@\" pictures shots --scenario mine.yaml --member cook.yaml --only flow-off");

        assertThat(child.exitCode()).as(child.err()).isZero();
        assertThat(child.out().lines()).containsExactly("mine.yaml", "cook.yaml", "shots/flow-off-light.png",
                "shots/flow-off-dark.png");
        assertThat(folder.resolve("shots/flow-off-dark.png")).isNotEmptyFile();
    }

    @Test
    void a_faulty_file_gets_its_first_fault_and_no_folder() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), "kind: scenario\n");

        Child child = Child.script(folder, "\"$@\" pictures shots --scenario broken.yaml");

        assertThat(child.exitCode()).isEqualTo(2);
        assertThat(child.err()).startsWith("pictures: --scenario: broken.yaml:1:1: ").contains("“defaulton check ");
        assertThat(folder.resolve("shots")).doesNotExist();
    }

    @Test
    void a_member_of_another_platform_is_refused() throws Exception {
        Child child = Child.script(folder,
                "\"$@\" pictures shots --scenario " + BuiltInContent.scenarioIds().getLast() + " --member " + FIRST);

        assertThat(child.exitCode()).isEqualTo(2);
        assertThat(child.err()).startsWith("pictures: --member: There is no member “" + FIRST + "”.");
        assertThat(folder.resolve("shots")).doesNotExist();
    }
}
