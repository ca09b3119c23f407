package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 19);
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static DayField field(DatePicker picker) {
        DayField field = new DayField(picker, _ -> {
        });
        field.show(DAY);
        return field;
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"1900-01-01", "2100-12-31"})
    void the_first_and_the_last_day_are_taken(String typed) {
        Fx.run(() -> {
            DatePicker picker = new DatePicker();
            DayField field = field(picker);
            picker.getEditor().setText(typed);
            assertThat(field.isRight()).isTrue();
            assertThat(picker.getValue()).isEqualTo(LocalDate.parse(typed));
            assertThat(picker.getPseudoClassStates()).doesNotContain(FAULTY);
        });
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "soon", ""})
    void an_invalid_day_or_one_out_of_range_is_reported_and_kept(String typed) {
        Fx.run(() -> {
            DatePicker picker = new DatePicker();
            DayField field = field(picker);
            picker.getEditor().setText(typed);
            assertThat(field.isRight()).isFalse();
            assertThat(picker.getValue()).isEqualTo(DAY);
            assertThat(picker.getEditor().getText()).isEqualTo(typed);
            assertThat(picker.getPseudoClassStates()).contains(FAULTY);
            assertThat(picker.getAccessibleHelp()).isNotBlank();
        });
    }
}
