package org.defaulton.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionState;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.ViewState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures that the app takes of any platform. */
class ShippedScreenshotsTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    static Stream<Scenario> shipped() {
        return BuiltInContent.scenarioIds().stream().map(BuiltInContent::scenario);
    }

    private static List<String> names(Scenario scenario) {
        return new PlatformScreenshots(scenario).all().stream().map(Screenshot::name).toList();
    }

    private static SessionState after(Scenario scenario, String name) {
        return shown(scenario, name).state();
    }

    private static ViewState shown(Scenario scenario, String name) {
        Screenshot shot = ScreenshotList.named(new PlatformScreenshots(scenario).all(), name).getFirst();
        Rehearsal rehearsal = new Rehearsal(scenario);
        shot.events().forEach(rehearsal::happens);
        return rehearsal.shown();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_page_and_view_of_a_shipped_platform_is_pictured_in_light_and_dark(Scenario scenario) {
        List<String> names = names(scenario);

        assertThat(names).doesNotHaveDuplicates()
                .containsAll(scenario.sections().stream().map(one -> "section-" + one.id() + "-dark").toList())
                .containsAll(scenario.articles().stream().map(one -> "article-" + one.id() + "-light").toList())
                .contains("compare-light", "evidence-dark", "table-light");
        assertThat(names.contains("form-light")).isEqualTo(scenario.hasForm());
        assertThat(names.contains("everyone-light")).isEqualTo(scenario.everyone() != null);
        assertThat(names.stream().filter(name -> name.endsWith("-light")).map(name -> name.replace("-light", "-dark")))
                .containsExactlyElementsOf(names.stream().filter(name -> name.endsWith("-dark")).toList());
        assertThat(new PlatformScreenshots(scenario).all()).extracting(Screenshot::look)
                .containsOnly(Look.LIGHT, Look.DARK);
    }

    @Test
    void the_main_control_is_pictured_at_each_value_beside_what_it_does() {
        Scenario scenario = BuiltInContent.scenario("linkedin");

        assertThat(names(scenario)).contains("flow-on-light", "flow-off-light", "over-time-on-light",
                "over-time-off-light");
        SessionState on = after(scenario, "flow-on-light");
        SessionState off = after(scenario, "over-time-off-light");
        assertThat(on.page()).isEqualTo(new MirrorPage(MirrorPage.PageKind.ROW, "genai"));
        assertThat(on.now().choices()).isEmpty();
        assertThat(on.impact().view()).isEqualTo(ImpactView.FLOW);
        assertThat(off.now().choices()).singleElement().matches(choice -> choice.value().equals("off"));
        assertThat(off.now().date()).isEqualTo(scenario.start().plusYears(1));
        assertThat(off.impact().view()).isEqualTo(ImpactView.TIME);
    }

    @Test
    void a_control_that_asks_first_is_pictured_before_anyone_chooses() {
        assertThat(names(BuiltInContent.scenario("linkedin-asks"))).contains("flow-unchosen-light", "flow-on-light",
                "flow-off-light");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_pop_up_is_pictured_once_and_hides_no_other_picture(Scenario scenario) {
        assertThat(names(scenario)).allSatisfy(
                name -> assertThat(shown(scenario, name).prompt().isPresent()).isEqualTo(name.startsWith("pop-up-")));
    }

    @Test
    void the_pop_up_of_claude_is_pictured() {
        assertThat(names(BuiltInContent.scenario("claude-2025"))).contains("pop-up-light", "pop-up-dark");
    }

    @Test
    void a_request_is_pictured_unsent_sent_and_decided() {
        assertThat(names(BuiltInContent.scenario("meta-eu")))
                .contains("flow-unchosen-light", "flow-sent-light", "flow-granted-light", "flow-partly-granted-light",
                        "flow-refused-light", "form-light")
                .doesNotContain("flow-withdrawn-light");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_picture_can_be_reached_from_a_new_session(Scenario scenario) {
        for (Screenshot shot : new PlatformScreenshots(scenario).all()) {
            MirrorPage last = shot.events()
                    .stream()
                    .filter(MirrorEvent.PageOpened.class::isInstance)
                    .map(event -> ((MirrorEvent.PageOpened) event).page())
                    .reduce((_, later) -> later)
                    .orElseThrow();
            assertThat(after(scenario, shot.name()).page()).as(shot.name()).isEqualTo(last);
        }
    }
}
