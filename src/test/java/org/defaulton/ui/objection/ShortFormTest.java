package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.session.FormCheck;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.SentRequest;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.QuickRobot;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form with a single field and a single kind of request. */
class ShortFormTest {
    private final QuickRobot robot = QuickRobot.ONLY;
    private ObjectionScreens screens;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @BeforeEach
    void open() {
        Scenario scenario = TestFiles.scenario("short-form.yaml");
        robot.interact(() -> {
            screens = new ObjectionScreens(scenario, List.of());
            screens.model.act(new MirrorEvent.PageOpened(ObjectionPageFactory.FORM));
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(screens.scene(500, 1000, Look.LIGHT, TextSize.P100));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> Fx.close(stage));
    }

    @Test
    void only_the_fields_of_the_form_are_shown_and_the_hint_explains_the_request() {
        assertThat(FormCheck.FIELDS.stream().filter(this::isShown)).containsExactly("email");
        assertThat(words()).contains("All of it");
    }

    @Test
    void a_mistake_leads_to_the_only_field() {
        robot.clickOn("#review");

        assertThat(robot.lookup("#email").<TextField>query().isFocused()).isTrue();
        assertThat(words()).contains("Enter an email address, such as jordan@example.org");
    }

    @Test
    void the_request_that_is_sent_has_the_only_kind_and_the_receipt_shows_what_was_filled_in() {
        robot.clickOn("#email").write("jordan@example.org").clickOn("#review");
        assertThat(words()).contains("Object to training", "jordan@example.org")
                .doesNotContain("From", "Country", "Reason");

        robot.clickOn("#send");

        assertThat(screens.state().now().requests()).extracting(SentRequest::control)
                .containsExactly("objection:train");
        assertThat(words()).contains("Your request is being reviewed", "Object to training", "jordan@example.org")
                .doesNotContain("From", "Country", "Reason");
    }

    private boolean isShown(String field) {
        return !robot.lookup("#" + field).queryAll().isEmpty();
    }

    private List<String> words() {
        return Fx.call(() -> Fx.words((Parent) stage.getScene().getRoot()));
    }
}
