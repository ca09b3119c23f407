package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Where the keyboard is in a person's window, and how it gets elsewhere. */
final class Focus {
    static final int MORE_THAN_THERE_IS = 200;

    private Focus() {
    }

    static Node focused(Person person) {
        return person.onFx(() -> person.root().getScene().getFocusOwner());
    }

    /** Presses Tab until the keyboard is at the node with the id. */
    static Person goTo(Person person, String id) {
        return goTo(person, id, KeyCode.TAB);
    }

    /** The same with another key. */
    static Person goTo(Person person, String id, KeyCode key) {
        for (int i = 0; i < MORE_THAN_THERE_IS && !id.equals(focused(person).getId()); i++) {
            person.press(key);
        }
        assertThat(focused(person).getId()).isEqualTo(id);
        return person;
    }
}
