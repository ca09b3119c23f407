package org.defaulton.ui.controls;

import javafx.scene.control.Spinner;
import javafx.util.StringConverter;
import org.defaulton.scenario.Member;

/** An age in whole years, typed or stepped; any other input leaves it unchanged. */
public final class AgeField extends Spinner<Integer> {
    private static final int LONGEST = 20;

    public AgeField() {
        super(0, Member.OLDEST, 0);
        setEditable(true);
        TextInputLimits.bound(this, LONGEST);
        getValueFactory().setConverter(new AgeTextConverter());
    }

    public void show(int age) {
        getValueFactory().setValue(age);
    }

    /** The age, including what was typed last. */
    public int age() {
        commitValue();
        return getValue();
    }

    private final class AgeTextConverter extends StringConverter<Integer> {
        @Override
        public String toString(Integer years) {
            return String.valueOf(years);
        }

        @Override
        public Integer fromString(String text) {
            String years = text.strip();
            if (years.matches("[0-9]{1,3}") && Integer.parseInt(years) <= Member.OLDEST) {
                return Integer.valueOf(years);
            }
            getEditor().setText(toString(getValue()));
            return getValue();
        }
    }
}
