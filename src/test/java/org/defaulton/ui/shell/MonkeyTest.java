package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.Replay;
import org.defaulton.session.SessionMode;
import org.defaulton.session.SessionState;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.SessionQuery;
import org.defaulton.store.Store;
import org.defaulton.ui.controls.ActionRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clicks and types at random. */
class MonkeyTest {
    private static final int ACTIONS = 200;
    /** These open a window of the system, which no test can close. */
    private static final Set<String> OUT_OF_REACH = Set.of("platform-file", "member-file", "save");
    private static final List<String> TEXTS = List.of("a", "jordan@example.org", "17", "3 Nov 2025", "’\"<&%", "   ");

    @TempDir
    Path home;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20240919)
    void no_action_fails_and_the_file_matches_the_window(long seed) throws Exception {
        SessionState left;
        try (Person person = Person.asShipped(home)) {
            Random random = new Random(seed);
            for (int i = 0; i < ACTIONS; i++) {
                act(person, random);
            }
            assertThat(person.sees("#notice")).isFalse();
            left = person.onFx(() -> person.window().model().shown().state());
        }
        try (Store store = Store.open(new HomeFolder(home), Clock.systemUTC())) {
            Replay replay = new Replay(TestFiles.shipped());
            store.read(store.sessions(SessionQuery.open(SessionMode.EXPLORE)).join().getFirst().uuid(), replay::add)
                    .join();
            assertThat(replay.state()).isEqualTo(left);
        }
    }

    private static void act(Person person, Random random) {
        // Nothing is clickable for a moment after the platform changes: its first frame has no layout yet.
        Node node = person.clickOneOf(() -> choices(person), random);
        if (node instanceof TextInputControl) {
            person.type(TEXTS.get(random.nextInt(TEXTS.size())));
            person.press(random.nextBoolean() ? KeyCode.TAB : KeyCode.ENTER);
        }
        assertThat(person.sees("#notice")).as("after %s: %s", node, person.words()).isFalse();
    }

    /** What can be clicked in the window opened last. */
    private static List<Node> choices(Person person) {
        for (Node root : person.roots()) {
            List<Node> found = Visible.nodes(root).filter(MonkeyTest::canBeUsed).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean canBeUsed(Node node) {
        boolean usable = node instanceof ButtonBase || node instanceof ActionRow || node instanceof TextInputControl
                || node instanceof ComboBoxBase || node.getStyleClass().contains("menu-item")
                || node.getStyleClass().contains("list-cell");
        return usable && !node.isDisabled() && !OUT_OF_REACH.contains(String.valueOf(node.getId()))
                && node.getLayoutBounds().getWidth() > 0
                && (!node.getStyleClass().contains("menu-item") || shows(node));
    }

    /** A menu longer than the screen scrolls; a robot reaches only its visible part. */
    private static boolean shows(Node item) {
        Bounds bounds = item.localToScene(item.getLayoutBounds());
        return bounds.getCenterY() > 0 && bounds.getCenterY() < item.getScene().getHeight();
    }
}
