package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeFieldTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static AgeField field(int age) {
        AgeField field = new AgeField();
        field.show(age);
        return field;
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource({"0, 0", "120, 120", "' 17 ', 17", "041, 41"})
    void a_typed_age_counts_at_once(String typed, int age) {
        Fx.run(() -> {
            AgeField field = field(34);
            field.getEditor().setText(typed);
            assertThat(field.age()).isEqualTo(age);
        });
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "old", "-1", "121", "1.5", "99999999999"})
    void an_invalid_age_is_replaced_by_the_last_one(String typed) {
        Fx.run(() -> {
            AgeField field = field(34);
            field.getEditor().setText(typed);
            assertThat(field.age()).isEqualTo(34);
            assertThat(field.getEditor().getText()).isEqualTo("34");
        });
    }

    @Test
    void it_is_stepped_no_further_than_ages_go() {
        Fx.run(() -> {
            AgeField field = field(119);
            field.increment(5);
            assertThat(field.age()).isEqualTo(120);
            field.decrement(200);
            assertThat(field.age()).isZero();
            assertThat(field.getAccessibleRole()).isEqualTo(AccessibleRole.SPINNER);
        });
    }
}
