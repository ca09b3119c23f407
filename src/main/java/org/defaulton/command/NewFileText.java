package org.defaulton.command;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.scenario.file.BuiltInContent;

/**
 * The text of a new file: its template, with what fits the platform filled in.
 *
 * @param fileName the name of the new file, which becomes its id
 * @param scenario the platform that the file is for
 */
record NewFileText(String fileName, Scenario scenario) {
    private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");
    private static final String INDENT = "  ";
    /** Leaves room for an ending within the limit for ids. */
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_COUNTRIES = 10;

    /** A made-up platform. */
    String platform() {
        return filled("scenario", Map.of("id", id(Stream.of())));
    }

    /**
     * The platform with a few differences.
     *
     * @param base how the file names the platform: by its id or path
     */
    String condition(String base) {
        Row row = onSection(scenario.rows()
                .filter(candidate -> candidate.controls().contains(scenario.mainControl()))
                .findFirst()
                .orElseGet(() -> scenario.rows().findFirst().orElseThrow()));
        Section section = scenario.sectionOf(row);
        String group = section.groups()
                .stream()
                .filter(card -> card.rows().contains(row))
                .findFirst()
                .orElseThrow()
                .id();
        String id = id(Stream.of(scenario.id()));
        return filled("condition",
                Map.of("id", id, "base", quoted(base), "condition", quoted(scenario.listName() + " (" + id + ")"),
                        "control", quoted(scenario.mainControl()), "label",
                        quoted(scenario.control(scenario.mainControl()).label()), "section", section.id(), "group",
                        group, "row", row.id()));
    }

    /** The row, or the one on the page of a section that leads to it. */
    private Row onSection(Row row) {
        return scenario.above(row).map(this::onSection).orElse(row);
    }

    /**
     * A member of the platform, with as much data as the default member.
     *
     * @param option how the command line names the platform
     */
    String member(String option) {
        Member like = scenario.members().getFirst();
        String items = scenario.data().stream().map(data -> item(data, like)).collect(Collectors.joining("\n"));
        return filled("member",
                Map.of("id", id(scenario.members().stream().map(Member::id)), "name", line(scenario.name()), "listName",
                        line(scenario.listName()), "scenario", line(option), "country", like.country(), "age",
                        String.valueOf(like.age()), "joined", String.valueOf(like.joined()), "items", items));
    }

    /** All members of the platform. */
    String population() {
        String countries = scenario.members()
                .stream()
                .map(Member::country)
                .distinct()
                .limit(MOST_COUNTRIES)
                .map(country -> INDENT + INDENT + "- {country: " + quoted(country) + ", count: 5000000}")
                .collect(Collectors.joining("\n"));
        String name = line(scenario.name());
        return filled("population",
                Map.of("id", id(Stream.of(scenario.id())), "name", name, "quotedName",
                        quoted(name.substring(0, Math.min(name.length(), LONGEST_NAME))), "countries", countries,
                        "from", scenario.start().toString()));
    }

    private static String item(DataCategory data, Member like) {
        ItemAmount amount = like.amount(data.id());
        LocalDate from = amount.from();
        return INDENT + data.id() + ": {at-join: " + amount.atJoin() + ", per-month: " + amount.perMonth()
                + (from == null ? "" : ", from: " + from) + "}  # " + data.name();
    }

    /** The name of the file as an id that is not taken. */
    private String id(Stream<String> taken) {
        String plain = Normalizer.normalize(fileName.replaceFirst("\\.ya?ml$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("^-|-$", "");
        String found = id.isEmpty() ? "new" : id;
        return taken.anyMatch(found::equals) ? found + "-new" : found;
    }

    private static String filled(String template, Map<String, String> values) {
        return GAP.matcher(BuiltInContent.template(template))
                .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), "")));
    }

    /** Single quotes keep every character of a line as it is. */
    private static String quoted(String text) {
        return "'" + line(text).replace("'", "''") + "'";
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
