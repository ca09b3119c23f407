package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.WindowStateEvent;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A platform that hides its main switch two pages below a section. */
class DeepRowsTest {
    private static final Scenario DEEP = Demo.of(Demo.TEXT
            .replace("          - id: genai\n",
                    """
                                      - id: advanced
                                        label: Advanced
                                        text: [Few members come here.]
                                        claims: [pages-assumed]
                                        groups:
                                          - id: more
                                            label: More
                                            rows:
                                              - id: experiments
                                                label: Experiments
                                                claims: [pages-assumed]
                                                groups:
                                                  - id: ai-features
                                                    label: AI features
                                                    rows: [{id: genai, label: Data for AI, controls: [genai-training], claims: [pages-assumed]}]
                                      - id: old-genai
                            """)
            .replace("controls: [genai-training]\n", "not-modelled: It has moved.\n"));

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static List<String> rows(Mirror mirror) {
        return mirror.all(ActionRow.class, ".row").stream().map(ActionRow::getId).toList();
    }

    @Test
    void the_switch_is_reached_page_by_page_and_left_the_same_way() {
        Rehearsal rehearsal = new Rehearsal(DEEP).open(MirrorPage.PageKind.SECTION, "data-privacy");
        Mirror mirror = Mirror.of(rehearsal);

        mirror.fire("#advanced");
        assertThat(mirror.page()).containsExactly("Data privacy", "Advanced", "Few members come here.", "Assumed",
                "More", "Experiments");
        mirror.fire("#experiments");
        assertThat(mirror.page()).containsExactly("Advanced", "Experiments", "Assumed", "AI features", "Data for AI",
                "On");
        mirror.fire("#genai");
        assertThat(mirror.page()).startsWith("Experiments", "Data for AI");
        mirror.fire("#genai-training");
        assertThat(rehearsal.handedIn()).last()
                .isEqualTo(new HistoryEvent.Chosen("genai-training", "off", DEEP.start()));

        mirror.fire("#back");
        assertThat(mirror.page()).endsWith("Data for AI", "Off");
        mirror.fire("#back");
        assertThat(rows(mirror)).containsExactly("experiments");
        mirror.fire("#back");
        assertThat(rows(mirror)).contains("research", "advanced").doesNotContain("experiments", "genai");
    }

    @Test
    void the_navigation_marks_the_section_of_a_deep_page() {
        Mirror mirror = Mirror.onRow(new Rehearsal(DEEP), "genai");

        assertThat(mirror.one(ToggleButton.class, "#data-privacy").isSelected()).isTrue();
        assertThat(mirror.one(Button.class, "#back").getAccessibleText()).isEqualTo("Back to Experiments");
    }

    @Test
    void a_search_finds_a_deep_row_and_says_the_way_to_it() {
        Mirror mirror = Mirror.of(new Rehearsal(DEEP).happens(new MirrorEvent.Searched("data for ai")));

        assertThat(mirror.page()).startsWith("Results for “data for ai”", "Data for AI",
                "in Data privacy › Advanced › Experiments", "On");
        mirror.fire("#genai");
        assertThat(mirror.page()).startsWith("Experiments", "Data for AI");
    }

    @Test
    void a_narrow_mirror_leads_back_the_same_way() {
        Mirror mirror = Mirror.of(new Rehearsal(DEEP).open(MirrorPage.PageKind.ROW, "genai"), 320, Mirror.HEIGHT);

        assertThat(mirror.all(ToggleButton.class, "#data-privacy")).isEmpty();
        assertThat(mirror.one(Button.class, "#back").getText()).isEqualTo("Experiments");
    }

    @Test
    void beside_an_expanded_view_a_deep_switch_says_where_it_is() {
        Rehearsal rehearsal = new Rehearsal(DEEP).happens(new WindowStateEvent.Enlarged(true));
        List<String> words = Fx.call(() -> {
            CompactMirror mirror = new CompactMirror(rehearsal, (_, _) -> {
            }, () -> {
            });
            new Scene((Parent) mirror.node(), 300, 600);
            rehearsal.watch(mirror);
            Fx.settle((Parent) mirror.node());
            return Fx.words(mirror.node());
        });

        assertThat(words).containsSequence("Data privacy › Advanced › Experiments", "Data for AI");
    }
}
