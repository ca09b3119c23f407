package org.defaulton.ui.pictures;

import java.nio.charset.StandardCharsets;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import org.defaulton.archive.ArchiveCounts;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.shell.MainView;

/** An action in the window just before its picture is taken. On the FX thread. */
@FunctionalInterface
interface ShotAction {
    /** Nothing. */
    ShotAction NONE = _ -> {
    };

    /** Runs the action. */
    void in(MainView view);

    /** Presses the button with the id. */
    static ShotAction press(String id) {
        return view -> find(view, ButtonBase.class, "#" + id).fire();
    }

    /** Acts on a row; its id. */
    static ShotAction fire(String id) {
        return view -> find(view, ActionRow.class, "#" + id).fire();
    }

    /** Chooses an item of the menu of a button; ids of button and item. */
    static ShotAction choose(String button, String item) {
        return view -> find(view, MenuButton.class, "#" + button).getItems()
                .stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /** Opens the menu or the list of the control with the id. */
    static ShotAction drop(String id) {
        return view -> {
            Node node = find(view, Node.class, "#" + id);
            node.requestFocus();
            switch (node) {
                case ComboBoxBase<?> list -> list.show();
                case MenuButton menu -> menu.show();
                default -> throw new IllegalArgumentException(id + " has nothing to open.");
            }
        };
    }

    /** Opens the entry of a mark on the timeline. */
    static ShotAction mark(int index) {
        return view -> view.scene()
                .getRoot()
                .lookupAll(".timeline-event-lane .timeline-marker")
                .stream()
                .filter(Node::isVisible)
                .skip(index)
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    /** Opens a scenario file that has faults. */
    static ShotAction openFaultyFile(String name, String content) {
        return view -> view.faulty(name,
                ScenarioFiles.check(name, content.getBytes(StandardCharsets.UTF_8), BaseFiles.NONE));
    }

    /** Has an archive counted. */
    static ShotAction count(ArchiveCounts counts) {
        return view -> view.ownData().show(counts);
    }

    /** Has an archive refused. */
    static ShotAction refuse(String sentence) {
        return view -> view.ownData().refuse(sentence);
    }

    private static <N> N find(MainView view, Class<N> type, String query) {
        return type.cast(view.scene().getRoot().lookup(query));
    }
}
