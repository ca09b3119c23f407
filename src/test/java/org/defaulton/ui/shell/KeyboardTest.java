package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.shell.Focus.MORE_THAN_THERE_IS;
import static org.defaulton.ui.shell.Focus.focused;
import static org.defaulton.ui.shell.Focus.goTo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything with the keyboard alone. */
class KeyboardTest {
    @TempDir
    Path home;

    @Test
    void tab_leads_through_the_bar_the_mirror_the_impact_side_and_the_timeline_and_round_again() throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> person.root().lookup("#platform").requestFocus());
            Set<Node> seen = new HashSet<>();
            List<String> places = new ArrayList<>();
            while (seen.add(focused(person)) && seen.size() < MORE_THAN_THERE_IS) {
                String place = place(focused(person));
                if (places.isEmpty() || !places.getLast().equals(place)) {
                    places.add(place);
                }
                person.press(TAB);
            }
            assertThat(places).containsExactly("bar", "mirror", "impact", "bottom");
            assertThat(focused(person).getId()).isEqualTo("platform");
        }
    }

    @Test
    void the_focus_goes_along_into_a_page_and_comes_back_to_its_row() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "data-privacy").press(SPACE);
            goTo(person, "genai").press(ENTER);
            assertThat(focused(person).getId()).isEqualTo("back");
            person.press(SPACE);
            assertThat(focused(person).getId()).isEqualTo("genai");
        }
    }

    @Test
    void the_setting_is_found_and_switched_off_without_the_mouse() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "data-privacy").press(SPACE);
            goTo(person, "genai").press(ENTER);
            goTo(person, "genai-training").press(SPACE);
            assertThat(person.isOn("#genai-training")).isFalse();
            goTo(person, "data-posts").press(T);
            goTo(person, "use-train-content-ai").press(SPACE);
            assertThat(person.sees(".use-details")).isTrue();
            goTo(person, "evidence").press(SPACE);
            assertThat(person.sees("#claims")).isTrue();
            goTo(person, "over").press(SPACE);
            assertThat(person.words()).contains("Start over?");
            assertThat(focused(person).getId()).isEqualTo("decline");
            person.press(TAB, TAB);
            person.press(TAB);
            assertThat(focused(person).getId()).isIn("agree", "decline");
            person.press(ESCAPE);
            assertThat(focused(person).getId()).isEqualTo("over");
        }
    }

    private static String place(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            for (String place : List.of("bar", "mirror", "impact", "bottom")) {
                if (one.getStyleClass().contains(place)) {
                    return place;
                }
            }
        }
        return "elsewhere: " + node;
    }
}
