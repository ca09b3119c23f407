package org.defaulton.usage;

import java.time.LocalDate;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;

/**
 * A platform that ships, and what becomes of the data of its members.
 *
 * @param scenario the platform
 */
record ShippedPlatform(Scenario scenario) {
    static ShippedPlatform of(String id) {
        return new ShippedPlatform(BuiltInContent.scenario(id));
    }

    Member member(String id) {
        return scenario.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    Usage usage(Member member, String choices, String day) {
        return usage(member, choices, day, Interpretation.PLATFORM);
    }

    Usage usage(Member member, String choices, String day, Interpretation reading) {
        return UsageEngine.usage(scenario, member, HandMade.choices(choices), LocalDate.parse(day), reading);
    }

    FlowUsage flow(String member, String choices, String day, String data, String use) {
        return HandMade.flow(usage(member(member), choices, day), data, use);
    }

    Claim claim(String id) {
        return scenario.claim(id);
    }
}
