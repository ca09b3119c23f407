package org.defaulton.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole mirror alone, with the demo and with others. */
class MirrorControllerTest {
    private static final LocalDate START = LocalDate.of(2024, 9, 19);

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** A platform with a choice that starts without a value and can be held. */
    private static Scenario small() throws Exception {
        byte[] text = Files.readAllBytes(Path.of("src/test/resources/org/defaulton/scenario/check/small.yaml"));
        return ((LoadResult.ValidFile<Scenario>) ScenarioFiles.scenario("small.yaml", text)).value();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Control.ControlValue> ads(Mirror mirror) {
        return mirror.one(ComboBox.class, "#ads");
    }

    @ParameterizedTest(name = "{0} by {1}: navigation {2}")
    @CsvSource({"720, 700, true", "480, 320, true", "479, 700, false", "720, 319, false", "336, 600, false"})
    void the_navigation_gives_way_to_a_menu_where_there_is_no_room(double width, double height, boolean roomy) {
        Mirror mirror = Mirror.of(new Rehearsal(), width, height);

        assertThat(mirror.all(ToggleButton.class, "#data-privacy")).hasSize(roomy ? 1 : 0);
        assertThat(mirror.all(Button.class, "#sections-menu")).hasSize(roomy ? 0 : 1);
    }

    @Test
    void larger_text_takes_the_room_of_the_navigation() {
        Mirror mirror = Mirror.of(new Rehearsal(), 600, 700);
        assertThat(mirror.all(Button.class, "#sections-menu")).isEmpty();

        Fx.run(() -> TextSize.P200.apply(mirror.root()));

        assertThat(mirror.all(Button.class, "#sections-menu")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"writer, W", "teacher, T", "pupil, P"})
    void the_initials_are_the_members(String member, String initials) {
        Mirror mirror = Mirror.of(new Rehearsal().happens(new HistoryEvent.MemberChosen(member, "US", 34, List.of())));

        assertThat(Fx.call(() -> Fx.words(mirror.one(StackPane.class, ".avatar")))).containsExactly(initials);
    }

    @Test
    void the_form_takes_the_whole_mirror_and_leads_back_to_its_section() {
        Rehearsal rehearsal = new Rehearsal().open(MirrorPage.PageKind.ROW, "genai").open(MirrorPage.PageKind.FORM, "");
        Mirror mirror = Mirror.of(rehearsal);

        assertThat(mirror.words()).containsExactly("Data privacy", "The form");
        mirror.fire("#form-back");

        assertThat(rehearsal.handedIn()).containsExactly(new MirrorEvent.WentBack());
        assertThat(mirror.words()).contains("Settings", "Data for Generative AI Improvement");
    }

    @Test
    void a_page_stays_the_same_node_while_its_values_change_and_a_new_page_begins_at_its_top() {
        Rehearsal rehearsal = new Rehearsal().open(MirrorPage.PageKind.SECTION, "data-privacy");
        Mirror mirror = Mirror.of(rehearsal);
        ScrollPane scroll = Fx.call(() -> (ScrollPane) mirror.root().lookup("#scroll"));
        Fx.run(() -> scroll.setVvalue(0.7));

        mirror.happens(new HistoryEvent.Chosen("genai-training", "off", START));
        assertThat(scroll.getVvalue()).isEqualTo(0.7);
        mirror.happens(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.SECTION, "advertising-data")));
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void the_section_of_a_row_stays_marked_while_its_article_is_read() {
        Mirror mirror = Mirror.of(new Rehearsal().open(MirrorPage.PageKind.ROW, "genai")
                .open(MirrorPage.PageKind.ARTICLE, "genai-setting"));

        assertThat(mirror.one(ToggleButton.class, "#data-privacy").isSelected()).isTrue();
    }

    @Test
    void a_choice_asks_until_it_is_made() throws Exception {
        Rehearsal rehearsal = new Rehearsal(small());
        Mirror mirror = Mirror.onRow(rehearsal, "ai-row");
        ComboBox<Control.ControlValue> ads = ads(mirror);

        assertThat(ads.getValue()).isNull();
        assertThat(ads.getPromptText()).isEqualTo("Choose a value");
        assertThat(ads.getAccessibleText()).isEqualTo("Ads");
        assertThat(ads.getItems().stream().map(ads.getConverter()::toString)).containsExactly("All", "Few");
        assertThat(rehearsal.handedIn()).isEmpty();

        Fx.run(() -> ads.setValue(ads.getItems().getFirst()));

        assertThat(rehearsal.handedIn()).containsExactly(new HistoryEvent.Chosen("ads", "all", START));
    }

    @Test
    void showing_another_value_of_a_choice_hands_in_nothing() throws Exception {
        Rehearsal rehearsal = new Rehearsal(small());
        Mirror mirror = Mirror.onRow(rehearsal, "ai-row");

        mirror.happens(new HistoryEvent.Chosen("ads", "few", START));
        assertThat(ads(mirror).getConverter().toString(ads(mirror).getValue())).isEqualTo("Few");
        mirror.happens(new HistoryEvent.Undone());

        assertThat(ads(mirror).getValue()).isNull();
        assertThat(rehearsal.handedIn()).isEmpty();
    }

    @Test
    void a_choice_can_be_held_as_well() throws Exception {
        Rehearsal rehearsal = new Rehearsal(small());
        Mirror mirror = Mirror.onRow(rehearsal, "ai-row");

        mirror.fire("#ai");

        assertThat(ads(mirror).isDisabled()).isTrue();
        assertThat(ads(mirror).getConverter().toString(ads(mirror).getValue())).isEqualTo("Few");
        assertThat(mirror.page()).contains("This stays at “Few” while “Use my data” is “Off”.", "We do not train AI.");
        assertThat(rehearsal.handedIn()).containsExactly(new HistoryEvent.Chosen("ai", "off", START));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"LIGHT, #7a1f6b", "DARK, #ffb3f0", "CONTRAST, #ffe45c"})
    void another_platform_has_its_own_color_in_every_look(Look look, String accent) throws Exception {
        Mirror mirror = Mirror.onRow(new Rehearsal(small()), "ai-row");
        Fx.run(() -> look.apply(mirror.root()));

        Region track = mirror.one(Region.class, ".track");
        assertThat(track.getBackground().getFills().getLast().getFill()).isEqualTo(Color.web(accent));
    }

    @Test
    void another_platform_has_its_own_sections_and_rows() throws Exception {
        Mirror mirror = Mirror.of(new Rehearsal(small()));

        assertThat(mirror.page()).containsExactly("Data privacy", "How we use your data", "Data for AI", "On");
        assertThat(mirror.all(Label.class, ".badge")).isEmpty();
    }
}
