package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.Window;
import org.jspecify.annotations.Nullable;

/**
 * When a use reaches a member, whatever the member chooses.
 *
 * @param use the use
 * @param member the member
 * @param windows those that cover the member's country, oldest first
 * @param disputed a regulator's reading of a late opt-out where it is about the member, null where there is none
 * @param days the days on which it reaches the member
 */
record Reach(Use use, Member member, List<Window> windows, LateOptOut.@Nullable Disputed disputed,
        Days days) {
    static Reach of(Use use, Member member, Residence home) {
        List<Window> windows = use.windows().stream().filter(home::coveredBy)
                .sorted(Comparator.comparing(window -> from(window, member))).toList();
        boolean oldEnough = member.age() >= use.minimumAge();
        return new Reach(use, member, windows, disputed(use, home), oldEnough ? days(windows, member) : Days.NONE);
    }

    private static LateOptOut.@Nullable Disputed disputed(Use use, Residence home) {
        LateOptOut.Disputed disputed = use.lateOptOut() == null ? null : use.lateOptOut().disputed();
        return disputed != null && (disputed.in().isEmpty() || home.in(disputed.in())) ? disputed : null;
    }

    private static Days days(List<Window> windows, Member member) {
        return Days.of(windows.stream().map(window -> new Span(from(window, member), until(window)))
                .filter(span -> span.from().isBefore(span.until())).toList());
    }

    private static LocalDate from(Window window, Member member) {
        LocalDate from = window.from();
        return from == null || from.isBefore(member.joined()) ? member.joined() : from;
    }

    private static LocalDate until(Window window) {
        LocalDate until = window.until();
        return until == null ? Span.NO_END : until;
    }

    /** The claims behind the window that is open on the day. */
    List<String> claimsOn(LocalDate day) {
        return windows.stream().filter(window -> window.covers(day)).findFirst().map(Window::claims).orElse(List.of());
    }

    /** What a person should know about the window that is open on the day. */
    Optional<Reason> noteOn(LocalDate day) {
        return windows.stream().filter(window -> window.covers(day)).findFirst()
                .flatMap(window -> Optional.ofNullable(window.note())
                        .map(note -> ReasonKind.NOTE.with(window.claims(), note)));
    }

    /** Why the use does not reach the member on the day: nothing if it does. */
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
        String note = use.outsideNote();
        return note == null
                ? ReasonKind.COUNTRY_NEVER.with(claims, member.country())
                : ReasonKind.OUTSIDE_NOTE.with(use.claims().isEmpty() ? claims : use.claims(), note);
    }

    /** A window that opens later has a first day: without one, it is open before the day or has closed. */
    private Reason notNow(LocalDate day) {
        Optional<Window> before = last(window -> !until(window).isAfter(day));
        Optional<Window> after = windows.stream().filter(window -> opening(window).isAfter(day)).findFirst();
        if (before.isEmpty()) {
            return after.map(this::opens).orElseThrow();
        }
        Window closed = before.get();
        return after
                .map(open -> ReasonKind.PAUSED.with(Claims.together(closed.claims(), open.claims()), member.country(),
                        until(closed), opening(open)))
                .orElseGet(() -> ReasonKind.ENDED.with(closed.claims(), member.country(), until(closed)));
    }

    private Reason opens(Window window) {
        return ReasonKind.COUNTRY_FROM.with(window.claims(), member.country(), opening(window));
    }

    /** The day on which it opens, also where the member joins later. */
    private static LocalDate opening(Window window) {
        return window.from() == null ? LocalDate.MIN : window.from();
    }

    private Optional<Window> last(Predicate<Window> such) {
        return windows.reversed().stream().filter(such).findFirst();
    }
}
