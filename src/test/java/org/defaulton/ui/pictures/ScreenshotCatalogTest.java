package org.defaulton.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionState;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the catalog, and the state that each shows. */
class ScreenshotCatalogTest {
    private static final ScreenshotCatalog ALBUM = new ScreenshotCatalog(Rehearsal.asShipped().scenario());

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static CatalogShot shot(String name) {
        return ALBUM.all().stream().filter(shot -> shot.name().equals(name)).findFirst().orElseThrow();
    }

    private static SessionState after(CatalogShot shot) {
        Rehearsal rehearsal = Rehearsal.asShipped();
        shot.shot().events().forEach(rehearsal::happens);
        return rehearsal.shown().state();
    }

    private static Set<String> screens(Look look) {
        String end = "-" + look.key();
        return ALBUM.all()
                .stream()
                .filter(shot -> shot.name().endsWith(end))
                .map(shot -> shot.name().substring(0, shot.name().length() - end.length()))
                .collect(Collectors.toSet());
    }

    @Test
    void every_screen_is_there_in_light_and_in_dark() {
        assertThat(screens(Look.LIGHT)).isEqualTo(screens(Look.DARK))
                .filteredOn(name -> !viewsInStates().contains(name))
                .containsExactlyInAnyOrder("start", "section", "section-sign-in-security", "section-visibility",
                        "section-advertising-data", "section-notifications", "not-simulated", "held", "on", "off",
                        "later", "learn-more", "search", "objection", "review", "sent", "granted", "partly-granted",
                        "refused", "germany", "platforms", "not-saved", "evidence", "enlarged", "flow-review",
                        "flow-granted", "flow-ads", "flow-before", "flow-pair-on", "flow-pair-off", "flow-pair-object",
                        "flow-pair-country", "own-data", "own-counted", "own-refused", "person", "members",
                        "start-over", "faults", "settings", "day", "event", "events", "kinds");
    }

    private static List<String> viewsInStates() {
        return Stream.of("flow", "time", "choices", "everyone", "drawer")
                .flatMap(view -> Stream.of("on", "off", "objected", "germany-before", "germany-after")
                        .map(state -> view + "-" + state))
                .toList();
    }

    @Test
    void every_view_is_there_in_every_state_in_each_look_in_a_usual_and_in_a_large_window() {
        List<String> wanted = viewsInStates().stream()
                .flatMap(name -> Stream.of("light", "dark", "contrast")
                        .flatMap(look -> Stream.of(name + "-" + look, name + "-" + look + "-large")))
                .toList();

        assertThat(ALBUM.all()).extracting(CatalogShot::name).containsAll(wanted);
        assertThat(ALBUM.all()).filteredOn(shot -> wanted.contains(shot.name()))
                .hasSize(5 * 5 * 3 * 2)
                .allMatch(shot -> shot.shot().width() == (shot.name().endsWith("-large") ? 1920 : 1280));
    }

    @Test
    void a_picture_has_the_look_in_its_name() {
        assertThat(ALBUM.all()).allSatisfy(shot -> {
            if (shot.name().matches(".*-(light|dark|contrast)")) {
                assertThat(shot.name()).endsWith(shot.shot().look().key());
            }
        });
    }

    @Test
    void no_picture_takes_the_place_of_another() {
        assertThat(ALBUM.all()).extracting(CatalogShot::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9-]+"));
    }

    @Test
    void a_name_selects_one_picture_and_a_part_of_a_name_all_that_contain_it() {
        assertThat(ALBUM.named("flow-off-light")).extracting(CatalogShot::name).containsExactly("flow-off-light");
        assertThat(ALBUM.named("flow-off")).extracting(CatalogShot::name)
                .hasSizeGreaterThan(5)
                .allMatch(name -> name.contains("flow-off"));
        assertThat(ALBUM.named("")).hasSameSizeAs(ALBUM.all());
        assertThat(ALBUM.named("nowhere")).isEmpty();
    }

    @Test
    void there_are_pictures_in_contrast_small_large_and_with_large_text() {
        List<CatalogShot> shots = ALBUM.all();

        assertThat(shots).anyMatch(shot -> shot.shot().look() == Look.CONTRAST)
                .anyMatch(shot -> shot.shot().width() == 1024)
                .anyMatch(shot -> shot.shot().width() == 3840)
                .anyMatch(shot -> shot.shot().textSize() == TextSize.P200);
    }

    @ParameterizedTest(name = "{0} shows {1} on {2}")
    @CsvSource({"start-light, SECTION, 2024-09-19", "on-light, ROW, 2024-09-19", "later-dark, ROW, 2024-12-19",
            "learn-more-light, ARTICLE, 2024-09-19", "objection-dark, FORM, 2024-09-19", "sent-light, FORM, 2024-09-19",
            "refused-light, FORM, 2024-10-03"})
    void a_picture_shows_what_its_name_says(String name, MirrorPage.PageKind page, String day) {
        SessionState state = after(shot(name));

        assertThat(state.page().kind()).isEqualTo(page);
        assertThat(state.now().date()).isEqualTo(day);
    }

    @Test
    void the_objection_of_the_pictures_has_a_fault_that_is_fixed_before_it_is_sent() {
        assertThat(shot("objection-light").shot().events()).contains(new FormEvent.FieldLeft(FormState.EMAIL));
        assertThat(after(shot("review-light")).form().fields()).containsEntry(FormState.EMAIL, "jordan@example.org");
    }

    @Test
    void germany_is_where_the_engineer_lives() {
        assertThat(after(shot("germany-dark")).now().country()).isEqualTo("DE");
        assertThat(after(shot("germany-dark")).now().member()).isEqualTo("de-engineer");
    }
}
