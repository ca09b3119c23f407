package org.defaulton.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.comparison.StopWay;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.PlatformStory;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.story.Statement;
import org.jspecify.annotations.Nullable;

/** A comparison of platforms as one JSON object, whose keys are the components of the records here, in this order. */
public final class PlatformJson {
    record JsonComparison(JsonPerson person, LocalDate at, List<JsonPlatform> platforms) {}

    record JsonPerson(String country, int age, LocalDate joined) {
        static JsonPerson of(Member person) {
            return new JsonPerson(person.country(), person.age(), person.joined());
        }
    }

    /** The keys have the names and meanings of the columns of {@link PlatformCsv}. */
    record JsonPlatform(String scenario, String name, String member, String use, @JsonProperty("default") String start,
            String control, @Nullable String initial, boolean offered, List<JsonWay> ways, @Nullable Integer steps,
            List<String> stillUsed, long itemsKept, List<String> goesOn, JsonCell withoutChoice, JsonCell toStop,
            JsonCell whatStays, String note) {}

    record JsonWay(String control, String value, int steps, boolean canBeRefused, List<String> stops) {
        static JsonWay of(StopWay way) {
            return new JsonWay(way.control().id(), way.effect().value(), way.steps(), way.canBeRefused(), way.stops());
        }
    }

    record JsonCell(String figure, List<JsonSentence> sentences) {
        static JsonCell of(PlatformCell cell) {
            return new JsonCell(cell.figure(), cell.lines().stream().map(JsonSentence::of).toList());
        }
    }

    record JsonSentence(String text, @Nullable EvidenceKind evidence, List<String> claims) {
        static JsonSentence of(Statement line) {
            return new JsonSentence(line.text(), line.kind(), line.claims());
        }
    }

    private PlatformJson() {
    }

    /** The comparison as JSON, indented, without a final line break. */
    public static String text(PlatformComparison compared) {
        return JsonText.of(new JsonComparison(JsonPerson.of(compared.person()), compared.at(),
                compared.rows().stream().map(PlatformJson::platform).toList()));
    }

    private static JsonPlatform platform(PlatformRow row) {
        Scenario scenario = row.scenario();
        Member member = row.usage().member();
        PlatformStory told = PlatformStory.of(row);
        return new JsonPlatform(scenario.id(), scenario.listName(), member.id(), row.use().id(),
                CsvTable.name(row.start()), row.control().id(), row.control().initial(), row.isControlOffered(),
                row.ways().stream().map(JsonWay::of).toList(), row.ways().isEmpty() ? null : row.steps(), row.left(),
                row.itemsKept(), row.goingOn(), JsonCell.of(told.start()), JsonCell.of(told.stop()),
                JsonCell.of(told.rest()), MadeUpNote.counts(scenario, member));
    }
}
