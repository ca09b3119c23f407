package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Features that a new platform can use, each in a small file. */
class NewPlatformTest {
    /** The first answer on the screen. */
    private static String now(String day) {
        Scenario scenario = TestFiles.scenario("platform.yaml");
        Usage usage = UsageEngine.usage(scenario, TestFiles.member(), List.of(), LocalDate.parse(day),
                Interpretation.PLATFORM);
        return Storyteller.tell(scenario, usage, null, StoryFocus.SETTINGS).now().line().text().replace('\u00a0', ' ');
    }

    @Test
    void without_a_form_no_text_mentions_requests() {
        for (String args : new String[]{"--at 2025-03-01", "--at 2025-06-01 --choose train=off@2025-03-01",
                "--at 2025-06-01 --choose train=off@2025-01-15"}) {
            assertThat(UsageRun.usage("platform.yaml", args).toLowerCase(Locale.ROOT)).doesNotContain("request",
                    "objection", "form");
        }
    }

    @Test
    void a_single_run_uses_the_existing_items_and_no_other_run_is_announced() {
        assertThat(UsageRun.flow("platform.yaml", "--at 2026-01-01").get("itemsKept").asInt()).isEqualTo(131);
        assertThat(UsageRun.flow("platform.yaml", "--at 2026-01-01").get("itemsComing").asInt()).isZero();
        assertThat(now("2026-01-01")).isEqualTo("131 items were used in training. No other training run is known.");
        assertThat(now("2025-01-15"))
                .isEqualTo("Nothing has been used in training so far. The next training run is on 1 Feb 2025.");
    }

    @Test
    void a_use_that_is_off_by_default_starts_with_the_opt_in() {
        JsonNode before = UsageRun.flow("off-by-default.yaml", "--at 2025-03-01");
        assertThat(before.get("status").asString()).isEqualTo("STOPPED");
        assertThat(before.get("itemsKept").asInt()).isZero();

        JsonNode after = UsageRun.flow("off-by-default.yaml", "--at 2025-07-01 --choose train=on@2025-04-15");
        assertThat(after.get("status").asString()).isEqualTo("IN_USE");
        assertThat(after.get("since").asString()).isEqualTo("2025-04-15");
        // Items up to 1 June 2025, the last run: 17 months of ten, and the first item of the eighteenth.
        assertThat(after.get("itemsKept").asInt()).isEqualTo(171);
    }

    @Test
    void a_window_can_leave_out_older_items() {
        JsonNode flow = UsageRun.flow("new-items-only.yaml", "--at 2025-07-01");

        // The run of 1 June uses items made from 1 April on: two months of ten, and the first item of the third.
        assertThat(flow.get("itemsKept").asInt()).isEqualTo(21);
        assertThat(UsageRun.flow("platform.yaml", "--at 2025-07-01").get("itemsKept").asInt()).isEqualTo(131);
    }

    @Test
    void a_platform_can_bring_members_and_the_first_is_the_default() {
        LoadResult<Scenario> read = TestFiles.read(TestFiles.FOLDER.resolve("with-members.yaml"));

        assertThat(TestFiles.valid(read).members()).extracting(Member::id).containsExactly("writer", "reader");
        assertThat(UsageRun.of("with-members.yaml", "").printed())
                .startsWith("Least: Writer, 30 years old, in the United States");
        assertThat(UsageRun.of("with-members.yaml", "--member reader").printed())
                .startsWith("Least: Reader, 50 years old, in Germany");
        // The text that a session keeps needs no other file.
        String kept = ((LoadResult.ValidFile<Scenario>) read).text();
        assertThat(TestFiles.valid(ScenarioFiles.scenario("kept", kept.getBytes(StandardCharsets.UTF_8))).members())
                .isEqualTo(TestFiles.valid(read).members());
    }

    @Test
    void a_condition_has_its_own_name_in_lists() {
        Scenario scenario = TestFiles.scenario("condition.yaml");

        assertThat(scenario.listName()).isEqualTo("Least, with a plain label");
        assertThat(scenario.name()).isEqualTo("Least");
        assertThat(scenario.company()).isEqualTo("Least Incorporated");
        assertThat(scenario.settingsName()).isEqualTo("Privacy center");
    }

    @Test
    void names_of_company_and_settings_have_defaults() {
        Scenario scenario = TestFiles.scenario("platform.yaml");

        assertThat(scenario.listName()).isEqualTo("Least");
        assertThat(scenario.company()).isEqualTo("Least");
        assertThat(scenario.settingsName()).isEqualTo("Settings");
    }

    @Test
    void a_form_with_one_kind_of_request_needs_few_fields_and_can_promise_to_grant_it() {
        String sent = "--choose objection:train=sent@2025-03-02 --at ";

        assertThat(UsageRun.summary("short-form.yaml", sent + "2025-03-04"))
                .isEqualTo("While your request waits, nothing more stops. You asked. Least promises to grant it.");
        assertThat(UsageRun.flow("short-form.yaml", sent + "2025-03-05").get("because").toString())
                .contains("An objection (Training) counts as granted from 5 Mar 2025: Least promises to grant it.");
        assertThat(UsageRun.flow("short-form.yaml", "--at 2025-03-05").get("because").toString())
                .doesNotContain("request");
        assertThat(UsageRun.flow("form-for-a-while.yaml", sent + "2025-03-12").get("because").toString())
                .contains("An objection (Training) was not answered in time.");
    }

    @Test
    void a_platform_can_say_nothing_about_a_late_opt_out_or_somebody_else_can_read_it_differently() {
        String late = "--choose train=off@2025-04-15 --at 2025-07-01";

        assertThat(UsageRun.usage("off-by-default.yaml", late)).doesNotContain("Late opt-out");
        assertThat(UsageRun.usage("disputed-opt-out.yaml", late))
                .contains("Late opt-out counted as the text of Least reads");
        assertThat(UsageRun.usage("disputed-opt-out.yaml", late + " --reading regulator"))
                .contains("Late opt-out counted as a consumer center reads it");
        // As the text of Least reads, 15 months of ten up to 31 March, and the item of 1 April, the last run before it.
        assertThat(UsageRun.flow("disputed-opt-out.yaml", late).get("itemsKept").asInt()).isEqualTo(151);
        // Besides, the four that were made on 4, 7, 10 and 13 April, before the opt-out.
        assertThat(UsageRun.flow("disputed-opt-out.yaml", late + " --reading regulator").get("itemsKept").asInt())
                .isEqualTo(155);
    }

    @Test
    void each_use_can_have_its_own_calendar_of_runs() {
        String at = "--at 2025-05-31";

        // This use trains every quarter, the last time on 1 March: 14 months of ten, and the first item of the 15th.
        assertThat(UsageRun.flow("two-calendars.yaml", at).get("itemsKept").asInt()).isEqualTo(141);
        // This one trains every month, the last time on 1 May: 16 months of ten, and the first item of the 17th.
        assertThat(UsageRun.flow("two-calendars.yaml", at, "notes", "train-filter").get("itemsKept").asInt())
                .isEqualTo(161);
    }

    @Test
    void a_choice_of_three_values_can_be_asked_first() {
        assertThat(UsageRun.summary("asked-levels.yaml", "--at 2025-07-01")).isEqualTo(
                "Your data does not train the model. You have not answered yet. Without an answer it is not used for this.");
        assertThat(UsageRun.flow("asked-levels.yaml", "--at 2025-07-01").get("status").asString()).isEqualTo("STOPPED");
        for (String level : List.of("all", "some")) {
            assertThat(UsageRun.summary("asked-levels.yaml", "--at 2025-07-01 --choose train=" + level + "@2025-03-01"))
                    .contains("You were asked, and you chose");
        }
        assertThat(UsageRun.summary("asked-levels.yaml", "--at 2025-07-01 --choose train=none@2025-03-01"))
                .startsWith("Your data does not train the model.");
    }

    @Test
    void before_a_use_starts_the_summary_names_the_choice_but_no_country() {
        assertThat(UsageRun.summary("platform.yaml", "--at 2024-06-01"))
                .isEqualTo("Your data does not train the model. For members in every country it starts on 1 Jan 2025.");
        assertThat(UsageRun.summary("platform.yaml", "--at 2024-06-01 --choose train=off@2024-05-01"))
                .endsWith("it starts on 1 Jan 2025. You switched it off on 1 May 2024.");
    }
}
