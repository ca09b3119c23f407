package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseWindow;
import org.jspecify.annotations.Nullable;

/**
 * When a use reaches a member, whatever the member chooses.
 *
 * @param use the use
 * @param member the member
 * @param home the places of the member
 * @param windows those that cover the member, oldest first
 * @param disputed another interpretation of a late opt-out than the platform's, such as a regulator's, that applies to
 * the member; null if there is none
 * @param days the days on which it reaches the member
 */
record UseReach(Use use, Member member, PlacesOfMember home, List<UseWindow> windows,
        LateOptOut.@Nullable DisputedInterpretation disputed, DaySet days) {
    static UseReach of(Use use, Member member, PlacesOfMember home) {
        List<UseWindow> windows = use.windows()
                .stream()
                .filter(home::coveredBy)
                .sorted(Comparator.comparing(window -> from(window, member)))
                .toList();
        boolean oldEnough = member.age() >= use.minimumAge();
        return new UseReach(use, member, home, windows, disputed(use, home),
                oldEnough ? days(windows, member) : DaySet.NONE);
    }

    private static LateOptOut.@Nullable DisputedInterpretation disputed(Use use, PlacesOfMember home) {
        LateOptOut.DisputedInterpretation disputed = use.lateOptOut() == null ? null : use.lateOptOut().disputed();
        return disputed != null && (disputed.in().isEmpty() || home.in(disputed.in())) ? disputed : null;
    }

    private static DaySet days(List<UseWindow> windows, Member member) {
        return DaySet.of(windows.stream()
                .map(window -> new DayRange(from(window, member), until(window)))
                .filter(span -> span.from().isBefore(span.until()))
                .toList());
    }

    /** The days on which a window is open to the member; may be empty. */
    DayRange span(UseWindow window) {
        return new DayRange(from(window, member), until(window));
    }

    /** Whether the use takes items of any age. */
    boolean takesAllItems() {
        for (UseWindow window : windows) {
            if (window.itemsFrom() != null) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate from(UseWindow window, Member member) {
        LocalDate from = window.from();
        return from == null || from.isBefore(member.joined()) ? member.joined() : from;
    }

    private static LocalDate until(UseWindow window) {
        LocalDate until = window.until();
        return until == null ? DayRange.NO_END : until;
    }

    /** The claims behind the window that is open on the day. */
    List<String> claimsOn(LocalDate day) {
        UseWindow open = openOn(day);
        return open == null ? List.of() : open.claims();
    }

    private @Nullable UseWindow openOn(LocalDate day) {
        for (UseWindow window : windows) {
            if (window.covers(day)) {
                return window;
            }
        }
        return null;
    }

    /** The note for readers of the window that is open on the day; empty if there is none. */
    Optional<Reason> noteOn(LocalDate day) {
        UseWindow open = openOn(day);
        return open == null || open.note() == null
                ? Optional.empty()
                : Optional.of(ReasonKind.NOTE.with(open.claims(), open.note()));
    }

    /** The reasons why the use does not reach the member on the day; empty if it does. */
    List<Reason> whyNot(LocalDate day) {
        List<Reason> why = new ArrayList<>();
        if (day.isBefore(member.joined())) {
            why.add(ReasonKind.NOT_JOINED.with(List.of(), member.joined()));
        }
        if (member.age() < use.minimumAge()) {
            why.add(ReasonKind.AGE.with(use.ageClaims(), use.minimumAge(), member.age()));
        }
        if (windows.isEmpty()) {
            why.add(never());
        } else if (windows.stream().noneMatch(window -> window.covers(day))) {
            why.add(notNow(day));
        }
        return why;
    }

    private Reason never() {
        List<String> claims = use.windows().stream().flatMap(window -> window.claims().stream()).toList();
        MemberGroup group = MemberGroup.of(home, use, use.windows(), List.of());
        String note = use.outsideNote();
        return note == null || !group.isOfAnyTraits()
                ? ReasonKind.COUNTRY_NEVER.with(claims, group)
                : ReasonKind.OUTSIDE_NOTE.with(use.claims().isEmpty() ? claims : use.claims(), note);
    }

    /** The reason why no window is open on the day. Only a window with a first day can open later. */
    private Reason notNow(LocalDate day) {
        Optional<UseWindow> before = last(window -> !until(window).isAfter(day));
        Optional<UseWindow> after = windows.stream().filter(window -> opening(window).isAfter(day)).findFirst();
        if (before.isEmpty()) {
            return after.map(open -> on(day, ReasonKind.COUNTRY_FROM, List.of(open), opening(open))).orElseThrow();
        }
        UseWindow closed = before.get();
        return after.map(open -> on(day, ReasonKind.PAUSED, List.of(closed, open), until(closed), opening(open)))
                .orElseGet(() -> on(day, ReasonKind.ENDED, List.of(closed), until(closed)));
    }

    /** Rests on the windows; if traits are the reason, also on those that are open to others. */
    private Reason on(LocalDate day, ReasonKind kind, List<UseWindow> covering, LocalDate... days) {
        List<UseWindow> others = use.windows().stream().filter(window -> window.covers(day)).toList();
        MemberGroup group = MemberGroup.of(home, use, others, covering);
        List<String> claims = Stream.concat(covering.stream(), group.isOfAnyTraits() ? Stream.of() : others.stream())
                .flatMap(window -> window.claims().stream())
                .distinct()
                .toList();
        return kind.with(claims, Stream.concat(Stream.of(group), Stream.of(days)).toArray());
    }

    /** The day on which it opens, even if the member joins later. */
    private static LocalDate opening(UseWindow window) {
        return window.from() == null ? LocalDate.MIN : window.from();
    }

    private Optional<UseWindow> last(Predicate<UseWindow> condition) {
        return windows.reversed().stream().filter(condition).findFirst();
    }
}
