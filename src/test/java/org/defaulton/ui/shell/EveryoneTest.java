package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.shell.Focus.focused;
import static org.defaulton.ui.shell.Focus.goTo;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view of all members in the real window, with the keyboard alone. */
class EveryoneTest {
    @TempDir
    Path home;

    @Test
    void the_keyboard_reaches_reads_and_operates_the_view_of_all_members() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "tab-everyone").press(SPACE);
            assertThat(headline(person))
                    .isEqualTo("If members act as in three other opt-outs, about 996 of 1,000 stay in.");
            goTo(person, "notice-press").press(SPACE);
            assertThat(headline(person))
                    .isEqualTo("If members act as in three other opt-outs, about 973 of 1,000 stay in.");
            goTo(person, "notices").press(RIGHT).press(RIGHT).press(LEFT);
            assertThat(person.find("#notices").getAccessibleText()).startsWith("Notice it: 74%, set by hand");
            goTo(person, "notices-back").press(SPACE);
            assertThat(person.find("#notices").getAccessibleText()).startsWith("Notice it: 73%; the 95% interval");
            goTo(person, "result-on");
            assertThat(focused(person).getAccessibleText()).startsWith("On by default: 973 of 1,000");
            goTo(person, "course").press(HOME).press(RIGHT);
            assertThat(person.text("#course-readout")).startsWith("Sep 2024: on by default 1,000");
            goTo(person, "confirm").press(SPACE);
            person.waitUntil(() -> person.root().lookup("#confirm-result").isVisible());
            assertThat(person.text("#confirm-result")).contains("formula and draw agree");
            goTo(person, "table").press(SPACE);
            assertThat(person.words()).contains("What goes in", "Members by country");
        }
    }

    @Test
    void parameters_are_restored_after_a_restart() throws Exception {
        String before;
        try (Person person = new Person(home)) {
            person.click("#tab-everyone").click("#completion-prompt").waitUntilSaved();
            before = headline(person);
            assertThat(before).startsWith("With what is set here, about 9");
        }
        try (Person person = new Person(home)) {
            assertThat(person.isOn("#completion-prompt")).isTrue();
            assertThat(headline(person)).isEqualTo(before);
        }
    }

    @Test
    void one_click_on_a_number_leads_to_its_study() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#tab-everyone");
            person.click(person.find(".parameter .evidence.reported"));
            assertThat(person.words()).contains("A survey of a thousand");
        }
    }

    private static String headline(Person person) {
        return person.text("#headline").replace('\u00a0', ' ');
    }
}
