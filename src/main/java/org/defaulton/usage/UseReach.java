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
 * @param disputed a regulator's interpretation of a late opt-out that applies to the member, null if there is none
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
            return after.map(open -> opens(open, day)).orElseThrow();
        }
        UseWindow closed = before.get();
        return after
                .map(open -> ReasonKind.PAUSED.with(claims(day, closed, open), group(day, closed, open), until(closed),
                        opening(open)))
                .orElseGet(() -> ReasonKind.ENDED.with(claims(day, closed), group(day, closed), until(closed)));
    }

    private Reason opens(UseWindow window, LocalDate day) {
        return ReasonKind.COUNTRY_FROM.with(claims(day, window), group(day, window), opening(window));
    }

    private MemberGroup group(LocalDate day, UseWindow... covering) {
        return MemberGroup.of(home, use, openToOthers(day), List.of(covering));
    }

    /** Claims of the windows; if traits are the reason, also of those that are open to others. */
    private List<String> claims(LocalDate day, UseWindow... covering) {
        Stream<UseWindow> others = group(day, covering).isOfAnyTraits() ? Stream.of() : openToOthers(day).stream();
        return Stream.concat(Stream.of(covering), others)
                .flatMap(window -> window.claims().stream())
                .distinct()
                .toList();
    }

    private List<UseWindow> openToOthers(LocalDate day) {
        return use.windows().stream().filter(window -> window.covers(day)).toList();
    }

    /** The day on which it opens, even if the member joins later. */
    private static LocalDate opening(UseWindow window) {
        return window.from() == null ? LocalDate.MIN : window.from();
    }

    private Optional<UseWindow> last(Predicate<UseWindow> condition) {
        return windows.reversed().stream().filter(condition).findFirst();
    }
}
