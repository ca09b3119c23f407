package org.defaulton.ui.controls;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Chooses a country: its value is the code, its list is in the order of the names, and letters jump to a name. */
public final class CountryBox extends ComboBox<String> {
    private static final Messages TEXTS = Messages.of(CountryBox.class);

    public CountryBox() {
        getItems().setAll(Language.current().countries());
        setConverter(new CountryNameConverter());
        TypeAhead.install(this);
    }

    /** Countries by name. */
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
