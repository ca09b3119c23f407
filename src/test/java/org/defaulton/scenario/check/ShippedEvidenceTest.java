package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the evidence of every shipped platform: each statement has a source, and each is used. */
class ShippedEvidenceTest {
    private static final int MOST_WORDS = 25;

    static Stream<Scenario> platforms() {
        return BuiltInContent.scenarioIds().stream().map(BuiltInContent::scenario);
    }

    /** Leaves out the overlay, because it does not use all claims of its base. */
    static Stream<Scenario> written() {
        return platforms().filter(platform -> !platform.id().equals("linkedin-asks"));
    }

    static Stream<Member> members() {
        return platforms().flatMap(platform -> platform.members().stream());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void every_claim_is_a_sentence_with_a_source_and_at_most_a_short_quote(Scenario platform) {
        assertThat(platform.claims()).allSatisfy(claim -> {
            boolean assumed = claim.kind() == EvidenceKind.ASSUMED;
            assertThat(claim.text()).matches("[\\p{Lu}“n].*[.]");
            assertThat(platform.source(claim.source()).id().equals("simulator")).isEqualTo(assumed);
            assertThat(assumed && claim.quote() != null).isFalse();
            if (claim.quote() != null) {
                assertThat(claim.quote().strip().split("\\s+")).hasSizeBetween(1, MOST_WORDS);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void both_sides_of_a_contradiction_are_given(Scenario platform) {
        assertThat(platform.claims()).allSatisfy(claim -> assertThat(claim.contradicts())
                .allSatisfy(other -> assertThat(platform.claim(other).contradicts()).contains(claim.id())));
    }

    @ParameterizedTest
    @MethodSource("written")
    void sources_disagree_about_every_platform(Scenario platform) {
        assertThat(platform.claims()).anyMatch(claim -> !claim.contradicts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void every_source_but_the_simulator_says_how_reliable_it_is_and_where_it_was_read(Scenario platform) {
        assertThat(platform.sources()).filteredOn(source -> !source.id().equals("simulator")).allSatisfy(source -> {
            assertThat(source.reliability()).isNotNull();
            assertThat(source.readIn()).isNotBlank();
            assertThat(source.publisher()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void an_address_is_canonical_and_contains_no_email_address(Scenario platform) {
        assertThat(platform.sources().stream().map(Source::address).filter(address -> address != null)).isNotEmpty()
                .allMatch(address -> address.matches("https://[\\w.-]+/\\S*") && !address.contains("@"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void every_source_is_cited_by_a_claim(Scenario platform) {
        assertThat(platform.claims()).extracting(Claim::source)
                .containsAll(platform.sources().stream().map(Source::id).toList());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void events_are_in_order_and_each_has_evidence(Scenario platform) {
        assertThat(platform.timeline()).extracting(TimelineEvent::date).isSorted();
        assertThat(platform.timeline()).isNotEmpty().allMatch(event -> !event.claims().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("members")
    void a_member_is_named_after_a_role_not_a_person(Member member) {
        assertThat(member.name()).matches("\\p{Lu}[a-z]+( [a-z]+)?");
    }

    @ParameterizedTest
    @MethodSource("written")
    void every_claim_is_used(Scenario platform) {
        Population everyone = platform.everyone();
        Set<String> used = used(platform);

        assertThat(platform.claims().stream().filter(claim -> everyone == null || !everyone.claims().contains(claim)))
                .extracting(Claim::id)
                .allMatch(used::contains);
    }

    private static Set<String> used(Scenario platform) {
        Set<String> used = new HashSet<>();
        used.addAll(platform.runs().claims());
        if (platform.minimumAge() != null) {
            used.addAll(platform.minimumAge().claims());
        }
        platform.uses().forEach(use -> add(used, use));
        platform.controls().forEach(control -> add(used, control));
        platform.flows().forEach(flow -> used.addAll(flow.claims()));
        platform.rows().forEach(row -> used.addAll(row.claims()));
        platform.sections().forEach(section -> used.addAll(section.claims()));
        platform.articles().forEach(article -> article.paragraphs().forEach(one -> used.addAll(one.claims())));
        platform.timeline().forEach(event -> used.addAll(event.claims()));
        add(used, platform.form());
        return used;
    }

    private static void add(Collection<String> used, Use use) {
        used.addAll(use.claims());
        used.addAll(use.ageClaims());
        used.addAll(use.runs() == null ? List.of() : use.runs().claims());
        use.windows().forEach(window -> {
            used.addAll(window.claims());
            used.addAll(window.told() == null ? List.of() : window.told().claims());
        });
        LateOptOut late = use.lateOptOut();
        if (late != null) {
            used.addAll(late.claims());
            used.addAll(late.disputed() == null ? List.of() : late.disputed().claims());
        }
    }

    private static void add(Collection<String> used, Control control) {
        used.addAll(control.claims());
        control.effects().forEach(effect -> used.addAll(effect.claims()));
        control.offered().forEach(offer -> used.addAll(offer.claims()));
        control.turns().forEach(turn -> used.addAll(turn.claims()));
        control.prompts().forEach(prompt -> used.addAll(prompt.claims()));
    }

    private static void add(Collection<String> used, ObjectionForm form) {
        used.addAll(form.claims());
        form.kinds().forEach(kind -> used.addAll(kind.claims()));
        form.disputes().forEach(dispute -> used.addAll(List.of(dispute.one(), dispute.other())));
    }
}
