package org.defaulton.ui.controls;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Chooses a country. The value is its code, the list is sorted by name, and typed letters jump to a name. */
public final class CountryBox extends ComboBox<String> {
    private static final Messages TEXTS = Messages.of(CountryBox.class);

    public CountryBox() {
        getItems().setAll(Language.current().countries());
        setConverter(new CountryNameConverter());
        TypeAhead.install(this);
    }

    private static final class CountryNameConverter extends StringConverter<String> {
        @Override
        public String toString(String code) {
            return code == null ? "" : TEXTS.country(code);
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("the list is not editable");
        }
    }
}
