package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every page at several widths and text sizes. */
class LayoutTest {
    private static final double OURS = 744;

    @BeforeAll
    static void loadFonts() throws TimeoutException {
        System.setProperty("defaulton.still", "true");
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            Theme.install();
            return 0;
        });
    }

    static Stream<Arguments> cases() {
        return Stream.of(PageCase.values())
                .flatMap(page -> Stream.of(Arguments.of(page, 536, Look.LIGHT, TextSize.P100),
                        Arguments.of(page, 336, Look.DARK, TextSize.P100),
                        Arguments.of(page, 900, Look.LIGHT, TextSize.P200),
                        Arguments.of(page, 536, Look.CONTRAST, TextSize.P150)));
    }

    /** The page under test. */
    private enum PageCase {
        FAULTS,
        REVIEW,
        WAITING,
        REFUSED
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("cases")
    void no_text_is_cut_and_nothing_sticks_out(PageCase page, int width, Look look, TextSize size) {
        onFx(() -> {
            Scene scene = screens(page).scene(width, width + OURS * size.factor(), look, size);
            settle(scene);
            assertThat(cut(scene)).isEmpty();
            assertThat(sticksOut(scene, ".objection")).isEmpty();
            assertThat(sticksOut(scene, ".form-table")).isEmpty();
            return 0;
        });
    }

    @Test
    void the_fields_are_in_two_columns_if_there_is_room_and_otherwise_in_one() {
        onFx(() -> {
            assertThat(sideBySide(536, TextSize.P100)).isTrue();
            assertThat(sideBySide(480, TextSize.P100)).isTrue();
            assertThat(sideBySide(336, TextSize.P100)).isFalse();
            assertThat(sideBySide(536, TextSize.P200)).isFalse();
            return 0;
        });
    }

    @Test
    void the_answers_of_the_host_are_on_one_line_if_there_is_room() {
        onFx(() -> {
            Scene scene = screens(PageCase.WAITING).scene(536, 536 + OURS, Look.LIGHT, TextSize.P100);
            settle(scene);
            assertThat(scene.lookup(".host-bar")
                    .lookupAll(".button")
                    .stream()
                    .map(button -> button.localToScene(0, 0).getY())
                    .distinct()).hasSize(1);
            return 0;
        });
    }

    @Test
    void a_card_of_facts_does_not_end_with_its_last_row() {
        onFx(() -> {
            Scene scene = screens(PageCase.WAITING).scene(536, 536 + OURS, Look.LIGHT, TextSize.P100);
            settle(scene);
            Region card = (Region) scene.lookup(".facts");
            Node last = card.getChildrenUnmodifiable().getLast();
            assertThat(card.getHeight() - last.getBoundsInParent().getMaxY()).isGreaterThanOrEqualTo(6);
            return 0;
        });
    }

    private static boolean sideBySide(double width, TextSize size) {
        Scene scene = screens(PageCase.FAULTS).scene(width, width + OURS, Look.LIGHT, size);
        settle(scene);
        return scene.lookup("#first-name").localToScene(0, 0).getY() == scene.lookup("#last-name")
                .localToScene(0, 0)
                .getY();
    }

    private static ObjectionScreens screens(PageCase page) {
        ObjectionScreens screens = new ObjectionScreens();
        switch (page) {
            case FAULTS -> {
                screens.edit(FormState.EMAIL, "jordan@example");
                screens.edit(FormState.KIND, "objection:content-ai");
                screens.edit(FormState.RELATION, FormState.NON_MEMBER);
                List.of(FormState.FIRST_NAME, FormState.EMAIL, FormState.REASON, FormState.DECLARED)
                        .forEach(field -> screens.model.act(new FormEvent.FieldLeft(field)));
            }
            case REVIEW -> {
                screens.fillIn("objection:content-ai");
                screens.model.act(new FormEvent.ReviewOpened());
            }
            case WAITING -> {
                screens.send("objection:other-ai");
                screens.model.act(new HistoryEvent.DateMoved(LocalDate.of(2024, 10, 3)));
            }
            case REFUSED -> {
                screens.send("objection:other-ai");
                screens.model.act(new HistoryEvent.DateMoved(LocalDate.of(2024, 11, 3)));
                screens.send("objection:other");
                screens.model.act(new HistoryEvent.DateMoved(LocalDate.of(2025, 3, 3)));
            }
        }
        return screens;
    }

    /** Texts that end with an ellipsis because they are truncated. */
    private static List<String> cut(Scene scene) {
        List<String> cut = new ArrayList<>();
        for (String area : List.of(".objection", ".form-table", ".host-bar")) {
            Stream.ofNullable(scene.lookup(area))
                    .flatMap(node -> node.lookupAll(".text").stream())
                    .filter(node -> node instanceof Text text && text.getParent() instanceof Labeled label
                            && label.isVisible() && !text.getText().equals(label.getText()))
                    .forEach(node -> cut.add(((Text) node).getText()));
        }
        return cut;
    }

    /** Controls that extend beyond the right edge of their page. */
    private static List<Node> sticksOut(Scene scene, String page) {
        Node root = scene.lookup(page);
        Bounds room = root.localToScene(root.getLayoutBounds());
        return root.lookupAll(".label, .button, .text-field, .combo-box, .evidence")
                .stream()
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > room.getMaxX() + 1)
                .toList();
    }

    private static void settle(Scene scene) {
        // Text that wraps needs another layout pass for its height.
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
    }
}
