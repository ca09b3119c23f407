package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.export.PlatformCsv;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.FormCheck;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.junit.jupiter.api.Test;

/** What the comparison of platforms says, and its file. */
class ShippedPlatformStoryTest {
    private static PlatformComparison compare(String platform, String country, int age, String day) {
        Scenario scenario = BuiltInContent.scenario(platform);
        return PlatformComparison.of(List.of(scenario), scenario.members().getFirst().with(country, age), platform,
                LocalDate.parse(day), FormCheck::toFillIn);
    }

    private static PlatformStory tell(String platform, String country, int age, String day) {
        return PlatformStory.of(compare(platform, country, age, day).rows().getFirst());
    }

    /** The story of the member of the small files, on a platform that differs from one of them. */
    private static PlatformStory tell(String file, String joined, String day, String differences) {
        Scenario scenario = TestFiles.scenario(file, differences);
        Member member = TestFiles.member();
        Member person = new Member(member.id(), member.name(), member.country(), member.age(), LocalDate.parse(joined),
                member.items(), member.traits());
        return PlatformStory.of(PlatformComparison
                .of(List.of(scenario), person, scenario.id(), LocalDate.parse(day), FormCheck::toFillIn)
                .rows()
                .getFirst());
    }

    private static List<String> texts(PlatformCell cell) {
        return cell.lines().stream().map(Statement::text).toList();
    }

    @Test
    void a_switch_that_is_on_says_how_to_get_to_it() {
        PlatformStory linkedIn = tell("linkedin", "US", 34, "2025-12-31");
        assertThat(linkedIn.start().figure()).isEqualTo("In use");
        assertThat(texts(linkedIn.start())).containsExactly("Nobody asks.",
                "“Use my data for training content creation AI models” starts at “On”.");
        assertThat(linkedIn.stop().figure()).isEqualTo("3\u00a0steps");
        assertThat(texts(linkedIn.stop())).containsExactly(
                "Open Data privacy › Data for Generative AI Improvement, and set “Use my data for training"
                        + " content creation AI models” to “Off”.");
        assertThat(linkedIn.rest().figure()).isEqualTo("691 items");
        assertThat(texts(linkedIn.rest()).getFirst()).isEqualTo("They are in trained models and stay there.");
    }

    @Test
    void a_notice_is_not_a_question() {
        assertThat(texts(tell("meta-eu", "DE", 34, "2025-12-31").start()))
                .containsExactly("Members are told, not asked.", "There is no switch, only a form.");
    }

    @Test
    void a_request_says_whether_it_can_be_refused() {
        PlatformStory meta = tell("meta-eu", "DE", 34, "2025-12-31");
        assertThat(meta.stop().figure()).isEqualTo("Only a part");
        assertThat(texts(meta.stop()).getFirst())
                .startsWith("6\u00a0steps: open Privacy topics › AI at Meta, fill in the form")
                .contains("Meta promises to grant the request.");
        assertThat(texts(meta.stop()).get(1)).contains("The request can be refused");
        assertThat(texts(meta.stop()).getLast()).isEqualTo("Still used: Others’ posts about you.");
    }

    @Test
    void a_platform_without_a_form_here_says_so_in_the_words_of_its_file() {
        assertThat(texts(tell("meta-eu", "US", 34, "2025-12-31").start()))
                .contains("Meta does not offer this form where you live.");
    }

    @Test
    void a_platform_that_asks_names_the_question() {
        PlatformStory claude = tell("claude-2025", "US", 34, "2025-12-31");
        assertThat(claude.start().figure()).isEqualTo("Asks first");
        assertThat(texts(claude.start())).containsExactly(
                "Without an answer to “Help improve Claude”, nothing is used for this.",
                "The pop-up that asks is set to “On” already.");
        assertThat(texts(claude.stop()).getFirst())
                .isEqualTo("Open Privacy › Help improve Claude, and answer “Help improve Claude” with “Off”.");
    }

    @Test
    void a_default_that_was_flipped_is_told_at_its_value_on_the_day_of_joining() {
        assertThat(started("flipped-default.yaml", "2026-06-01")).containsExactly("Nobody asks.",
                "“Improve the model” starts at “On”.");
        assertThat(started("flipped-off.yaml", "2026-06-01"))
                .containsExactly("“Improve the model” starts at “Off”, and nothing is used until that changes.");
        assertThat(started("flipped-off.yaml", "2025-06-01"))
                .containsExactly("“Improve the model” went to “Off” by itself.");
    }

    /** What a platform does without a choice with what somebody makes who joined on the day. */
    private static List<String> started(String file, String joined) {
        Member person = new Member("late", "Late", "US", 30, LocalDate.parse(joined), TestFiles.member().items());
        Scenario scenario = TestFiles.scenario(file);
        PlatformComparison compared = PlatformComparison.of(List.of(scenario), person, scenario.id(),
                LocalDate.of(2026, 7, 1), FormCheck::toFillIn);
        return texts(PlatformStory.of(compared.rows().getFirst()).start());
    }

    @Test
    void a_platform_that_does_not_reach_the_person_gives_the_reason() {
        PlatformStory x = tell("x-grok", "DE", 34, "2025-12-31");
        assertThat(x.start().figure()).isEqualTo("Does not apply");
        assertThat(texts(x.start())).containsExactly("For members in Germany it ended on 8 Aug 2024.");
        assertThat(x.stop().figure()).isEqualTo("Nothing to do");
    }

    @Test
    void a_platform_that_is_off_by_default_leaves_nothing_to_do() {
        Scenario off = TestFiles.scenario(TestFiles.FOLDER.resolveSibling("layout/own/quiet.yaml"));
        PlatformStory quiet = PlatformStory.of(PlatformComparison
                .of(List.of(off), TestFiles.member(), off.id(), LocalDate.of(2025, 12, 31), FormCheck::toFillIn)
                .rows()
                .getFirst());
        assertThat(texts(quiet.start()))
                .contains("“Improve the model” starts at “Off”, and nothing is used until that changes.");
        assertThat(quiet.stop().figure()).isEqualTo("Nothing to do");
    }

    @Test
    void whoever_joins_after_a_default_was_flipped_starts_at_the_new_one() {
        PlatformStory flipped = tell("flipped-default.yaml", "2026-05-01", "2026-06-01", "");
        assertThat(texts(flipped.start())).containsExactly("Nobody asks.", "“Improve the model” starts at “On”.");
        assertThat(flipped.start().lines().getLast().claims()).contains("flip");
    }

    @Test
    void a_value_that_changed_by_itself_is_not_the_one_that_it_starts_at() {
        assertThat(texts(tell("flipped-default.yaml", "2025-01-01", "2026-06-01", "").start()))
                .containsExactly("Nobody asks.", "“Improve the model” went to “On” by itself.");
        PlatformStory off = tell("expiry.yaml", "2025-01-01", "2026-06-01", "controls: [{id: train, initial: 'on'}]");
        assertThat(off.start().figure()).isEqualTo("Off");
        assertThat(texts(off.start())).containsExactly("“Improve the model” went to “Off” by itself.");
    }

    @Test
    void a_question_that_does_not_wait_for_an_answer_is_a_question_still() {
        assertThat(texts(tell("deadline.yaml", "2025-01-01", "2026-06-01", "").start())).containsExactly(
                "Members are asked, but it starts without an answer, too.",
                "“Improve the model” went to “On” by itself.");
    }

    @Test
    void what_another_setting_stops_is_not_put_down_to_the_main_control() {
        PlatformStory stopped = tell("platform.yaml", "2025-01-01", "2026-06-01", """
                controls:
                  - id: all-ai
                    kind: toggle
                    label: Use AI
                    values: [{id: 'on', label: 'On'}, {id: 'off', label: 'Off'}]
                    initial: 'off'
                    effects: [{value: 'off', kind: stop, uses: [train-model], claims: [ours]}]
                    claims: [ours]
                sections:
                  - {id: privacy, groups: [{id: model, rows: [{id: improve, controls: [train, all-ai]}]}]}
                """);
        assertThat(stopped.start().figure()).isEqualTo("Off");
        assertThat(texts(stopped.start()))
                .containsExactly("The setting “Use AI” starts at “Off”, and nobody has changed it.");
    }

    @Test
    void what_only_the_administrator_can_change_is_said_to_be_so() {
        PlatformStory on = tell("administrator.yaml", "2025-01-01", "2025-06-01", "");
        assertThat(texts(on.start())).containsExactly("Nobody asks.", "“Improve the model” starts at “On”.");
        assertThat(on.stop().figure()).isEqualTo("No way");
        assertThat(texts(on.stop())).containsExactly("Only the administrator can change “Improve the model”.",
                "Still used: Notes.");

        PlatformStory off = tell("administrator.yaml", "2025-01-01", "2025-06-01",
                "controls: [{id: train, initial: 'off'}]");
        assertThat(texts(off.start())).containsExactly(
                "“Improve the model” starts at “Off”, and nothing is used until that changes.",
                "Only the administrator can change “Improve the model”.");
    }

    @Test
    void what_the_administrator_has_to_decide_is_no_question_to_the_member() {
        String asks = "controls: [{id: train, initial: ask}]";
        PlatformStory open = tell("administrator.yaml", "2025-01-01", "2025-06-01", asks);
        assertThat(open.start().figure()).isEqualTo("Not decided");
        assertThat(texts(open.start())).containsExactly("The administrator has not decided yet.",
                "Until then, nothing is used for this.");
        assertThat(texts(open.stop())).contains("Only the administrator can change “Improve the model”.");

        PlatformStory late = tell("administrator.yaml", "2025-01-01", "2025-06-01",
                "controls: [{id: train, initial: ask, turns: [{from: ask, to: 'on', at: 2025-03-08, claims: [ours]}]}]");
        assertThat(texts(late.start())).containsExactly("The administrator has not decided yet.",
                "“Improve the model” went to “On” by itself.");
    }

    @Test
    void what_nobody_can_change_is_said_to_be_so() {
        PlatformStory stuck = tell("administrator.yaml", "2025-01-01", "2025-06-01", """
                controls:
                  - id: sorted
                    effects: [{value: 'off', kind: stop, uses: [train-model], claims: [ours]}]
                """);
        assertThat(texts(stuck.stop())).contains("Only the administrator can change “Improve the model”.",
                "Nobody can change “Sort my feed”.");
    }

    @Test
    void one_item_in_a_model_is_no_plural() {
        PlatformStory one = tell("platform.yaml", "2025-01-01", "2025-06-01", """
                uses:
                  - id: train-model
                    windows: [{from: 2025-04-01, items-from: 2025-04-01, claims: [ours]}]
                    runs: {first: 2025-04-01, months: [], claims: [ours]}
                """);
        assertThat(one.rest().figure()).isEqualTo("1 item");
        assertThat(texts(one.rest()).getFirst()).isEqualTo("It is in a trained model and stays there.");
    }

    @Test
    void what_goes_on_is_said_with_what_was_tried_against_it() {
        assertThat(texts(tell("linkedin", "US", 34, "2025-12-31").rest()).getLast()).startsWith(
                "With all your settings off and all your requests answered by the simulator’s rule, this goes on: ");
        PlatformStory least = tell("platform.yaml", "2025-01-01", "2025-06-01", "");
        assertThat(texts(least.rest()).getLast()).isEqualTo("With all your settings off, this goes on: Sort the feed.");
        PlatformStory meta = tell("meta-eu", "DE", 34, "2025-12-31");
        assertThat(meta.rest().lines().getLast().claims()).containsAll(meta.row().scenario().form().claims());
    }

    @Test
    void a_platform_for_older_people_gives_the_reason() {
        PlatformStory x = tell("x-grok", "US", 12, "2025-12-31");
        assertThat(x.start().figure()).isEqualTo("Too young");
        assertThat(texts(x.start())).containsExactly("X has no members under 13.");
    }

    @Test
    void every_line_has_claims_of_its_platform() {
        Stream.of("linkedin", "x-grok", "meta-eu", "claude-2025")
                .flatMap(platform -> Stream.of("US", "DE", "GB", "CH")
                        .map(country -> tell(platform, country, 34, "2025-12-31")))
                .forEach(story -> Stream.of(story.start(), story.stop(), story.rest())
                        .flatMap(cell -> cell.lines().stream())
                        .forEach(line -> {
                            assertThat(line.claims()).as(line.text()).isNotEmpty();
                            line.claims().forEach(claim -> story.row().scenario().claim(claim));
                        }));
    }

    @Test
    void a_default_that_the_company_admits_is_stated_or_reported() {
        assertThat(tell("x-grok", "US", 34, "2025-12-31").start().lines())
                .allSatisfy(line -> assertThat(line.kind()).isNotEqualTo(EvidenceKind.ASSUMED));
    }

    @Test
    void the_file_has_a_record_for_each_platform() {
        List<String> lines = PlatformCsv.text(compare("linkedin", "US", 34, "2025-12-31")).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("scenario,name,member,country,age,joined,at,use,default,control,initial,"
                + "offered,ways,steps,canBeRefused,stillUsed,itemsKept,goesOn,withoutChoice,toStop,whatStays,evidence,note,traits");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).startsWith("linkedin,LinkedIn,us-job-seeker,US,34,2022-09-01,2025-12-31,"
                + "train-content-ai,in_use,genai-training,on,true,genai-training=off:3,3,false,,691,");
    }
}
