package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence of the shipped content, and whose data it is about. */
class LinkedInEvidenceTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({"eu-wont-be-added, regions-joined", "eu-wont-be-added, europe-opt-out",
            "late-opt-out-platform, late-opt-out-garante", "microsoft-ads-sharing, microsoft-ads-uk-assumed",
            "faq-activity-2024, activity-not-listed", "security-ai-training, messages-improve-assumed",
            "lawsuit-evidence, lawsuit-messages", "setting-august, setting-documented", "messages-not-used, faq-groups",
            "faq-feedback, erpn-no-feedback", "form-full-opt-out, form-may-refuse",
            "share-profile-off, share-profile-on"})
    void what_the_sources_disagree_on_stands_side_by_side(String one, String other) {
        assertThat(LINKEDIN.claim(one).contradicts()).contains(other);
        assertThat(LINKEDIN.claim(one).text()).isNotEqualTo(LINKEDIN.claim(other).text());
    }

    @Test
    void the_form_shows_what_is_disputed_about_it() {
        assertThat(LINKEDIN.form().disputes()).containsExactly(
                new ObjectionForm.ClaimConflict("form-full-opt-out", "form-may-refuse"),
                new ObjectionForm.ClaimConflict("form-scope-content", "form-scope-other"));
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"default-on, STATED, help-genai", "default-on-press, REPORTED, readwrite",
            "toggle-label, REPORTED, readwrite", "auto-opted-in, REPORTED, readwrite",
            "eu-wont-be-added, REPORTED, readwrite", "dma-reason, REPORTED, readwrite",
            "setting-documented, STATED, policy-2024", "uk-excluded, STATED, lawit-blog", "ico-pause, STATED, ico-2024",
            "hong-kong-paused, STATED, pcpd", "canada-paused, STATED, canada-commissioner",
            "canada-day-assumed, ASSUMED, simulator", "late-opt-out-platform, REPORTED, help-genai",
            "time-period-reduced, STATED, dpc", "erpn-ads-consent, STATED, erpn-february-2025",
            "lawsuit-evidence, REPORTED, reuters", "china-assumed, ASSUMED, simulator",
            "runs-assumed, ASSUMED, simulator", "late-opt-out-garante, STATED, garante",
            "late-opt-out-hamburg, STATED, hamburg", "microsoft-uk-training, STATED, erpn-2025"})
    void each_claim_names_its_kind_of_evidence_and_its_source(String claim, EvidenceKind kind, String source) {
        assertThat(LINKEDIN.claim(claim).kind()).isEqualTo(kind);
        assertThat(LINKEDIN.claim(claim).source()).isEqualTo(source);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"setting-appears, 2024-08-01", "press-reports, 2024-09-18", "policy-changes, 2024-09-18",
            "uk-pause, 2024-09-20", "hong-kong-pause, 2024-10-11", "new-terms, 2024-11-20", "canada-pause, 2024-12-10",
            "lawsuit, 2025-01-21", "excluded-listed, 2025-01-22", "lawsuit-withdrawn, 2025-01-30", "notice, 2025-09-18",
            "ico-statement, 2025-09-23", "italian-reminder, 2025-10-28", "regions-join, 2025-11-03",
            "notice-2026, 2026-08-21"})
    void the_timeline_has_the_days_of_the_sources(String event, LocalDate day) {
        assertThat(LINKEDIN.timeline()).filteredOn(one -> one.id().equals(event))
                .singleElement()
                .extracting(TimelineEvent::date)
                .isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"us-job-seeker, US, 34", "uk-designer, GB, 41", "de-engineer, DE, 29", "ch-student, CH, 17",
            "ca-recruiter, CA, 52", "in-freelancer, IN, 26"})
    void six_members_live_in_six_countries(String id, String country, int age) {
        Member member = BuiltInContent.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();

        assertThat(member.country()).isEqualTo(country);
        assertThat(member.age()).isEqualTo(age);
        assertThat(member.joined()).isBefore("2024-01-01");
        assertThat(member.amount("posts").perMonth()).isPositive();
        assertThat(member.items().keySet())
                .containsExactlyInAnyOrderElementsOf(LINKEDIN.data().stream().map(DataCategory::id).toList());
    }

    @Test
    void members_have_trades_for_names_and_are_nobody() {
        assertThat(BuiltInContent.members()).extracting(Member::name)
                .containsExactly("Job seeker", "Designer", "Engineer", "Student", "Recruiter", "Freelancer");
    }

    @Test
    void a_member_was_old_enough_to_join() {
        assertThat(BuiltInContent.members()).allSatisfy(member -> {
            long years = YearMonth.from(member.joined()).until(YearMonth.of(2024, 9), ChronoUnit.YEARS);
            assertThat(member.age() - years).as(member.id()).isGreaterThanOrEqualTo(16);
        });
    }

    @Test
    void the_second_scenario_differs_in_the_first_value_of_one_switch_and_in_what_is_said_of_it() {
        Scenario asks = BuiltInContent.scenario("linkedin-asks");

        assertThat(asks.control("genai-training").initial()).isEqualTo(Control.ASK);
        assertThat(asks).usingRecursiveComparison()
                .ignoringFields("id", "condition", "controls", "claims", "uses", "sections", "articles", "timeline")
                .isEqualTo(LINKEDIN);
        assertThat(changed(asks.controls(), LINKEDIN.controls())).extracting(Control::id)
                .containsExactly("genai-training");
        assertThat(changed(asks.rows().toList(), LINKEDIN.rows().toList())).extracting(Row::id)
                .containsExactly("genai");
        assertThat(changed(asks.articles(), LINKEDIN.articles())).extracting(Article::id)
                .containsExactly("genai-setting");
        assertThat(changed(asks.timeline(), LINKEDIN.timeline())).extracting(TimelineEvent::id)
                .containsExactly("hong-kong-asks", "regions-join");
        assertThat(changed(asks.claims(), LINKEDIN.claims())).extracting(Claim::id).containsExactly("asks-first");
        assertThat(changed(asks.uses(), LINKEDIN.uses())).extracting(Use::id).containsExactly("train-content-ai");
        assertThat(asks.uses()).usingRecursiveComparison().ignoringFields("claims").isEqualTo(LINKEDIN.uses());
    }

    private static <T> List<T> changed(List<T> here, List<T> there) {
        return here.stream().filter(one -> !there.contains(one)).toList();
    }
}
