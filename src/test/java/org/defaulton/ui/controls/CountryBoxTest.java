package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountryBoxTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static CountryBox box() {
        CountryBox box = new CountryBox();
        Fx.settle(new Scene(box).getRoot());
        return box;
    }

    private static void type(CountryBox box, String letters) {
        letters.chars()
                .forEach(letter -> Event.fireEvent(box, new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                        KeyCode.UNDEFINED, false, false, false, false)));
    }

    @Test
    void it_has_every_country_once_in_the_order_of_their_names() {
        Fx.run(() -> {
            List<String> codes = box().getItems();
            assertThat(codes).containsExactlyInAnyOrder(Locale.getISOCountries());
            assertThat(codes.indexOf("AX")).as("Åland Islands").isLessThan(codes.indexOf("AL"));
            assertThat(codes.getLast()).isEqualTo("ZW");
        });
    }

    @Test
    void it_says_the_name_and_has_the_code() {
        Fx.run(() -> {
            CountryBox box = box();
            box.setValue("GB");
            Fx.settle(box);
            assertThat(Fx.words(box)).containsExactly("United Kingdom");
            assertThat(box.getValue()).isEqualTo("GB");
            assertThat(box.getAccessibleRole()).isEqualTo(AccessibleRole.COMBO_BOX);
        });
    }

    @Test
    void letters_jump_to_the_first_name_that_begins_with_them() {
        Fx.run(() -> {
            CountryBox box = box();
            type(box, "ger");
            assertThat(box.getValue()).isEqualTo("DE");
            type(box, "?");
            assertThat(box.getValue()).as("nothing begins with them").isEqualTo("DE");
        });
    }
}
