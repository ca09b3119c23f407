package org.defaulton.ui.impact;

import java.util.stream.Stream;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Rehearsal;

/** Members, days and choices for which the impact side has to be right. */
enum Situation {
    DEFAULT_ON("US", 34, "2024-09-19", ""),
    JUST_OFF("US", 34, "2024-09-19", "genai-training=off@2024-09-19"),
    OFF_FOR_MONTHS("US", 34, "2025-03-01", "genai-training=off@2024-09-19"),
    ON_AGAIN("US", 34, "2025-03-01", "genai-training=off@2024-09-19 genai-training=on@2025-01-15"),
    UNDER_REVIEW("US", 34, "2024-09-25", "objection:content-ai=sent@2024-09-19"),
    GRANTED("US", 34, "2024-10-10", "objection:content-ai=sent@2024-09-19 objection:content-ai=granted@2024-10-03"),
    PARTLY("US", 34, "2024-10-10",
            "objection:content-ai=sent@2024-09-19 objection:content-ai=partly-granted@2024-10-03"),
    REFUSED("US", 34, "2024-10-10", "objection:content-ai=sent@2024-09-19 objection:content-ai=refused@2024-10-03"),
    BY_THE_RULE("US", 34, "2024-12-01", "objection:content-ai=sent@2024-09-19"),
    BRITAIN_PAUSED("GB", 41, "2024-12-15", ""),
    BRITAIN_AGAIN("GB", 41, "2025-12-15", "objection:content-ai=sent@2025-12-01"),
    GERMANY_BEFORE("DE", 29, "2024-09-19", ""),
    GERMANY_AFTER("DE", 29, "2025-12-01", "genai-training=off@2025-11-20"),
    SEVENTEEN("CH", 17, "2025-12-01", ""),
    NEWEST_FIRST("US", 34, "2024-12-15", "preferred-feed=recent@2024-10-01"),
    SUGGESTIONS_OFF("US", 34, "2024-12-15", "messaging-suggestions=off@2024-10-01"),
    ADS_OUTSIDE_OFF("US", 34, "2026-01-15", "ads-outside=off@2025-12-01"),
    NO_MARKETING("CA", 52, "2026-01-15", "objection:direct-marketing=granted@2025-12-01");

    private final String country;
    private final int age;
    private final String day;
    private final String choices;

    Situation(String country, int age, String day, String choices) {
        this.country = country;
        this.age = age;
        this.day = day;
        this.choices = choices;
    }

    /** The writer in this situation. */
    Rehearsal rehearsal() {
        return new Rehearsal().of(country, age, day).choose(choices);
    }

    /** The same for the command line. */
    String[] args() {
        Stream<String> chosen = Stream.of(choices.split(" "))
                .filter(choice -> !choice.isEmpty())
                .flatMap(choice -> Stream.of("--choose", choice));
        return Stream
                .concat(Stream.of("--scenario", Demo.FILE.toString(), "--country", country, "--age",
                        String.valueOf(age), "--at", day, "--format", "json"), chosen)
                .toArray(String[]::new);
    }
}
