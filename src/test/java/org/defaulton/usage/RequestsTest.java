package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that have to be granted, and the texts for uses that no setting stops. */
class RequestsTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final String DIRECT = "objection:direct-marketing=";

    private static Usage usage(Scenario scenario, String choices, String day) {
        return UsageEngine.usage(scenario, Demo.SCENARIO.members().getFirst(), HandMade.choices(choices),
                LocalDate.parse(day), Interpretation.PLATFORM);
    }

    private static Stream<FlowUsage> ads(String choices, String day) {
        return usage(DEMO, choices, day).into("ads")
                .stream()
                .filter(flow -> flow.status() == Status.STOPPED || flow.status() == Status.IN_USE);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({"sent@2024-10-01, 2024-09-30, IN_USE, ", "sent@2024-10-01, 2024-10-01, STOPPED, objection-at-once",
            "sent@2024-10-01, 2024-10-15, STOPPED, objection-at-once",
            "sent@2024-10-01, 2024-11-30, STOPPED, objection-at-once"})
    void a_request_that_has_to_be_granted_stops_the_use_on_the_day_of_sending(String sent, String day, Status status,
            String why) {
        assertThat(ads(DIRECT + sent, day)).isNotEmpty().allSatisfy(flow -> {
            assertThat(flow.status()).isEqualTo(status);
            assertThat(flow.underReview()).isFalse();
            if (why != null) {
                assertThat(flow.since()).isEqualTo("2024-10-01");
                assertThat(flow.because()).extracting(Reason::key).contains(why);
            }
        });
    }

    @Test
    void a_withdrawn_or_refused_request_stops_nothing() {
        for (String end : List.of("withdrawn", "refused")) {
            assertThat(ads(DIRECT + "sent@2024-10-01 " + DIRECT + end + "@2024-10-10", "2024-10-10"))
                    .extracting(FlowUsage::status)
                    .containsOnly(Status.IN_USE);
        }
    }

    @Test
    void other_requests_wait_for_an_answer() {
        Usage waiting = usage(DEMO, "objection:content-ai=sent@2024-10-01", "2024-10-01");

        assertThat(waiting.total("train-content-ai").status()).isEqualTo(Status.IN_USE);
        assertThat(waiting.total("train-content-ai").underReview()).isTrue();
    }

    @Test
    void a_setting_that_ends_a_part_is_named_where_none_stops_all() {
        Scenario platform = HandMade.with(new Control("order", ControlKind.CHOICE, "Order of posts",
                List.of(new Control.ControlValue("best",
                        "Best first"), new Control.ControlValue("new", "Newest first")),
                "best", List.of(), null, null, null,
                List.of(new ControlEffect("new", EffectKind.LIMIT, List.of("personalize"), List.of("activity"),
                        "choosing posts", List.of("c-effect"))),
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER));

        assertThat(because(platform, "")).containsExactly(
                "No setting here stops all of this. “Order of posts” at “Newest first” ends a part: choosing posts.",
                "A request could stop all of it, if Hand-made grants it: other-ai.");
        assertThat(because(platform, "order=new@2024-09-01")).containsExactly(
                "The setting “Order of posts” is at “Newest first”. That ends only a part: choosing posts.",
                "A request could stop all of it, if Hand-made grants it: other-ai.");
        assertThat(because(HandMade.scenario(), ""))
                .containsExactly("No setting here stops this. A request could, if Hand-made grants it: other-ai.");
    }

    private static List<String> because(Scenario platform, String choices) {
        Usage usage = UsageEngine.usage(platform, HandMade.member("US", 34), HandMade.choices(choices),
                LocalDate.of(2024, 9, 19), Interpretation.PLATFORM);
        return HandMade.flow(usage, "activity", "personalize")
                .because()
                .stream()
                .map(new ReasonTexts(platform)::text)
                .toList();
    }
}
