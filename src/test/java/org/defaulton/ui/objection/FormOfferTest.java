package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.Saving;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form shows while the platform offers one of its requests to the member; otherwise, a message does. */
class FormOfferTest {
    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @ParameterizedTest(name = "in {0} on {1}: {2}")
    @CsvSource({"US, 2025-05-26, true", "CA, 2025-03-01, true", "US, 2025-05-27, false", "DE, 2025-03-01, false"})
    void the_form_depends_on_country_and_day(String country, String day, boolean offered) {
        Rehearsal rehearsal = new Rehearsal(TestFiles.scenario("form-for-a-while.yaml")).of(country, 30, day);
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
}
