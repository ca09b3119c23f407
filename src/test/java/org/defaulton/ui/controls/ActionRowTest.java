package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.QuickRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that acts as a button, by mouse, keyboard and screen reader. */
class ActionRowTest {
    private final QuickRobot robot = QuickRobot.ONLY;
    private final AtomicInteger fired = new AtomicInteger();
    private ActionRow row;
    private TextField field;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        Fx.start();
        Fx.run(() -> {
            row = new ActionRow(fired::incrementAndGet);
            field = new TextField();
            row.getChildren().addAll(new Label("A row that acts"), field);
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(new VBox(new TextField(), row), 400, 200));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> Fx.close(stage));
    }

    @Test
    void a_click_fires_once_and_takes_the_focus() {
        robot.clickOn("A row that acts");

        assertThat(fired).hasValue(1);
        assertThat(row.isFocused()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = MouseButton.class, names = {"SECONDARY", "MIDDLE"})
    void other_mouse_buttons_have_no_effect(MouseButton button) {
        robot.clickOn("A row that acts", button);

        assertThat(fired).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"ENTER", "SPACE"})
    void enter_and_space_fire_the_row_that_the_tab_key_reached(KeyCode key) {
        robot.clickOn(".text-field").type(KeyCode.TAB);
        assertThat(row.isFocused()).isTrue();

        robot.type(key);

        assertThat(fired).hasValue(1);
    }

    @Test
    void other_keys_do_nothing() {
        Fx.run(row::requestFocus);

        robot.type(KeyCode.A, KeyCode.ESCAPE, KeyCode.DOWN);

        assertThat(fired).hasValue(0);
    }

    @Test
    void keys_typed_into_a_field_inside_the_row_are_the_fields() {
        Fx.run(field::requestFocus);

        robot.type(KeyCode.SPACE, KeyCode.ENTER);

        assertThat(fired).hasValue(0);
        assertThat(field.getText()).isEqualTo(" ");
    }

    @Test
    void a_screen_reader_meets_a_button_and_can_press_it() {
        assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(row.isFocusTraversable()).isTrue();

        Fx.run(() -> row.executeAccessibleAction(AccessibleAction.FIRE));
        Fx.run(() -> row.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));

        assertThat(fired).hasValue(1);
        assertThat(row.isFocused()).isTrue();
    }
}
