package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.QuickRobot;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.harness.Workplace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Controls that members see but cannot change. */
class LockedControlTest {
    private static final String ADMIN = "The administrator of your organization decides this.";
    private static final LocalDate DAY = LocalDate.of(2024, 9, 19);

    private final Rehearsal rehearsal = new Rehearsal(Workplace.SCENARIO);

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"genai-training, TOGGLE_BUTTON, On", "preferred-feed, COMBO_BOX, Most relevant posts"})
    void what_the_administrator_sets_is_disabled_but_can_take_the_focus_and_says_its_value_and_a_reason(String control,
            AccessibleRole role, String value) {
        Mirror mirror = Mirror.onRow(rehearsal, Workplace.rowOf(control));
        Node locked = mirror.one(Node.class, "#" + control);

        assertThat(mirror.page()).contains(value, ADMIN);
        assertThat(locked.isFocusTraversable()).isTrue();
        assertThat(locked.isDisabled()).isFalse();
        assertThat(locked.getAccessibleRole()).isEqualTo(role);
        assertThat(locked.getAccessibleText()).isEqualTo(Workplace.SCENARIO.control(control).label());
        assertThat(locked.getAccessibleHelp()).isEqualTo(ADMIN);
        assertThat(locked.queryAccessibleAttribute(AccessibleAttribute.DISABLED)).isEqualTo(true);
        assertThat(locked.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"genai-training", "preferred-feed"})
    void a_click_or_key_on_it_does_nothing(String control) {
        Mirror mirror = Mirror.onRow(rehearsal, Workplace.rowOf(control));
        QuickRobot robot = QuickRobot.ONLY;
        Stage stage = Fx.call(Stage::new);
        robot.interact(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setScene(mirror.root().getScene());
            stage.show();
        });
        try {
            Node locked = mirror.one(Node.class, "#" + control);
            Node inner = ((Parent) locked).getChildrenUnmodifiable().getLast();
            List<String> before = mirror.page();
            boolean isOn = inner instanceof ToggleButton toggle && toggle.isSelected();

            robot.clickOn(inner);
            robot.interact(locked::requestFocus);
            assertThat(locked.isFocused()).isTrue();
            robot.type(KeyCode.SPACE, KeyCode.ENTER);
            robot.interact(inner::requestFocus).type(KeyCode.SPACE, KeyCode.ENTER);

            assertThat(mirror.page()).isEqualTo(before);
            assertThat(inner instanceof ToggleButton toggle && toggle.isSelected()).isEqualTo(isOn);
        } finally {
            robot.interact(() -> Fx.close(stage));
        }

        assertThat(rehearsal.handedIn()).isEmpty();
    }

    @Test
    void without_a_decision_it_says_so_and_shows_no_switch() {
        Mirror mirror = Mirror.onRow(new Rehearsal(TestFiles.scenario("administrator-asked.yaml")), "improve");

        assertThat(mirror.page()).contains("Not chosen yet", ADMIN);
        assertThat(mirror.all(Node.class, ".switch")).isEmpty();

        mirror.happens(new HistoryEvent.Chosen("train", "on", LocalDate.of(2025, 3, 1)));

        assertThat(mirror.page()).contains("On").doesNotContain("Not chosen yet");
        assertThat(mirror.all(Node.class, ".switch")).isNotEmpty();
    }

    @Test
    void it_shows_what_the_administrator_chose() {
        Mirror mirror = Mirror.onRow(rehearsal, Workplace.rowOf("genai-training"));

        mirror.happens(new HistoryEvent.Chosen("genai-training", "off", DAY));

        assertThat(mirror.page()).contains("Off", ADMIN).doesNotContain("On");
        assertThat(mirror.one(Node.class, "#genai-training").queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(false);
    }

    @Test
    void what_nobody_sets_is_a_value_and_a_sentence_and_nothing_to_click() {
        Mirror mirror = Mirror.onRow(rehearsal, Workplace.rowOf("research-sharing"));

        assertThat(mirror.page()).contains("On", "Nobody can change this.");
        assertThat(mirror.all(Node.class, "#research-sharing")).isEmpty();
        assertThat(mirror.all(ComboBoxBase.class, ".combo-box-base")).isEmpty();
        assertThat(mirror.all(Node.class, ".switch")).isEmpty();
    }
}
