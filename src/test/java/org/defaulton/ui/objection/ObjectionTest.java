package org.defaulton.ui.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.defaulton.scenario.RequestState;
import org.defaulton.session.Actor;
import org.defaulton.session.FormEvent;
import org.defaulton.session.FormState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.RequestStatus;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.QuickRobot;
import org.defaulton.ui.model.Look;
import org.defaulton.ui.model.TextSize;
import org.defaulton.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The form as a user works with it. */
class ObjectionTest {
    private static final LocalDate START = LocalDate.of(2024, 9, 19);
    private static final double WIDTH = 1000;

    private final QuickRobot robot = QuickRobot.ONLY;
    private ObjectionScreens screens;
    private Stage stage;

    @BeforeAll
    static void loadFonts() throws TimeoutException {
        System.setProperty("defaulton.still", "true");
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(30_000, Theme::install);
    }

    @BeforeEach
    void open() {
        show(WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new ObjectionScreens()));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Fx.close(stage));
    }

    @Test
    void an_error_shows_only_after_the_field_was_left() {
        robot.clickOn("#email").write("jordan@example");
        assertThat(error(FormState.EMAIL)).isEmpty();

        robot.clickOn("#first-name");
        assertThat(error(FormState.EMAIL)).isEqualTo("Add an ending, such as .org");
        assertThat(error(FormState.LAST_NAME)).isEmpty();
    }

    @Test
    void typing_on_makes_the_error_go_away_at_once() {
        robot.clickOn("#email")
                .write("jordan@example")
                .clickOn("#first-name")
                .clickOn("#email")
                .push(KeyCode.END)
                .write(".org");

        assertThat(error(FormState.EMAIL)).isEmpty();
        assertThat(robot.lookup("#email").<TextField>query().getText()).isEqualTo("jordan@example.org");
    }

    @Test
    void the_error_is_the_accessible_help_of_the_field() {
        robot.clickOn("#email").write("jordan").clickOn("#first-name");

        assertThat(help(FormState.EMAIL)).isEqualTo("Add an @").isEqualTo(error(FormState.EMAIL));
        robot.clickOn("#email").push(KeyCode.END).write("@example.org");
        assertThat(help(FormState.EMAIL)).isEmpty();
    }

    @Test
    void reviewing_too_early_marks_every_faulty_field_and_leads_to_the_first() {
        robot.clickOn("#first-name").write("Jordan").clickOn("#review");

        assertThat(Stream.of(FormState.FIRST_NAME, FormState.LAST_NAME, FormState.EMAIL, FormState.COUNTRY,
                FormState.KIND, FormState.DECLARED).filter(field -> !error(field).isEmpty()))
                .containsExactly(FormState.LAST_NAME, FormState.EMAIL, FormState.KIND, FormState.DECLARED);
        assertThat(robot.lookup("#last-name").<Node>query().isFocused()).isTrue();
        assertThat(screens.state().form().reviewing()).isFalse();
    }

    @Test
    void every_key_becomes_an_event_and_nothing_is_reported_twice() {
        robot.clickOn("#first-name").write("Jo").clickOn("#last-name").clickOn("#first-name").clickOn("#last-name");

        assertThat(screens.log()
                .stream()
                .map(RecordedEvent::event)
                .filter(event -> event instanceof FormEvent.FieldEdited || event instanceof FormEvent.FieldLeft))
                .containsExactly(new FormEvent.FieldEdited(FormState.FIRST_NAME, "J"),
                        new FormEvent.FieldEdited(FormState.FIRST_NAME, "Jo"),
                        new FormEvent.FieldLeft(FormState.FIRST_NAME), new FormEvent.FieldLeft(FormState.LAST_NAME));
    }

    @Test
    void a_request_is_filled_in_reviewed_and_sent_with_the_keyboard_only() {
        robot.interact(() -> robot.lookup("#first-name").<Node>query().requestFocus());
        robot.write("Jordan")
                .push(KeyCode.TAB)
                .write("Sample")
                .push(KeyCode.TAB)
                .write("jordan@example.org")
                .push(KeyCode.TAB)
                .write("Germ")
                .push(KeyCode.TAB)
                .push(KeyCode.TAB)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.TAB)
                .write("Please")
                .push(KeyCode.CONTROL, KeyCode.TAB)
                .push(KeyCode.SPACE)
                .push(KeyCode.TAB)
                .push(KeyCode.SPACE);
        assertThat(screens.state().form().reviewing()).isTrue();
        assertThat(texts("#receipt")).isEmpty();

        assertThat(robot.lookup("#send").<Node>query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(screens.state().now().requests()).singleElement()
                .satisfies(request -> assertThat(request.fields()).containsEntry(FormState.COUNTRY, "DE")
                        .containsEntry(FormState.RELATION, FormState.MEMBER)
                        .containsEntry(FormState.KIND, "objection:other-ai")
                        .containsEntry(FormState.REASON, "Please")
                        .containsEntry(FormState.DECLARED, "true"));
        assertThat(texts("#receipt")).contains("Your request is being reviewed", "OBJ-20240919-0001",
                "since 19 Sep 2024\nday 1 of 30", "expected by\n19 Oct 2024");
    }

    @Test
    void space_around_a_text_is_taken_away_when_the_field_is_left() {
        robot.interact(() -> screens.edit(FormState.EMAIL, " jordan@example.org "));
        robot.clickOn("#email").clickOn("#first-name");

        assertThat(screens.state().form().field(FormState.EMAIL)).isEqualTo("jordan@example.org");
    }

    @Test
    void the_country_of_the_member_is_sent_without_being_edited() {
        robot.interact(
                () -> Stream.of(FormState.FIRST_NAME, FormState.LAST_NAME).forEach(field -> screens.edit(field, "X")));
        robot.interact(() -> {
            screens.edit(FormState.EMAIL, "x@example.org");
            screens.edit(FormState.KIND, "objection:restrict");
            screens.edit(FormState.DECLARED, "true");
        });
        robot.clickOn("#review").clickOn("#send");

        assertThat(screens.state().now().requests().getFirst().fields()).containsEntry(FormState.COUNTRY, "US")
                .containsEntry(FormState.RELATION, FormState.MEMBER);
    }

    @Test
    void something_can_be_changed_after_the_review() {
        robot.interact(() -> screens.fillIn("objection:restrict"));
        robot.clickOn("#review").clickOn("#change");

        assertThat(robot.lookup("#first-name").<TextField>query().getText()).isEqualTo("Jordan");
        assertThat(screens.state().now().requests()).isEmpty();
    }

    @Test
    void a_draft_survives_closing_and_opening() {
        robot.clickOn("#first-name").write("Jo").clickOn("#email").write("jo").clickOn("#last-name");
        List<RecordedEvent> log = List.copyOf(screens.log());
        close();
        show(WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new ObjectionScreens(log)));

        assertThat(robot.lookup("#first-name").<TextField>query().getText()).isEqualTo("Jo");
        assertThat(error(FormState.EMAIL)).isEqualTo("Add an @");
        assertThat(robot.lookup("#draft-saved").<Label>query().getText()).isEqualTo("Draft saved");
    }

    @Test
    void taking_back_what_was_sent_leads_back_to_the_draft() {
        robot.interact(() -> screens.send("objection:restrict"));
        robot.interact(() -> screens.model.act(new HistoryEvent.Undone()));

        assertThat(robot.lookup("#first-name").<TextField>query().getText()).isEqualTo("Jordan");
        robot.interact(() -> screens.model.act(new HistoryEvent.Redone()));
        assertThat(texts("#receipt")).contains("Your request is being reviewed");
    }

    @Test
    void a_request_is_withdrawn_on_the_day_to_which_the_timeline_was_dragged() {
        robot.interact(() -> screens.send("objection:restrict"));
        robot.interact(() -> screens.model.preview(START.plusDays(5)));
        robot.interact(() -> screens.model.act(new HistoryEvent.DateMoved(START.plusDays(5))));
        robot.clickOn("#withdraw").clickOn("#withdraw-sure");

        assertThat(screens.state().now().choices().getLast().at()).isEqualTo(START.plusDays(5));
    }

    @Test
    void a_reviewed_request_is_sent_on_the_day_that_has_come_meanwhile() {
        robot.interact(() -> {
            screens.fillIn("objection:restrict");
            screens.model.act(new FormEvent.ReviewOpened());
            screens.model.act(new HistoryEvent.DateMoved(START.plusMonths(3)));
        });
        robot.clickOn("#send");

        assertThat(screens.state().now().requests().getLast().sent()).isEqualTo(START.plusMonths(3));
    }

    @Test
    void withdrawing_asks_first() {
        robot.interact(() -> screens.send("objection:restrict"));
        robot.clickOn("#withdraw").clickOn("#keep");
        assertThat(standing()).isEqualTo(RequestState.SENT);

        robot.clickOn("#withdraw").clickOn("#withdraw-sure");
        assertThat(standing()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(texts("#receipt")).contains("Your request was withdrawn");
        assertThat(robot.lookup("#withdraw").tryQuery()).isEmpty();
        assertThat(screens.hostBar.node().isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"granted,Your request was granted", "partly-granted,Your request was partly granted",
            "refused,Your request was refused"})
    void whoever_runs_the_session_chooses_the_outcome(String outcome, String title) {
        robot.interact(() -> screens.send("objection:other-ai"));
        robot.clickOn("#outcome-" + outcome);

        RecordedEvent last = screens.log().getLast();
        assertThat(last.event()).isEqualTo(new HistoryEvent.Chosen("objection:other-ai", outcome, START));
        assertThat(last.actor()).isEqualTo(Actor.FACILITATOR);
        assertThat(texts("#receipt")).contains(title);
        assertThat(screens.hostBar.node().isVisible()).isFalse();
    }

    @Test
    void the_rule_decides_when_its_day_has_come() {
        robot.interact(() -> screens.send("objection:other-ai"));
        robot.clickOn("#outcome-rule");

        assertThat(screens.log().getLast().event()).isEqualTo(new HistoryEvent.DateMoved(LocalDate.of(2024, 10, 19)));
        assertThat(texts("#receipt")).contains("Your request was partly granted");
    }

    @Test
    void the_bar_of_the_host_can_be_hidden() {
        robot.interact(() -> screens.send("objection:other-ai"));
        assertThat(screens.hostBar.node().isVisible()).isTrue();

        robot.interact(() -> screens.hostBar.setWanted(false));
        assertThat(screens.hostBar.node().isVisible()).isFalse();
    }

    @Test
    void another_request_can_be_begun_and_the_first_one_looked_at_meanwhile() {
        robot.interact(() -> screens.send("objection:other-ai"));
        robot.clickOn("#new-request");
        assertThat(robot.lookup("#first-name").<TextField>query().getText()).isEmpty();

        robot.clickOn("#first-name").write("Kim").clickOn("#your-requests");
        assertThat(texts("#receipt")).contains("OBJ-20240919-0001");
        robot.clickOn("#continue-draft");
        assertThat(robot.lookup("#first-name").<TextField>query().getText()).isEqualTo("Kim");
    }

    @Test
    void the_reference_can_be_copied() {
        robot.interact(() -> screens.send("objection:other-ai"));
        robot.clickOn("#copy-reference");

        assertThat(texts("#receipt")).contains("Copied");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("OBJ-20240919-0001"));
    }

    @Test
    void the_explanation_follows_the_kind_and_the_table_marks_it() {
        robot.interact(() -> screens.edit(FormState.KIND, "objection:direct-marketing"));

        assertThat(texts(".objection-form")).contains("Always granted");
        assertThat(robot.lookup("#form-table .table-row.current").queryAll()).hasSize(1);
        assertThat(robot.lookup("#form-table .strong").<Label>queryAll()).extracting(Label::getText)
                .containsExactly("Direct marketing");
    }

    @Test
    void every_control_has_a_name_and_a_role() {
        robot.interact(
                () -> assertThat(robot.lookup(".objection-form *").queryAll().stream().filter(Node::isFocusTraversable))
                        .isNotEmpty()
                        .allSatisfy(node -> {
                            assertThat(node.getAccessibleRole()).isNotNull();
                            assertThat((String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isNotBlank();
                        }));
    }

    @Test
    void a_pasted_novel_is_kept_to_twice_what_the_field_takes() {
        robot.interact(() -> robot.lookup("#first-name").<TextField>query().setText("a".repeat(100_000)));
        robot.clickOn("#first-name").clickOn("#last-name");

        assertThat(screens.state().form().field(FormState.FIRST_NAME)).hasSize(400);
        assertThat(error(FormState.FIRST_NAME)).isEqualTo("Shorten this to 200 characters");
    }

    @Test
    void a_list_jumps_to_the_country_that_is_typed() {
        robot.interact(() -> robot.lookup("#country").<Node>query().requestFocus());
        robot.write("swi");

        assertThat(robot.lookup("#country").<ComboBox<SelectOption>>query().getValue().label())
                .isEqualTo("Switzerland");
        assertThat(screens.state().form().field(FormState.COUNTRY)).isEqualTo("CH");
    }

    @Test
    void leaving_the_form_and_coming_back_finds_the_draft() {
        robot.clickOn("#first-name").write("Jordan").clickOn("#form-back");
        assertThat(robot.lookup("#first-name").tryQuery()).isEmpty();

        robot.interact(
                () -> screens.model.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, ""))));
        assertThat(robot.lookup("#first-name").<TextField>query().getText()).isEqualTo("Jordan");
    }

    private void show(ObjectionScreens shown) {
        screens = shown;
        robot.interact(() -> {
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(shown.scene(480, WIDTH, Look.LIGHT, TextSize.P100));
            stage.show();
        });
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private RequestState standing() {
        return RequestStatus.lastOn(START, screens.state().now(), ObjectionScreens.SCENARIO).orElseThrow().standing();
    }

    private String error(String field) {
        Label label = robot.lookup("#" + field + "-error").query();
        return label.isVisible() ? label.getText() : "";
    }

    private String help(String field) {
        return robot.lookup("#" + field).<Node>query().getAccessibleHelp();
    }

    private List<String> texts(String selector) {
        return robot.lookup(selector + " .label")
                .<Label>queryAll()
                .stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }
}
