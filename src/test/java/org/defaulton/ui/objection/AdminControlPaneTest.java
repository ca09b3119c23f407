package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.harness.Alone;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.harness.Workplace;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The host of a session in the place of the administrator. */
class AdminControlPaneTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 19);

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** The bar alone. */
    private static final class Bar extends Alone {
        private final HostBar bar;
        private final VBox root;

        Bar(Rehearsal rehearsal) {
            super(rehearsal);
            bar = new HostBar(rehearsal);
            root = new VBox(bar.node());
            Theme.dress(new Scene(root, 700, 300));
            rehearsal.watch(bar);
        }

        @Override
        protected Parent root() {
            Fx.settle(root);
            return root;
        }
    }

    private static Bar bar(Rehearsal rehearsal) {
        return Fx.call(() -> new Bar(rehearsal));
    }

    private static Rehearsal rehearsal(Scenario scenario) {
        return new Rehearsal(scenario);
    }

    @Test
    void the_host_sets_the_administrators_control_from_the_current_day_on() {
        Rehearsal rehearsal = rehearsal(Workplace.SCENARIO);
        Bar bar = bar(rehearsal);

        assertThat(bar.words()).contains("Session host",
                "Set “" + Workplace.SCENARIO.control("genai-training").label() + "” as the administrator", "On", "Off");
        bar.fire("#admin-genai-training-off");

        assertThat(rehearsal.handedIn()).containsExactly(new HistoryEvent.Chosen("genai-training", "off", DAY));
        assertThat(rehearsal.kept().getLast().actor()).isEqualTo(Actor.FACILITATOR);
        assertThat(bar.one(ToggleButton.class, "#admin-genai-training-off").isSelected()).isTrue();
        assertThat(bar.one(ToggleButton.class, "#admin-genai-training-on").isSelected()).isFalse();
    }

    @Test
    void the_value_that_it_has_already_is_not_set_again() {
        Rehearsal rehearsal = rehearsal(Workplace.SCENARIO);

        bar(rehearsal).fire("#admin-genai-training-on");

        assertThat(rehearsal.handedIn()).isEmpty();
    }

    @Test
    void a_page_brings_its_own_control_beside_the_main_one() {
        Rehearsal rehearsal = rehearsal(Workplace.SCENARIO);
        Bar bar = bar(rehearsal);
        assertThat(bar.all(Node.class, "#admin-preferred-feed-recent")).isEmpty();

        rehearsal.open(MirrorPage.PageKind.ROW, Workplace.rowOf("preferred-feed"));
        bar.fire("#admin-preferred-feed-recent");

        assertThat(rehearsal.handedIn()).containsExactly(new HistoryEvent.Chosen("preferred-feed", "recent", DAY));
        assertThat(bar.all(Node.class, "#admin-genai-training-off")).hasSize(1);
    }

    @Test
    void without_an_administrator_or_where_nothing_is_offered_there_is_no_bar() {
        Bar members = bar(rehearsal(Demo.SCENARIO));
        Bar europe = bar(rehearsal(Workplace.SCENARIO).of("DE", 34, "2024-09-19"));

        assertThat(members.words()).isEmpty();
        assertThat(europe.words()).isEmpty();
    }
}
