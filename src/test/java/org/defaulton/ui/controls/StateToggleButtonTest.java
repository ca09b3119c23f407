package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StateToggleButtonTest {
    private final List<String> wanted = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private StateToggleButton button() {
        StateToggleButton button = new StateToggleButton("Table");
        button.setOnAction(_ -> wanted.add("table"));
        return button;
    }

    @Test
    void a_click_asks_and_selects_nothing() {
        Fx.run(() -> {
            StateToggleButton button = button();
            button.fire();
            button.executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(wanted).containsExactly("table", "table");
            assertThat(button.isSelected()).isFalse();
        });
    }

    @Test
    void the_selected_segment_stays_selected_when_it_is_clicked() {
        Fx.run(() -> {
            StateToggleButton button = button();
            button.setSelected(true);
            button.fire();
            assertThat(wanted).containsExactly("table");
            assertThat(button.isSelected()).isTrue();
        });
    }

    @Test
    void a_disabled_switch_sends_nothing() {
        Fx.run(() -> {
            StateToggleButton button = button();
            button.setDisable(true);
            button.fire();
            assertThat(wanted).isEmpty();
        });
    }

    @Test
    void for_a_screen_reader_it_is_a_toggle_and_says_its_text() {
        Fx.run(() -> {
            assertThat(button().getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
            assertThat(button().getText()).isEqualTo("Table");
        });
    }
}
