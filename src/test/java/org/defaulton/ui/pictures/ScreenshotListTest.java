package org.defaulton.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.defaulton.session.FormState;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionState;
import org.defaulton.text.UserException;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures that the app takes. */
class ScreenshotListTest {
    private final ScreenshotList list = builtIn();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    private static ScreenshotList builtIn() {
        try {
            return ScreenshotList.builtIn();
        } catch (UserException e) {
            throw new AssertionError(e);
        }
    }

    private static SessionState after(Screenshot shot) {
        Rehearsal rehearsal = Rehearsal.asShipped();
        shot.events().forEach(rehearsal::happens);
        return rehearsal.shown().state();
    }

    @Test
    void the_tour_goes_from_the_setting_found_to_the_request_sent() {
        List<SessionState> states = list.tour().stream().map(ScreenshotListTest::after).toList();

        assertThat(states).hasSize(4);
        assertThat(states.getFirst().page()).isEqualTo(new MirrorPage(MirrorPage.PageKind.ROW, "genai"));
        assertThat(states.getFirst().now().choices()).isEmpty();
        assertThat(states.get(1).now().choices()).extracting(choice -> choice.control() + "=" + choice.value())
                .containsExactly("genai-training=off");
        assertThat(states.get(2).page().kind()).isEqualTo(MirrorPage.PageKind.FORM);
        assertThat(states.get(2).form().fields()).containsEntry(FormState.KIND, "objection:other-ai");
        assertThat(states.get(3).now().requests()).singleElement()
                .matches(request -> request.control().equals("objection:other-ai"));
    }

    @Test
    void the_numbers_of_the_tour_are_those_of_what_its_session_chose() {
        assertThat(after(list.tour().getLast()).now().choices())
                .extracting(choice -> choice.control() + "=" + choice.value() + "@" + choice.at())
                .isEqualTo(list.choices());
    }

    @Test
    void every_picture_of_the_readme_is_in_it_and_nothing_else() throws Exception {
        try (Stream<Path> kept = Files.list(Path.of("assets/screenshots"))) {
            assertThat(list.readme()).extracting(shot -> shot.name() + ".png")
                    .containsExactlyInAnyOrderElementsOf(kept.map(file -> file.getFileName().toString()).toList());
        }
        String readme = Files.readString(Path.of("README.md"));
        assertThat(list.readme()).allSatisfy(shot -> assertThat(readme).contains("screenshots/" + shot.name()));
    }

    @Test
    void a_picture_of_the_readme_shows_what_that_of_the_catalog_shows() {
        ScreenshotCatalog catalog = new ScreenshotCatalog(Rehearsal.asShipped().scenario());

        assertThat(list.readme())
                .allSatisfy(shot -> assertThat(catalog.named(shot.name()).stream().map(CatalogShot::shot).findFirst())
                        .isEqualTo(Optional.of(shot)));
    }

    @Test
    void a_name_selects_one_picture_and_a_part_of_a_name_all_that_contain_it() {
        assertThat(list.named("flow-off-light")).extracting(Screenshot::name).containsExactly("flow-off-light");
        assertThat(list.named("light")).hasSameSizeAs(list.readme());
        assertThat(list.named("")).hasSize(list.tour().size() + list.readme().size());
        assertThat(list.named("nowhere")).isEmpty();
    }
}
