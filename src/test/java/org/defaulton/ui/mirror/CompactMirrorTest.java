package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The current control, also for platforms whose main control is a request, and on other pages. */
class CompactMirrorTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @Test
    void an_objection_on_no_page_leaves_the_form_and_the_state_of_the_request() {
        Parent hand = show(
                text -> text.replaceFirst("main-control: genai-training", "main-control: 'objection:content-ai'"));

        assertThat(Fx.call(() -> Fx.words(hand))).contains(Demo.SCENARIO.form().title(), "No request sent");
        assertThat(Fx.call(() -> Fx.all(hand, ToggleButton.class, ".switch"))).isEmpty();
    }

    @Test
    void the_switch_is_there_whatever_page_it_is_on() {
        Parent hand = show(text -> text.replaceFirst("controls: \\[genai-training]", "controls: [research-sharing]")
                .replaceFirst("controls: \\[research-sharing]", "controls: [genai-training]"));

        String label = Demo.SCENARIO.control("genai-training").label();
        assertThat(Fx.call(() -> Fx.words(hand))).contains(label);
        assertThat(Fx.call(() -> Fx.all(hand, ToggleButton.class, "#genai-training"))).hasSize(1);
    }

    private static Parent show(UnaryOperator<String> edit) {
        Scenario scenario = Demo.of(edit.apply(Demo.TEXT));
        Rehearsal rehearsal = new Rehearsal(scenario).happens(new WindowStateEvent.Enlarged(true));
        return Fx.call(() -> {
            CompactMirror hand = new CompactMirror(rehearsal, (_, _) -> {
            }, () -> {
            });
            StackPane root = new StackPane(hand.node());
            Theme.dress(new Scene(root, 300, 500));
            rehearsal.watch(hand);
            Fx.settle(root);
            return root;
        });
    }
}
