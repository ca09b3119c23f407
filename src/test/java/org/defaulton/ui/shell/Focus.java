package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Where the focus is in a test's window, and how to move it. */
final class Focus {
    static final int MORE_THAN_THERE_IS = 200;

    private Focus() {
    }

    static Node focused(Person person) {
        return person.onFx(() -> person.root().getScene().getFocusOwner());
    }

    /** Presses Tab until the node with the id has the focus. */
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
