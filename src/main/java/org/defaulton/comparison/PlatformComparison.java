package org.defaulton.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;

/**
 * The same person on several platforms on one day, before they choose anything.
 *
 * @param person country, age and day of joining
 * @param at the day
 * @param rows one for each platform
 */
public record PlatformComparison(Member person, LocalDate at, List<PlatformRow> rows) {
    public PlatformComparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares platforms. Each has data of its own, so the person makes the items of its first member; those of the
     * platform that they are a member of are their own.
     *
     * @param platforms with members; loaded with their screens
     * @param own id of the platform that the person is a member of
     * @param effort how much there is to fill in on a form
     */
    public static PlatformComparison of(List<Scenario> platforms, Member person, String own, LocalDate at,
            FormEffort effort) {
        return new PlatformComparison(person, at, platforms.stream()
                .map(platform -> row(platform, platform.id().equals(own) ? person : like(platform, person), at, effort))
                .toList());
    }

    /** The first member of the platform, with the country, age, day of joining and traits of the person. */
    private static Member like(Scenario platform, Member person) {
        Member first = platform.members().getFirst();
        Member joined = new Member(first.id(), first.name(), first.country(), first.age(), person.joined(),
                first.items());
        return platform.withKnownTraits(joined.with(person.country(), person.age(), person.traits()));
    }

    private static PlatformRow row(Scenario platform, Member member, LocalDate at, FormEffort effort) {
        Usage usage = UsageEngine.usage(platform, member, List.of(), at, Interpretation.PLATFORM);
        PlatformDefault start = start(platform, usage);
        StopWayFinder finder = new StopWayFinder(platform, member, at, effort);
        StopWayFinder.FoundWays found = switch (start) {
            case IN_USE -> finder.ways(List.of());
            case ASKED -> finder.ways(yes(platform, at).stream().toList());
            case OFF, NOT_REACHED, TOO_YOUNG -> new StopWayFinder.FoundWays(List.of(), List.of());
        };
        List<String> goingOn = start == PlatformDefault.TOO_YOUNG ? List.of() : finder.goingOn();
        return new PlatformRow(platform, usage, start, found.ways(), found.left(), goingOn);
    }

    private static PlatformDefault start(Scenario platform, Usage usage) {
        if (platform.refusal(usage.member().age()).isPresent()) {
            return PlatformDefault.TOO_YOUNG;
        }
        return switch (usage.total(platform.mainUse().id()).status()) {
            case IN_USE -> PlatformDefault.IN_USE;
            case STOPPED -> ControlState.of(platform, usage, platform.control(platform.mainControl())).value() == null
                    ? PlatformDefault.ASKED
                    : PlatformDefault.OFF;
            case NOT_APPLICABLE, NOT_USED -> PlatformDefault.NOT_REACHED;
        };
    }

    /** Where the main control asks first: the answer that lets the use begin. */
    private static Optional<Choice> yes(Scenario platform, LocalDate at) {
        Control control = platform.control(platform.mainControl());
        String stop = platform.mainStop().value();
        return control.kind() == ControlKind.OBJECTION
                ? Optional.empty()
                : control.values()
                        .stream()
                        .filter(value -> !value.id().equals(stop))
                        .findFirst()
                        .map(value -> new Choice(control.id(), value.id(), at));
    }
}
