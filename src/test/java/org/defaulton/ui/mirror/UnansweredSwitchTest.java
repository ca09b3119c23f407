package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A switch that has no value until the member chooses one. */
class UnansweredSwitchTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 19);

    private final Rehearsal rehearsal = new Rehearsal(Demo.asking());

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"on", "off"})
    void either_answer_is_one_click_and_then_there_is_a_switch(String answer) {
        Mirror mirror = Mirror.onRow(rehearsal, "genai");
        assertThat(mirror.all(ToggleButton.class, "#genai-training")).isEmpty();
        assertThat(List.of(mirror.one(ToggleButton.class, "#genai-training-on").isSelected(),
                mirror.one(ToggleButton.class, "#genai-training-off").isSelected())).containsOnly(false);

        mirror.fire("#genai-training-" + answer);

        assertThat(rehearsal.handedIn()).containsExactly(new HistoryEvent.Chosen("genai-training", answer, DAY));
        assertThat(mirror.one(ToggleButton.class, "#genai-training").isSelected()).isEqualTo(answer.equals("on"));
        assertThat(mirror.all(Node.class, "#genai-training-asked")).isEmpty();
    }

    @Test
    void undoing_an_answer_reopens_the_question() {
        Mirror mirror = Mirror.onRow(rehearsal, "genai");
        mirror.fire("#genai-training-on");

        mirror.happens(new HistoryEvent.Undone());

        assertThat(mirror.one(ToggleButton.class, "#genai-training-on").isSelected()).isFalse();
        assertThat(mirror.all(ToggleButton.class, "#genai-training")).isEmpty();
    }

    @Test
    void the_keyboard_goes_along_from_the_answer_to_the_switch_and_back() {
        Mirror mirror = Mirror.onRow(rehearsal, "genai");
        Node no = mirror.one(Node.class, "#genai-training-off");
        Fx.run(no::requestFocus);

        mirror.fire("#genai-training-off");
        assertThat(Fx.call(() -> no.getScene().getFocusOwner().getId())).isEqualTo("genai-training");

        mirror.happens(new HistoryEvent.Undone());
        assertThat(Fx.call(() -> no.getScene().getFocusOwner().getId())).isEqualTo("genai-training-on");
    }

    @Test
    void both_answers_have_names_and_positions() {
        Mirror mirror = Mirror.onRow(rehearsal, "genai");
        ToggleButton yes = mirror.one(ToggleButton.class, "#genai-training-on");
        ToggleButton no = mirror.one(ToggleButton.class, "#genai-training-off");

        String label = rehearsal.scenario().control("genai-training").label();
        assertThat(yes.getAccessibleText()).isEqualTo(label + ": On");
        assertThat(no.getAccessibleText()).isEqualTo(label + ": Off");
        assertThat(no.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(no.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        assertThat(mirror.one(Node.class, "#genai-training-asked").getAccessibleText())
                .isEqualTo(label + ": not chosen yet");
        assertThat(yes.getWidth()).isEqualTo(no.getWidth());
    }
}
