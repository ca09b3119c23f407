package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;

/** The member, the platform and the day of a story. */
record LinkedInTold(Scenario scenario, Member member, String day) {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");

    /** A shipped member. */
    static LinkedInTold linkedIn(String id, String day) {
        return new LinkedInTold(LINKEDIN,
                BuiltInContent.members().stream().filter(member -> member.id().equals(id)).findFirst().orElseThrow(),
                day);
    }

    /** The tester on the platform written by hand. */
    static LinkedInTold handMade(String country, int age, String day) {
        return new LinkedInTold(HandMade.scenario(), HandMade.member(country, age), day);
    }

    LinkedInTold on(Scenario other) {
        return new LinkedInTold(other, member, day);
    }

    LinkedInTold of(Member other) {
        return new LinkedInTold(scenario, other, day);
    }

    Story after(String choices) {
        return after(choices, StoryFocus.SETTINGS);
    }

    /** The story after choices such as "genai-training=off@2024-09-19", in the order in which they were made. */
    Story after(String choices, StoryFocus focus) {
        List<Choice> made = HandMade.choices(choices);
        LocalDate at = LocalDate.parse(day);
        return Storyteller.tell(scenario, UsageEngine.usage(scenario, member, made, at, Interpretation.PLATFORM),
                UsageChange.lastChoice(scenario, member, made, at, Interpretation.PLATFORM).orElse(null), focus);
    }
}
