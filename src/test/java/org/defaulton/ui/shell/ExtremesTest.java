package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.ExtremePlatform;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Platforms that take one thing to its extreme, in the real window. */
class ExtremesTest {
    @TempDir
    Path home;

    static List<ExtremePlatform> extremes() {
        return ExtremePlatform.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extremes")
    void every_page_is_drawn_and_nothing_is_cut_without_a_tooltip(ExtremePlatform extreme) throws Exception {
        Scenario platform = extreme.scenario();
        List<String> faults = new ArrayList<>();
        try (Person person = new Person(home, 1024, 640)) {
            person.act(() -> person.window().change(new PlatformFile(platform, extreme.text())));
            person.waitUntil(() -> person.window().model().shown().scenario().id().equals(platform.id()));
            EveryPage.list(platform, "(?!.*ads$).*").forEach((page, events) -> {
                person.act(() -> events.forEach(event -> person.window().model().act(event)));
                person.words();
                if (person.sees("#notice") || person.sees("#broken-undo")) {
                    faults.add(page + ": not shown");
                }
                Faults.withoutTooltips(person.root()).forEach(fault -> faults.add(page + ": " + fault));
            });
        }
        assertThat(faults).isEmpty();
    }
}
