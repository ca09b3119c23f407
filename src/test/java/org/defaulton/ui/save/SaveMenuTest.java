package org.defaulton.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.defaulton.export.HandoutWriter;
import org.defaulton.export.UsageCsv;
import org.defaulton.session.HistoryEvent;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the menu passes on for saving. */
class SaveMenuTest {
    private final Map<String, Callable<byte[]>> kept = new LinkedHashMap<>();
    private final Rehearsal rehearsal = new Rehearsal();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private byte[] save(String id, int width, int height) throws Exception {
        Fx.run(() -> {
            Label pictured = new Label("What is shown");
            pictured.setMinSize(width, height);
            SaveMenu menu = new SaveMenu(rehearsal::shown, () -> List.of(pictured), kept::put);
            VBox root = new VBox(pictured, menu.node());
            Theme.dress(new Scene(root));
            root.applyCss();
            root.layout();
            ((MenuButton) menu.node()).getItems()
                    .stream()
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        return Objects.requireNonNull(kept.values().iterator().next()).call();
    }

    private String text(String id) throws Exception {
        return new String(save(id, 10, 10), StandardCharsets.UTF_8);
    }

    @Test
    void the_hand_out_and_the_numbers_are_those_of_the_moment() throws Exception {
        rehearsal.happens(new HistoryEvent.Chosen("genai-training", "off", rehearsal.scenario().start()));

        assertThat(text("save-html")).isEqualTo(
                HandoutWriter.html(rehearsal.scenario(), rehearsal.shown().usage(), rehearsal.shown().members()));
        kept.clear();
        assertThat(text("save-csv"))
                .isEqualTo("\uFEFF" + UsageCsv.text(rehearsal.scenario(), rehearsal.shown().usage()));
    }

    @Test
    void a_drawing_says_at_its_foot_that_the_counts_are_made_up() throws Exception {
        assertThat(text("save-svg").replaceAll("<[^>]*>", "").replaceAll("\\s", ""))
                .contains("Countsaremadeup:aninventedmember,assumedtrainingdays.");
    }

    @Test
    void a_file_is_named_after_platform_member_day_and_view() throws Exception {
        text("save-csv");

        assertThat(kept).containsOnlyKeys("demo-writer-2024-09-19-flow.csv");
    }

    @Test
    void a_picture_has_twice_the_resolution_of_the_screen_and_room_for_a_footer() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(save("save-png", 300, 200)));

        assertThat(picture.getWidth()).isEqualTo((24 + 300 + 24) * 2);
        assertThat(picture.getHeight()).isGreaterThan((24 + 200 + 24 + 24) * 2);
    }
}
