package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.PromptEvent;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The platform's pop-up and confirmation before its page. */
class PromptLayerTest {
    private static final LocalDate OPENS = LocalDate.of(2025, 4, 10);

    private final Rehearsal rehearsal = new Rehearsal(TestFiles.scenario("prompts.yaml"));
    private final Mirror mirror = Mirror.onRow(rehearsal, "improve");

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private boolean isOpen() {
        return !mirror.all(Node.class, "#prompt").isEmpty();
    }

    private void popUp() {
        mirror.happens(new HistoryEvent.DateMoved(OPENS));
    }

    private boolean isOn(String query) {
        return mirror.one(ToggleButton.class, query).isSelected();
    }

    private String value() {
        return rehearsal.shown().value(rehearsal.scenario().control("train"));
    }

    private String focused() {
        Node page = mirror.one(Node.class, "#prompt");
        return Fx.call(() -> page.getScene().getFocusOwner().getId());
    }

    private void press(KeyCode key, boolean shift) {
        Node card = mirror.one(Node.class, "#prompt");
        Fx.run(() -> card.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
    }

    @Test
    void the_pop_up_opens_on_its_day_and_its_pre_set_value_does_not_count_yet() {
        mirror.happens(new HistoryEvent.DateMoved(OPENS.minusDays(1)));
        assertThat(isOpen()).isFalse();

        popUp();

        assertThat(mirror.words("#prompt")).contains("A better model for everyone", "Let us learn from my notes",
                "We would like to learn from your notes.", "Continue", "Not now");
        assertThat(isOn("#prompt-train")).isTrue();
        assertThat(value()).isNull();
        assertThat(rehearsal.handedIn()).isEmpty();
    }

    @Test
    void the_button_sets_what_the_switch_shows_and_undo_asks_again() {
        popUp();
        mirror.fire("#prompt-train");
        assertThat(isOn("#prompt-train")).isFalse();
        assertThat(value()).isNull();

        mirror.fire("#prompt-yes");

        assertThat(value()).isEqualTo("off");
        assertThat(isOpen()).isFalse();
        assertThat(rehearsal.handedIn()).containsExactly(new PromptEvent.PopUpSet("train", OPENS, "off"),
                new HistoryEvent.PromptAnswered("train", "off", OPENS));

        mirror.happens(new HistoryEvent.Undone());
        assertThat(value()).isNull();
        assertThat(isOpen()).isTrue();
        assertThat(isOn("#prompt-train")).isFalse();
    }

    @Test
    void not_now_closes_it_without_an_answer_until_undone() {
        popUp();

        mirror.fire("#prompt-no");

        assertThat(isOpen()).isFalse();
        assertThat(value()).isNull();
        assertThat(rehearsal.handedIn()).containsExactly(new HistoryEvent.PopUpDeclined("train", OPENS, OPENS));
        mirror.happens(new HistoryEvent.DateMoved(OPENS.plusDays(1)));
        assertThat(isOpen()).isFalse();
        mirror.happens(new HistoryEvent.Undone());
        mirror.happens(new HistoryEvent.Undone());
        assertThat(isOpen()).isTrue();
    }

    @Test
    void a_member_who_has_chosen_is_not_asked() {
        mirror.fire("#train-on");

        popUp();

        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_change_is_confirmed_first_and_no_leaves_everything_as_it_is() {
        mirror.fire("#train-on");
        mirror.fire("#train");

        assertThat(mirror.words("#prompt")).contains("Switch this off?", "Switch off", "Keep it on");
        assertThat(value()).isEqualTo("on");
        mirror.fire("#prompt-no");
        assertThat(isOpen()).isFalse();
        assertThat(value()).isEqualTo("on");

        mirror.fire("#train");
        mirror.fire("#prompt-yes");
        assertThat(isOpen()).isFalse();
        assertThat(value()).isEqualTo("off");
        assertThat(rehearsal.handedIn().subList(1, 5)).containsExactly(
                new PromptEvent.ConfirmationOpened("train", "off"), new PromptEvent.ConfirmationDeclined(),
                new PromptEvent.ConfirmationOpened("train", "off"),
                new HistoryEvent.PromptAnswered("train", "off", rehearsal.scenario().start()));
    }

    @Test
    void a_resumed_session_shows_the_same() {
        popUp();
        mirror.fire("#prompt-train");

        Rehearsal again = new Rehearsal(rehearsal.scenario(), rehearsal.kept());
        Mirror resumed = Mirror.of(again);

        assertThat(resumed.one(ToggleButton.class, "#prompt-train").isSelected()).isFalse();
        assertThat(again.shown().prompt()).isEqualTo(rehearsal.shown().prompt());
    }

    @Test
    void the_keyboard_stays_inside_and_escape_is_not_now() {
        popUp();
        assertThat(focused()).isEqualTo("prompt");

        List<String> stops = List.of("prompt-train", "prompt-yes", "prompt-no");
        for (String stop : stops) {
            press(KeyCode.TAB, false);
            assertThat(focused()).isEqualTo(stop);
        }
        press(KeyCode.TAB, false);
        press(KeyCode.TAB, false);
        assertThat(focused()).isEqualTo("prompt-train");
        press(KeyCode.TAB, true);
        press(KeyCode.TAB, true);
        assertThat(focused()).isEqualTo("prompt-no");
        Node search = mirror.one(Node.class, "#search");
        Fx.run(search::requestFocus);
        assertThat(focused()).isEqualTo("prompt");

        press(KeyCode.ESCAPE, false);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_screen_reader_hears_a_dialog_with_its_title_and_text() {
        popUp();
        Node card = mirror.one(Node.class, "#prompt");

        assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
        assertThat(card.getAccessibleText()).isEqualTo("A better model for everyone");
        assertThat(card.getAccessibleHelp()).startsWith("We would like to learn");
        assertThat(mirror.one(ToggleButton.class, "#prompt-train").getAccessibleText())
                .isEqualTo("Let us learn from my notes");
        assertThat(mirror.one(Button.class, "#prompt-yes").getText()).isEqualTo("Continue");
    }
}
