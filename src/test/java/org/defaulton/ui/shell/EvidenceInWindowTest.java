package org.defaulton.ui.shell;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.ui.shell.Focus.focused;
import static org.defaulton.ui.shell.Focus.goTo;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a statement to its evidence, and back. */
class EvidenceInWindowTest {
    private static final int CLAIMS = Demo.SCENARIO.claims().size();
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    @TempDir
    Path home;

    @Test
    void a_word_opens_its_claims_beside_the_view_and_closing_leads_back_to_the_word() throws Exception {
        try (Person person = new Person(home)) {
            Node word = person.find(".answer .evidence");
            person.click(word);
            assertThat(((Region) person.find("#drawer")).getWidth()).isEqualTo(520);
            assertThat(person.sees("#flow")).isTrue();
            assertThat(person.sees("#mirror")).isFalse();
            assertThat(focused(person).getId()).isEqualTo("claim-runs-assumed");
            assertThat(marked(person)).startsWith("claim-runs-assumed");
            person.click("#evidence-close");
            assertThat(person.sees("#drawer")).isFalse();
            assertThat(person.sees("#mirror")).isTrue();
            assertThat(focused(person)).isEqualTo(word);
        }
    }

    @Test
    void a_click_anywhere_on_a_sentence_or_a_number_does_the_same_as_one_on_its_word() throws Exception {
        try (Person person = new Person(home)) {
            person.click(".answer .figure");
            assertThat(marked(person)).startsWith("claim-runs-assumed");
            person.click("#below");
            assertThat(marked(person)).contains("claim-on-by-default");
            person.click("#headline");
            assertThat(marked(person)).contains("claim-on-by-default", "claim-runs-assumed");
        }
    }

    @Test
    void the_evidence_opens_and_closes_without_the_mouse() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "data-posts").press(DOWN).press(E);
            assertThat(focused(person).getId()).startsWith("claim-");
            assertThat(marked(person)).isNotEmpty();
            person.press(ESCAPE);
            assertThat(person.sees("#drawer")).isFalse();
            assertThat(focused(person).getId()).isEqualTo("data-ai-prompts");
            person.press(ENTER);
            String first = focused(person).getId();
            person.press(DOWN);
            assertThat(focused(person).getId()).startsWith("claim-").isNotEqualTo(first);
            person.press(END).press(HOME);
            assertThat(focused(person).getId()).isEqualTo(first);
            goTo(person, "evidence-close").press(SPACE);
            assertThat(focused(person).getId()).isEqualTo("data-ai-prompts");
        }
    }

    @Test
    void e_in_any_view_opens_the_evidence_about_the_use_in_focus() throws Exception {
        try (Person person = new Person(home)) {
            goTo(person, "tab-choices").press(SPACE).press(E);
            assertThat(person.text("#unfilter-use")).isEqualTo("Train content-creation AI");
            assertThat(focused(person).getId()).startsWith("claim-");
            person.press(ESCAPE);
            assertThat(focused(person).getId()).isEqualTo("tab-choices");
            assertThat(person.sees("#choices")).isTrue();
            goTo(person, "evidence").press(SPACE);
            assertThat(person.sees("#drawer")).isTrue();
            assertThat(focused(person).getId()).isEqualTo("evidence");
            person.press(SPACE);
            assertThat(person.sees("#drawer")).isFalse();
        }
    }

    @Test
    void chips_filter_claims_and_remove_filters() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#evidence");
            String about = person.text("#claims-count");
            assertThat(about).endsWith(" of " + CLAIMS + " claims");
            person.choose("#filter-kind", "filter-kind-assumed");
            assertThat(person.text("#claims-count")).isNotEqualTo(about);
            person.click("#unfilter-kind");
            assertThat(person.text("#claims-count")).isEqualTo(about);
            person.click("#filter-contradicted").click("#unfilter-use");
            assertThat(person.sees("#claim-form-full")).isTrue();
            person.click("#filter-clear");
            assertThat(person.text("#claims-count")).isEqualTo("All " + CLAIMS + " claims");
            assertThat(person.isOn("#filter-contradicted")).isFalse();
        }
    }

    @Test
    void the_rail_brings_the_mirror_back_and_opens_the_section_of_its_icon() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#evidence").click("#rail-data-privacy");
            assertThat(person.sees("#drawer")).isFalse();
            assertThat(person.sees("#genai")).isTrue();
            assertThat(focused(person).getId()).isEqualTo("data-privacy");
            person.click("#evidence").click("#rail-unfold");
            assertThat(person.sees("#genai")).isTrue();
            person.click("#evidence").press(KeyCode.CONTROL, F);
            assertThat(focused(person).getId()).isEqualTo("search");
        }
    }

    @Test
    void wherever_there_is_room_the_mirror_stays_beside_the_evidence() throws Exception {
        try (Person person = new Person(home, 1600, 900)) {
            person.click("#evidence");
            assertThat(person.sees("#mirror")).isTrue();
            assertThat(person.sees("#flow")).isTrue();
            person.resize(1024, 640);
            assertThat(person.sees("#mirror")).isTrue();
            assertThat(person.sees("#impact")).isFalse();
            person.choose("#settings", "text-size-200");
            assertThat(person.sees("#mirror")).isFalse();
            person.click("#evidence-close");
            assertThat(person.sees("#mirror")).isTrue();
        }
    }

    @Test
    void the_evidence_is_still_open_after_a_restart() throws Exception {
        List<String> before;
        try (Person person = new Person(home)) {
            person.click(".answer .evidence").choose("#filter-kind", "filter-kind-assumed").waitUntilSaved();
            before = person.words();
        }
        try (Person person = new Person(home)) {
            assertThat(person.sees("#drawer")).isTrue();
            assertThat(marked(person)).startsWith("claim-runs-assumed");
            assertThat(person.words()).isEqualTo(before);
            person.click("#evidence-close");
            assertThat(person.sees("#drawer")).isFalse();
        }
    }

    @Test
    void a_statement_of_the_platform_leads_to_its_evidence_too() throws Exception {
        try (Person person = new Person(home, 1600, 900)) {
            person.click("#data-privacy").click("#genai").click(".mirror-page .paragraph");
            assertThat(marked(person)).contains("claim-on-by-default");
            person.click("#learn-more").click(".mirror-page .evidence");
            assertThat(focused(person).getId()).startsWith("claim-");
            assertThat(((Button) person.find("#back")).getText()).isEqualTo("Back");
        }
    }

    private static List<String> marked(Person person) {
        return person.onFx(() -> Visible.nodes(person.root())
                .filter(node -> node.getStyleClass().contains("claim") && node.getPseudoClassStates().contains(ASKED))
                .map(Node::getId)
                .toList());
    }
}
