package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.session.Saving;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form shows while the platform offers one of its requests to the member; otherwise, a message does. */
class FormOfferTest {
    private static final Path FILE = Path
            .of("src/test/resources/org/defaulton/command/new-platform/form-for-a-while.yaml");

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @ParameterizedTest(name = "in {0} on {1}: {2}")
    @CsvSource({"US, 2025-05-26, true", "CA, 2025-03-01, true", "US, 2025-05-27, false", "DE, 2025-03-01, false"})
    void the_form_depends_on_country_and_day(String country, String day, boolean offered) throws IOException {
        Rehearsal rehearsal = new Rehearsal(scenario()).of(country, 30, day);
        ObjectionPageFactory pages = new ObjectionPageFactory(rehearsal,
                new ReadOnlyObjectWrapper<Saving>(new Saving.Saved()), (_, _) -> {
                });

        List<String> words = Fx.call(() -> {
            Parent page = (Parent) pages.open(ObjectionPageFactory.FORM, rehearsal.shown()).node();
            return Fx.words(page);
        });

        assertThat(rehearsal.shown().isFormOpen()).isEqualTo(offered);
        assertThat(words.contains("Nobody can object here now.")).isEqualTo(!offered);
        assertThat(words.contains("First name")).isEqualTo(offered);
    }

    private static Scenario scenario() throws IOException {
        LoadResult<Scenario> read = ScenarioFiles.scenario(FILE.toString(), Files.readAllBytes(FILE),
                new FileOnDisk(FILE));
        assertThat(read).isInstanceOf(LoadResult.ValidFile.class);
        return ((LoadResult.ValidFile<Scenario>) read).value();
    }
}
