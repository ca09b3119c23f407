package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Controls that the real platform does not have: several values, held by others that are held themselves. */
class ControlsTest {
    private static final LocalDate AT = LocalDate.of(2024, 9, 19);

    @ParameterizedTest(name = "first at {0}, then \"{1}\": activity {2}, private messages {3}")
    @CsvSource({"all, '', on-by-default, on-by-default", "all, audience=some@2024-09-01, stopped-by, chosen-on",
            "all, audience=none@2024-09-01, stopped-by, stopped-by",
            "all, audience=none@2024-09-01 audience=all@2024-09-02, chosen-on, chosen-on",
            "some, '', stopped-by-default, on-by-default", "none, '', stopped-by-default, stopped-by-default",
            "none, audience=some@2024-09-01, stopped-by, chosen-on", "ask, '', not-asked, not-asked",
            "ask, audience=some@2024-09-01, stopped-by, chosen-on",
            "ask, audience=all@2024-09-20, not-asked, not-asked"})
    void each_value_has_its_own_effects(String initial, String choices, String activity, String messages) {
        Usage usage = usage(HandMade.with(audience(initial)), choices);

        assertThat(HandMade.flow(usage, "activity", "personalize").because()).extracting(Reason::key)
                .contains(activity);
        assertThat(HandMade.flow(usage, "private-messages", "personalize").because()).extracting(Reason::key)
                .contains(messages);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({"'', IN_USE", "first=off@2024-09-01, STOPPED", "second=off@2024-09-01, STOPPED",
            "third=off@2024-09-01, STOPPED", "first=off@2024-09-01 third=on@2024-09-02, STOPPED",
            "first=off@2024-09-01 first=on@2024-09-02, IN_USE",
            "first=off@2024-09-01 third=off@2024-09-02 first=on@2024-09-03, STOPPED", "first=off@2024-09-20, IN_USE"})
    void a_holder_may_be_held_itself(String choices, Status status) {
        Usage usage = usage(HandMade.with(link("third", "second"), link("second", "first"), link("first", null)),
                choices);

        assertThat(HandMade.flow(usage, "activity", "personalize").status()).isEqualTo(status);
    }

    @Test
    void a_held_control_returns_to_the_value_chosen_meanwhile() {
        Scenario scenario = HandMade.with(link("second", "first"), link("first", null));

        FlowUsage flow = HandMade.flow(
                usage(scenario, "first=off@2024-09-01 second=off@2024-09-05 first=on@2024-09-10"), "activity",
                "personalize");

        assertThat(flow.status()).isEqualTo(Status.STOPPED);
        assertThat(flow.since()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(flow.because().getFirst()).isEqualTo(
                new Reason("stopped-by", List.of("second", "off", "2024-09-05"), List.of("c-effect", "c-control")));
    }

    @Test
    void a_value_may_end_a_part_of_one_use_and_stop_another() {
        Control both = new Control("both", ControlKind.TOGGLE, "Both", audience("all").values(), "all", List.of(), null,
                null, null,
                List.of(new ControlEffect("none", EffectKind.LIMIT, List.of("personalize"), List.of("activity"),
                        "guesses", List.of("c-effect")), HandMade.stop("none", "improve-products")),
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);

        Usage usage = usage(HandMade.with(both), "both=none@2024-09-01");

        assertThat(HandMade.flow(usage, "activity", "personalize").status()).isEqualTo(Status.IN_USE);
        assertThat(HandMade.flow(usage, "activity", "personalize").because().getFirst().args()).containsExactly("both",
                "none", "guesses");
        assertThat(HandMade.flow(usage, "posts", "improve-products").status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void a_part_that_a_default_ends_is_named_without_any_choice() {
        Control limited = new Control("limited", ControlKind.CHOICE, "Limited", audience("all").values(), "some",
                List.of(), null, null, null, List.of(new ControlEffect("some", EffectKind.LIMIT, List.of("personalize"),
                        List.of(), "guesses", List.of("c-effect"))),
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);

        assertThat(HandMade.flow(usage(HandMade.with(limited), ""), "activity", "personalize").because())
                .extracting(Reason::key)
                .contains("part-ended");
    }

    /** Activity goes to "all" only, private messages to "some" as well. */
    private static Control audience(String initial) {
        return new Control("audience", ControlKind.CHOICE, "Audience",
                Arrays.asList(new Control.ControlValue("all", "All"), new Control.ControlValue("some", "Some"),
                        new Control.ControlValue("none", "None")),
                initial, List.of(), null, null, null,
                List.of(HandMade.stop("some", "personalize", "activity"), HandMade.stop("none", "personalize")),
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);
    }

    private static Control link(String id, String heldBy) {
        return HandMade.toggle(id, heldBy == null ? null : new Hold(heldBy, "off", "off"),
                HandMade.stop("off", "personalize", "activity"));
    }

    private static Usage usage(Scenario scenario, String choices) {
        return UsageEngine.usage(scenario, HandMade.member("US", 34), HandMade.choices(choices), AT,
                Interpretation.PLATFORM);
    }
}
