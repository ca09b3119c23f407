package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SegmentedControlTest {
    private final List<Integer> wanted = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private SegmentedControl<Integer> control() {
        SegmentedControl<Integer> control = new SegmentedControl<>(wanted::add);
        List.of(1, 2, 3).forEach(value -> control.add(value, "segment-" + value, "Value " + value));
        return control;
    }

    private static List<String> selected(SegmentedControl<Integer> control) {
        return segments(control).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private static List<ToggleButton> segments(SegmentedControl<Integer> control) {
        return control.getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    @Test
    void a_click_hands_in_the_value_and_leaves_the_selection_to_the_state() {
        Fx.run(() -> {
            SegmentedControl<Integer> control = control();
            control.select(1);
            segments(control).get(1).fire();
            assertThat(wanted).containsExactly(2);
            assertThat(selected(control)).containsExactly("Value 1");
            control.select(2);
            assertThat(selected(control)).containsExactly("Value 2");
        });
    }

    @Test
    void a_value_without_a_segment_selects_none() {
        Fx.run(() -> {
            SegmentedControl<Integer> control = control();
            control.select(2);
            control.select(4);
            assertThat(selected(control)).isEmpty();
        });
    }

    @Test
    void each_segment_is_a_stop_for_tab_unless_it_is_not_shown() {
        Fx.run(() -> {
            SegmentedControl<Integer> control = control();
            control.show(2, false);
            assertThat(NodeFactory.focusable(control)).extracting(Node::getId)
                    .containsExactly("segment-1", "segment-3");
        });
    }

    @Test
    void its_segments_can_be_replaced() {
        Fx.run(() -> {
            SegmentedControl<Integer> control = control();
            control.clear();
            control.add(7, "segment-7", "Value 7");
            control.select(7);
            segments(control).getFirst().fire();
            assertThat(selected(control)).containsExactly("Value 7");
            assertThat(wanted).containsExactly(7);
        });
    }
}
