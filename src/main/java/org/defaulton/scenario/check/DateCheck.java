package org.defaulton.scenario.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.text.Language;

/** Checks that every date exists in the calendar. */
final class DateCheck {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final List<String> PATHS = List.of("start", "joined", "sources/*/date", "claims/*/date",
            "uses/*/windows/*/from", "uses/*/windows/*/until", "uses/*/late-opt-out/disputed/from",
            "uses/*/windows/*/items-from", "controls/*/offered/*/from", "controls/*/offered/*/until",
            "controls/*/turns/*/at", "flows/*/consent-from", "items/*/from", "members/*/joined",
            "members/*/items/*/from", "runs/first", "uses/*/runs/first", "timeline/*/date", "notices/usual/*/from");

    private DateCheck() {
    }

    /** The day that the text names; empty if it names none. */
    static Optional<LocalDate> day(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day at a path; empty if there is none. */
    static Optional<LocalDate> at(YamlNode tree, String path) {
        return tree.text(path).map(YamlNode.ScalarNode::text).flatMap(DateCheck::day);
    }

    /** Whether a path has a valid day, or nothing. */
    static boolean valid(YamlNode tree, String path) {
        return tree.text(path).isEmpty() || at(tree, path).isPresent();
    }

    static void check(YamlNode root, FaultCollector faults) {
        PATHS.stream()
                .flatMap(root::texts)
                .filter(text -> day(text.text()).isEmpty())
                .forEach(text -> report(text, faults));
    }

    /** Reports a text that names no day, and why. */
    static void report(YamlNode.ScalarNode text, FaultCollector faults) {
        Matcher parts = WRITTEN.matcher(text.text());
        if (!parts.matches()) {
            faults.add(text, "day-written", text.text());
            return;
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            faults.add(text, "day-month", text.text(), parts.group(2));
            return;
        }
        YearMonth of = YearMonth.of(Integer.parseInt(parts.group(1)), month);
        faults.add(text, "day-of-month", text.text(), Language.current().monthInFull(of), of.lengthOfMonth());
    }
}
