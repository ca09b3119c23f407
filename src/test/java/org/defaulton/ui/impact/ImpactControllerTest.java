package org.defaulton.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.defaulton.session.EvidenceEvent;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.controls.EvidenceSentence;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Headline, three answers and tabs. */
class ImpactControllerTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static String selected(Ours ours) {
        return Stream.of("#tab-form", "#tab-flow", "#table", "#tab-choices", "#evidence")
                .flatMap(tab -> ours.all(ToggleButton.class, tab).stream())
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .collect(Collectors.joining(" and "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DEFAULT_ON     | Three kinds of your data train content-creation AI.
            JUST_OFF       | Nothing new will train content-creation AI.
            GERMANY_BEFORE | Your data does not train content-creation AI.
            """)
    void the_headline_says_what_happens(Situation situation, String headline) {
        Ours ours = Ours.of(situation.rehearsal());

        assertThat(ours.one(Label.class, "#headline").getText()).isEqualTo(headline);
        assertThat(ours.one(EvidenceSentence.class, "#below").words()).isNotBlank();
    }

    @Test
    void a_scrolling_pane_shows_a_thumb_in_its_bar() {
        Ours ours = Ours.unfolded(Situation.DEFAULT_ON.rehearsal());
        ScrollPane scroll = ours.one(ScrollPane.class, "#impact-scroll");
        Fx.run(() -> {
            Node bar = scroll.lookupAll(".scroll-bar").stream().filter(Node::isVisible).findFirst().orElseThrow();
            Bounds room = bar.localToScene(bar.getLayoutBounds());
            Node thumb = bar.lookup(".thumb");
            assertThat(room.contains(thumb.localToScene(thumb.getLayoutBounds()))).isTrue();
            assertThat(thumb.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void no_word_of_a_headline_is_alone_on_its_last_line() {
        Ours ours = Ours.of(Situation.DEFAULT_ON.rehearsal().happens(new ImpactEvent.ViewOpened(ImpactView.TIME)));
        Label headline = ours.one(Label.class, "#headline");

        assertThat(headline.getText()).isEqualTo("Doing nothing put three kinds of your data into training.");
        Fx.run(() -> {
            Region all = (Region) headline.getScene().getRoot();
            all.resize(640, 800);
            Fx.settle(all);
        });
        double room = Fx.call(() -> ((Region) headline.getParent()).getWidth());
        assertThat(headline.getHeight()).as("two lines").isGreaterThan(1.5 * headline.getFont().getSize());
        assertThat(headline.getWidth()).as("two lines of about the same length").isLessThan(0.8 * room);
    }

    @ParameterizedTest
    @EnumSource
    void three_questions_are_answered_by_a_figure_a_sentence_and_its_evidence(Situation situation) {
        Ours ours = Ours.of(situation.rehearsal());

        List<Node> answers = ours.all(Node.class, ".answer");

        assertThat(answers).hasSize(3).allSatisfy(answer -> {
            List<String> words = Fx.call(() -> Fx.words(answer));
            assertThat(words).hasSizeBetween(3, 4);
            if (words.size() == 4) {
                assertThat(words.getLast()).isIn("Stated", "Reported", "Assumed");
                assertThat(ours.openAll(answer)).singleElement()
                        .satisfies(claims -> assertThat(claims).isNotEmpty()
                                .allSatisfy(claim -> assertThat(Demo.SCENARIO.claim(claim)).isNotNull()));
            }
        });
    }

    @Test
    void the_tabs_hand_in_what_they_open_and_show_it() {
        Ours ours = Ours.of(new Rehearsal());
        assertThat(selected(ours)).isEqualTo("Flow");
        assertThat(ours.all(Node.class, "#flow")).hasSize(1);

        ours.fire("#tab-choices");
        assertThat(selected(ours)).isEqualTo("Compare choices");
        assertThat(ours.all(Node.class, "#choices")).hasSize(1);
        assertThat(ours.all(Node.class, "#flow")).isEmpty();
        assertThat(ours.all(Node.class, "#table")).isEmpty();

        ours.fire("#tab-flow");
        assertThat(selected(ours)).isEqualTo("Flow");
        assertThat(ours.rehearsal.handedIn()).containsExactly(new ImpactEvent.ViewOpened(ImpactView.CHOICES),
                new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    @Test
    void the_evidence_about_the_use_in_focus_opens_beside_whatever_view_is_open_and_closes_again() {
        Ours ours = Ours.of(new Rehearsal());
        ours.fire("#evidence");
        assertThat(selected(ours)).isEqualTo("Flow and Evidence");
        assertThat(ours.all(Node.class, "#flow")).hasSize(1);
        ours.fire("#evidence");
        assertThat(selected(ours)).isEqualTo("Flow");
        ours.happens(new ImpactEvent.UseFocused("ads"));
        ours.happens(new ImpactEvent.ViewOpened(ImpactView.CHOICES));
        ours.fire("#evidence");

        assertThat(selected(ours)).isEqualTo("Compare choices and Evidence");
        assertThat(ours.rehearsal.handedIn()).containsExactly(
                new EvidenceEvent.EvidenceFiltered("train-content-ai", "", "", false),
                new EvidenceEvent.EvidenceClosed(), new EvidenceEvent.EvidenceFiltered("ads", "", "", false));
    }

    @Test
    void it_asks_for_the_room_of_the_mirror_and_gives_it_back() {
        Ours ours = Ours.of(new Rehearsal());
        ours.fire("#enlarge");
        assertThat(ours.one(Node.class, "#enlarge").getAccessibleText()).isEqualTo("Show all settings again");
        ours.fire("#enlarge");
        assertThat(ours.one(Node.class, "#enlarge").getAccessibleText()).isEqualTo("Expand this view");
        assertThat(ours.rehearsal.handedIn()).containsExactly(new WindowStateEvent.Enlarged(true),
                new WindowStateEvent.Enlarged(false));
    }

    @Test
    void a_view_and_its_table_take_turns() {
        Ours ours = Ours.of(new Rehearsal());

        ours.fire("#table");
        assertThat(selected(ours)).isEqualTo("Flow and Table");
        assertThat(ours.all(Node.class, "#uses")).hasSize(1);
        assertThat(ours.all(Node.class, "#flow")).isEmpty();

        ours.fire("#table");
        assertThat(selected(ours)).isEqualTo("Flow");
        assertThat(ours.all(Node.class, "#flow")).hasSize(1);
        assertThat(ours.rehearsal.handedIn()).containsExactly(new ImpactEvent.ViewOpened(ImpactView.USES),
                new ImpactEvent.ViewOpened(ImpactView.FLOW));
    }

    @Test
    void the_tab_of_the_form_is_there_while_the_form_is() {
        Ours ours = Ours.of(new Rehearsal());
        assertThat(ours.all(ToggleButton.class, "#tab-form")).isEmpty();

        ours.happens(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, "")));
        ours.fire("#tab-form");
        assertThat(ours.words()).contains("This form", "The form’s table");
        ours.happens(new MirrorEvent.WentBack());

        assertThat(ours.all(ToggleButton.class, "#tab-form")).isEmpty();
        assertThat(selected(ours)).isNotEqualTo("more than one");
    }

    @Test
    void the_bar_of_the_host_is_at_the_bottom() {
        assertThat(Ours.of(new Rehearsal()).words()).endsWith("The host’s bar");
    }

    @Test
    void another_view_begins_at_its_top_and_the_same_view_stays_where_it_was() {
        Ours ours = Ours.of(new Rehearsal());
        ScrollPane scroll = ours.one(ScrollPane.class, "#impact-scroll");
        Fx.run(() -> scroll.setVvalue(0.5));

        ours.happens(new ImpactEvent.UseUnfolded("ads", true));
        assertThat(scroll.getVvalue()).isEqualTo(0.5);
        ours.happens(new ImpactEvent.ViewOpened(ImpactView.CHOICES));

        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void a_choice_fades_the_view_in_or_makes_it_jump_with_reduced_motion() throws TimeoutException {
        Ours ours = Ours.of(new Rehearsal().happens(new ImpactEvent.ViewOpened(ImpactView.CHOICES)));
        Node view = Fx.call(() -> ours.one(ScrollPane.class, "#impact-scroll").getContent());
        List<Number> seen = new ArrayList<>();
        Fx.run(() -> view.opacityProperty().subscribe((Number opacity) -> seen.add(opacity)));
        ours.happens(new HistoryEvent.Chosen("genai-training", "off", Demo.SCENARIO.start()));
        assertThat(seen).containsExactly(1.0);

        System.setProperty("defaulton.still", "false");
        try {
            ours.happens(new HistoryEvent.Chosen("genai-training", "on", Demo.SCENARIO.start()));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                    () -> Fx.call(() -> seen.size() > 2 && seen.getLast().doubleValue() == 1));
        } finally {
            System.setProperty("defaulton.still", "true");
        }
        assertThat(seen).anyMatch(opacity -> opacity.doubleValue() < 0.9);
    }
}
