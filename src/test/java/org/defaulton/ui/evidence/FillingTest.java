package org.defaulton.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EvidenceEvent.EvidenceClosed;
import org.defaulton.session.EvidenceEvent.EvidenceFiltered;
import org.defaulton.session.EvidenceEvent.EvidenceOpened;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The evidence opens with the visible claims; the others follow while the user reads. */
class FillingTest {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 700;
    private static final int SECONDS = 30;
    private static final int FRAMES = 5;
    private static final Scenario MANY = withClaims(60);
    private static final List<String> ALL = ids(MANY.claims());

    private final Rehearsal rehearsal = new Rehearsal(MANY);
    private Button line;
    private EvidenceDrawer drawer;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        Fx.start();
        Fx.run(() -> {
            drawer = new EvidenceDrawer(rehearsal);
            line = new Button();
            line.setId("evidence");
            scene = new Scene(new HBox(line, drawer.node()), WIDTH, HEIGHT);
            Theme.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            rehearsal.watch(drawer);
            stage.show();
        });
    }

    @AfterEach
    void hide() {
        Fx.run(() -> Fx.close(stage));
    }

    /** The demo with so many more claims that no window holds them; each second one contradicts the one before. */
    private static Scenario withClaims(int count) {
        String claims = IntStream.range(0, count)
                .mapToObj(
                        i -> """
                                  - id: more-%1$d
                                    text: What is said the %1$d. time takes a line or two, as much of what is said about a platform does.
                                    kind: reported
                                    source: press
                                    quote: as much of what is said about a platform does
                                    contradicts: [more-%2$d]
                                """
                                .formatted(i, i ^ 1))
                .collect(Collectors.joining());
        return Demo.of(Demo.TEXT.replace("\ndata:\n", claims + "\ndata:\n"));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> "claim-" + claim.id()).toList();
    }

    /** The claims shown so far. */
    private List<String> claims() {
        return Fx.all(scene.getRoot(), Node.class, ".claim").stream().map(Node::getId).toList();
    }

    private ScrollPane scroll() {
        return Fx.all(drawer.node(), ScrollPane.class, ".scroll-pane").getFirst();
    }

    private double bottom(String claim) {
        Node node = Fx.one(scene.getRoot(), Node.class, "#" + claim);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private void waitFor(List<String> wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> Fx.call(() -> claims().equals(wanted)));
    }

    private void drawn() throws Exception {
        for (int i = 0; i < FRAMES; i++) {
            CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
            Runnable listener = () -> laidOut.complete(true);
            Fx.run(() -> {
                scene.addPostLayoutPulseListener(listener);
                scene.getRoot().requestLayout();
            });
            laidOut.get(SECONDS, TimeUnit.SECONDS);
            Fx.run(() -> scene.removePostLayoutPulseListener(listener));
        }
    }

    @Test
    void as_many_claims_as_fill_the_window_are_there_at_once_and_all_at_the_end_in_their_order()
            throws TimeoutException {
        Fx.run(() -> {
            drawer.open(line, List.of());
            List<String> first = claims();
            assertThat(first).hasSizeLessThan(ALL.size() / 2).isEqualTo(ALL.subList(0, first.size()));
            Fx.settle(scene.getRoot());
            assertThat(bottom(first.getLast())).isGreaterThan(HEIGHT);
            assertThat(scene.getFocusOwner().getId()).isEqualTo(first.getFirst());
        });
        waitFor(ALL);
    }

    @Test
    void the_claims_of_the_line_are_there_at_once_however_many_they_are() {
        List<Claim> asked = MANY.claims().subList(30, 60);
        Fx.run(() -> {
            rehearsal.happens(new EvidenceOpened(asked.stream().map(Claim::id).toList()));
            rehearsal.happens(new EvidenceFiltered("", "", "", false));
            assertThat(claims()).startsWith(ids(asked).toArray(String[]::new));
        });
    }

    @Test
    void the_keyboard_reaches_the_last_one_right_away_and_it_shows() {
        Fx.run(() -> {
            drawer.open(line, List.of());
            Fx.settle(scene.getRoot());
            Fx.press(scene, KeyCode.END);
            assertThat(scene.getFocusOwner().getId()).isEqualTo(ALL.getLast());
            Fx.settle(scene.getRoot());
            assertThat(bottom(ALL.getLast())).isBetween(HEIGHT / 2, HEIGHT + 1);
            assertThat(claims()).isEqualTo(ALL);
        });
    }

    @Test
    void the_keyboard_goes_on_where_the_first_ones_end() {
        Fx.run(() -> {
            drawer.open(line, List.of());
            Fx.settle(scene.getRoot());
            int first = claims().size();
            for (int i = 0; i < first; i++) {
                Fx.press(scene, KeyCode.DOWN);
            }
            assertThat(scene.getFocusOwner().getId()).isEqualTo(ALL.get(first));
            assertThat(bottom(ALL.get(first))).isBetween(HEIGHT / 2, HEIGHT + 1);
        });
    }

    @Test
    void there_is_only_one_tab_stop() throws TimeoutException {
        Fx.run(() -> drawer.open(line, List.of()));
        waitFor(ALL);

        assertThat(Fx.call(() -> Fx.all(scene.getRoot(), Node.class, ".claim")
                .stream()
                .filter(Node::isFocusTraversable)
                .map(Node::getId)
                .toList())).containsExactly(ALL.getFirst());
    }

    @Test
    void the_scroll_position_is_kept() throws TimeoutException {
        String last = Fx.call(() -> {
            drawer.open(line, List.of());
            Fx.settle(scene.getRoot());
            scroll().setVvalue(1);
            Fx.settle(scene.getRoot());
            return claims().getLast();
        });
        double before = Fx.call(() -> bottom(last));
        waitFor(ALL);
        Fx.run(() -> Fx.settle(scene.getRoot()));

        assertThat(Fx.call(() -> bottom(last))).isBetween(before - 1, before + 1);
    }

    @Test
    void a_filter_set_while_filling_shows_only_the_new_list() throws Exception {
        List<String> fitting = ids(MANY.claims().stream().filter(claim -> !claim.contradicts().isEmpty()).toList());
        Fx.run(() -> {
            drawer.open(line, List.of());
            rehearsal.happens(new EvidenceFiltered("", "", "", true));
            assertThat(fitting).containsAll(claims());
        });
        waitFor(fitting);
        drawn();

        assertThat(Fx.call(this::claims)).isEqualTo(fitting);
    }

    @Test
    void closed_in_the_middle_nothing_more_comes_until_it_opens_again() throws Exception {
        List<String> first = Fx.call(() -> {
            drawer.open(line, List.of());
            rehearsal.happens(new EvidenceClosed());
            return claims();
        });
        drawn();
        assertThat(Fx.call(this::claims)).isEqualTo(first);

        Fx.run(() -> rehearsal.happens(new EvidenceOpened(List.of())));
        waitFor(ALL);
    }

    @Test
    void a_list_opened_outside_a_window_is_complete_in_the_end() throws TimeoutException {
        Fx.run(() -> {
            HBox root = (HBox) scene.getRoot();
            root.getChildren().remove(drawer.node());
            rehearsal.happens(new EvidenceOpened(List.of()));
            root.getChildren().add(drawer.node());
        });
        waitFor(ALL);
    }

    @Test
    void finish_adds_everything_at_once() {
        Fx.run(() -> {
            drawer.open(line, List.of());
            drawer.finish();
            assertThat(claims()).isEqualTo(ALL);
        });
    }
}
