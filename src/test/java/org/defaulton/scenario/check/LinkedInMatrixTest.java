package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.MemberPlace;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which data goes into which use, which days and countries a use has, and what a control stops, written down by hand
 * from the sources.
 */
class LinkedInMatrixTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");

    /** S stated, a assumed, n not used as stated, x not used as assumed, c needs consent in Europe, · not named. */
    private static final String MATRIX = """
            data             train-content-ai train-microsoft-ai run-ai-features improve-products personalize security ads microsoft-ads research hiring-assistant
            profile          S                ·                  S               S                S           S        S   S             S        S
            posts            S                S                  S               S                S           S        ·   a             S        ·
            ai-prompts       S                ·                  S               S                ·           ·        ·   ·             ·        ·
            resumes          S                ·                  S               S                ·           ·        ·   ·             ·        S
            groups           S                ·                  ·               S                ·           ·        a   ·             ·        ·
            feedback         S                ·                  S               S                ·           S        ·   ·             ·        ·
            private-messages n                x                  x               x                a           S        ·   ·             n        ·
            activity         x                ·                  S               S                S           S        c   S             S        ·
            connections      ·                ·                  S               S                S           S        S   ·             S        ·
            inferences       ·                ·                  S               S                S           S        c   a             S        ·
            device           ·                ·                  S               S                S           S        S   a             S        ·
            demographics     ·                ·                  ·               ·                S           ·        ·   ·             S        ·
            credentials      n                x                  ·               ·                ·           S        ·   ·             ·        ·
            payment          n                x                  ·               ·                ·           S        ·   ·             n        ·
            salary           n                x                  ·               ·                ·           ·        ·   ·             ·        ·
            """;

    /** A cell of the matrix. */
    record MatrixCell(String data, String use, String mark) {
        @Override
        public String toString() {
            return data + " into " + use + ": " + mark;
        }
    }

    static Stream<MatrixCell> cells() {
        List<String[]> lines = MATRIX.lines().map(line -> line.split(" +")).toList();
        List<MatrixCell> cells = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            for (int i = 1; i < line.length; i++) {
                cells.add(new MatrixCell(line[0], lines.getFirst()[i], line[i]));
            }
        }
        return cells.stream();
    }

    private static Optional<Flow> flow(MatrixCell cell) {
        return LINKEDIN.flows()
                .stream()
                .filter(flow -> flow.data().equals(cell.data) && flow.use().equals(cell.use))
                .findFirst();
    }

    private static boolean isStated(Flow flow) {
        return flow.claims().stream().anyMatch(id -> LINKEDIN.claim(id).kind() == EvidenceKind.STATED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_is_as_the_sources_say(MatrixCell cell) {
        Optional<Flow> flow = flow(cell);

        assertThat(flow.isPresent()).isEqualTo(!cell.mark.equals("·"));
        flow.ifPresent(one -> {
            assertThat(one.used()).isEqualTo("Sac".contains(cell.mark));
            assertThat(one.consentIn()).isEqualTo(cell.mark.equals("c") ? List.of("eea-ch") : List.of());
            assertThat(one.consentFrom()).isEqualTo(cell.mark.equals("c") ? LocalDate.of(2025, 2, 27) : null);
            if ("Snc".contains(cell.mark)) {
                assertThat(isStated(one)).isTrue();
            } else {
                assertThat(one.claims()).anyMatch(id -> LINKEDIN.claim(id).kind() == EvidenceKind.ASSUMED);
            }
        });
    }

    @Test
    void there_is_no_flow_outside_the_matrix() {
        assertThat(cells()).hasSize(15 * 10);
        assertThat(LINKEDIN.flows()).hasSize((int) cells().filter(cell -> !cell.mark.equals("·")).count());
        assertThat(LINKEDIN.data()).hasSize(15);
        assertThat(LINKEDIN.uses()).hasSize(10);
    }

    /** Days around each change, and whether a use reaches a country on them: + or ·. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"train-content-ai, US, · · · + + + + + + + + + +", "train-content-ai, IN, · · · + + + + + + + + + +",
            "train-content-ai, AU, · · · + + + + + + + + + +", "train-content-ai, GB, · · · + + · · · · · · + +",
            "train-content-ai, HK, · · · + + + + · · · · + +", "train-content-ai, CA, · · · + + + + + + · · + +",
            "train-content-ai, CN, · · · · · · · · · · · · ·", "train-content-ai, DE, · · · · · · · · · · · + +",
            "train-content-ai, HR, · · · · · · · · · · · + +", "train-content-ai, NO, · · · · · · · · · · · + +",
            "train-content-ai, IS, · · · · · · · · · · · + +", "train-content-ai, LI, · · · · · · · · · · · + +",
            "train-content-ai, CH, · · · · · · · · · · · + +", "train-microsoft-ai, GB, · · · · · · · · · · · + +",
            "train-microsoft-ai, US, · · · · · · · · · · · · ·", "train-microsoft-ai, IE, · · · · · · · · · · · · ·",
            "microsoft-ads, US, + + + + + + + + + + + + +", "microsoft-ads, CN, · · · · · · · · · · · · ·",
            "microsoft-ads, GB, + + + + + + + + + + + + +", "microsoft-ads, DE, · · · · · · · · · · · · ·",
            "microsoft-ads, CH, · · · · · · · · · · · · ·", "microsoft-ads, IS, · · · · · · · · · · · · ·",
            "run-ai-features, US, · + + + + + + + + + + + +", "run-ai-features, DE, · + + + + + + + + + + + +",
            "hiring-assistant, CH, · · · · · · · · + + + + +", "hiring-assistant, US, · · · · · · · · + + + + +",
            "security, US, + + + + + + + + + + + + +", "ads, DE, + + + + + + + + + + + + +",
            "personalize, CN, · · · · · · · · · · · · ·", "research, GB, + + + + + + + + + + + + +"})
    void a_use_reaches_a_country_on_the_days_that_the_sources_give(String use, String country, String expected) {
        Stream<LocalDate> days = Stream
                .of("2023-02-28", "2023-03-01", "2024-07-31", "2024-08-01", "2024-09-19", "2024-09-20", "2024-10-10",
                        "2024-10-11", "2024-12-09", "2024-12-10", "2025-11-02", "2025-11-03", "2031-01-01")
                .map(LocalDate::parse);

        assertThat(days.map(day -> LINKEDIN.use(use)
                .windows()
                .stream()
                .anyMatch(window -> window.covers(day) && LINKEDIN.covers(window, MemberPlace.of(country)))
                        ? "+"
                        : "·"))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest(name = "{0} has the countries {1}")
    @CsvSource(delimiter = '|', textBlock = """
            eu     | AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
            eea    | AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO
            eea-ch | AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH
            """)
    void regions_hold_their_countries_and_no_others(String region, String countries) {
        assertThat(Arrays.stream(Locale.getISOCountries())
                .filter(country -> LINKEDIN.contains(List.of(region), MemberPlace.of(country))))
                .containsExactlyInAnyOrder(countries.split(" "));
    }

    @Test
    void only_training_has_a_lowest_age_and_it_is_eighteen() {
        assertThat(LINKEDIN.uses()).allSatisfy(use -> {
            boolean training = use.id().startsWith("train-");
            assertThat(use.kind()).isEqualTo(training ? UseKind.TRAINING : UseKind.ONGOING);
            assertThat(use.minimumAge()).isEqualTo(training ? 18 : 0);
        });
    }

    @Test
    void runs_are_quarterly_from_september_2024_on_and_assumed() {
        assertThat(LINKEDIN.runs().until(LocalDate.of(2025, 9, 1))).extracting(LocalDate::toString)
                .containsExactly("2024-09-01", "2024-12-01", "2025-03-01", "2025-06-01", "2025-09-01");
        assertThat(LINKEDIN.runs().claims()).contains("runs-assumed", "runs-keep", "privacy-enhancing");
        assertThat(LINKEDIN.claim("runs-assumed").kind()).isEqualTo(EvidenceKind.ASSUMED);
    }

    @ParameterizedTest(name = "{0} at {1} stops {2} of {3}")
    @CsvSource(delimiter = '|', textBlock = """
            genai-training             | off            | train-content-ai train-microsoft-ai | all
            save-resumes               | off            | train-content-ai run-ai-features improve-products hiring-assistant | resumes
            messaging-suggestions      | off            | personalize                         | private-messages
            ads-data-sharing           | off            | microsoft-ads                       | all
            objection:content-ai       | granted        | train-content-ai train-microsoft-ai | all
            objection:content-ai       | partly-granted | train-content-ai                    | all
            ads-connections            | off            | ads                                 | connections
            ads-groups                 | off            | ads                                 | groups
            objection:other-ai         | granted        | improve-products personalize run-ai-features hiring-assistant | all
            objection:other-use        | partly-granted | research                            | all
            objection:other-ai         | partly-granted | improve-products                    | all
            objection:direct-marketing | granted        | ads microsoft-ads                   | all
            objection:direct-marketing | partly-granted | ads microsoft-ads                   | all
            objection:restrict         | partly-granted | train-content-ai train-microsoft-ai | all
            objection:restrict         | granted        | train-content-ai run-ai-features improve-products personalize ads research hiring-assistant train-microsoft-ai microsoft-ads | all
            """)
    void a_control_stops_these_uses_and_no_others(String control, String value, String uses, String data) {
        List<ControlEffect> stops = LINKEDIN.control(control)
                .effects()
                .stream()
                .filter(effect -> effect.value().equals(value) && effect.kind() == EffectKind.STOP)
                .toList();

        assertThat(stops).singleElement().satisfies(effect -> {
            assertThat(effect.uses()).containsExactlyInAnyOrder(uses.split(" "));
            assertThat(effect.data()).isEqualTo(data.equals("all") ? List.of() : List.of(data));
            assertThat(effect.claims()).isNotEmpty();
        });
    }

    @Test
    void nothing_else_stops_anything() {
        assertThat(LINKEDIN.controls()
                .stream()
                .filter(control -> control.effects().stream().anyMatch(effect -> effect.kind() == EffectKind.STOP))
                .map(Control::id)).containsExactlyInAnyOrder("genai-training", "save-resumes", "messaging-suggestions",
                        "ads-data-sharing", "ads-connections", "ads-groups", "objection:content-ai",
                        "objection:other-ai", "objection:direct-marketing", "objection:other-use",
                        "objection:restrict");
    }

    /**
     * An objection against security is possible, too, but LinkedIn’s example of a refusal is the IP address of a login.
     */
    @Test
    void an_objection_to_another_use_stops_research_and_of_security_all_but_logins() {
        assertThat(LINKEDIN.control("objection:other-use")
                .effects()
                .stream()
                .filter(effect -> effect.value().equals("granted"))
                .toList()).extracting(ControlEffect::uses, ControlEffect::data)
                .containsExactly(tuple(List.of("research"), List.of()), tuple(List.of("security"), List.of("posts",
                        "profile", "feedback", "activity", "connections", "inferences", "private-messages")));
    }

    @ParameterizedTest(name = "{0} ends a part of {1}")
    @CsvSource({"research-sharing, research", "harmful-message-detection, security", "preferred-feed, personalize",
            "ads-companies, ads", "ads-education-skills, ads", "ads-job-information, ads", "ads-inferred-city, ads",
            "ads-interests-traits, ads", "ads-age-range, ads", "ads-gender, ads", "ads-outside, ads",
            "ads-business-interactions, ads", "ads-actions, ads"})
    void a_control_that_ends_a_part_names_it(String control, String use) {
        assertThat(LINKEDIN.control(control).effects()).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(EffectKind.LIMIT);
            assertThat(effect.value()).isEqualTo(control.equals("preferred-feed") ? "recent" : "off");
            assertThat(effect.uses()).contains(use);
            assertThat(effect.part()).isNotBlank();
        });
    }

    @Test
    void ads_outside_holds_data_sharing_off() {
        assertThat(LINKEDIN.control("ads-data-sharing").hold()).isEqualTo(new Hold("ads-outside", "off", "off"));
    }

    @ParameterizedTest(name = "nobody answers {0}: {1}")
    @CsvSource({"content-ai, granted, false", "other-ai, partly-granted, false", "direct-marketing, granted, true",
            "other-use, partly-granted, false", "restrict, refused, false", "other, refused, false"})
    void the_rule_answers_after_thirty_days(String kind, String outcome, boolean always) {
        ObjectionForm.RequestKind found = LINKEDIN.objectionKind("objection:" + kind);

        assertThat(LINKEDIN.form().reviewDays()).isEqualTo(30);
        assertThat(found.rule().word()).isEqualTo(outcome);
        assertThat(found.alwaysGranted()).isEqualTo(always);
        assertThat(found.reasonRequired()).isEqualTo(kind.equals("other"));
        assertThat(found.answers()).extracting(ObjectionForm.RequestAnswer::outcome)
                .containsExactlyElementsOf(RequestState.OUTCOMES);
    }
}
