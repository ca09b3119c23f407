package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traits of members in the window. */
class MemberTraitsTest {
    private static final Path FILE = Path.of("src/test/resources/org/defaulton/command/new-platform/accounts.yaml");

    @TempDir
    Path home;

    private static Person opened(Path home) throws Exception {
        Person person = new Person(home);
        person.act(() -> person.window().openFile(FILE)).waitUntil(() -> person.text("#platform").equals("Least"));
        return person;
    }

    @Test
    void a_member_is_chosen_with_traits_which_the_dialog_keeps_and_changes() throws Exception {
        try (Person person = opened(home)) {
            assertThat(person.text("#member")).isEqualTo("Person, United States, 30");
            person.click("#member").click("#member-shop").waitUntilSaved();
            assertThat(person.text("#member")).isEqualTo("Shop, United States, 40, Business account");
            assertThat(person.text("#headline")).isEqualTo("Your data does not train the model.");

            person.click("#member").click("#member-other").click("#person-trait-premium").click("#person-apply");
            assertThat(person.text("#member")).isEqualTo("Shop, United States, 40, Business account, Premium account");
            person.click("#member").click("#member-other").click("#person-trait-business").click("#person-apply");
            assertThat(person.text("#member")).isEqualTo("Shop, United States, 40, Premium account");
            person.click("#undo").click("#undo").waitUntilSaved();
            assertThat(person.text("#member")).isEqualTo("Shop, United States, 40, Business account");
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#member")).isEqualTo("Shop, United States, 40, Business account");
        }
    }

    @Test
    void a_platform_without_traits_asks_for_none() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#member").click("#member-other");

            assertThat(person.sees("#person-age")).isTrue();
            assertThat(person.sees(".check-box")).isFalse();
        }
    }
}
