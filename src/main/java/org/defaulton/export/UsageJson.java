package org.defaulton.export;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.UseKind;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Choice;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Reason;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** A usage as one JSON object, whose keys are the components of the records here, in this order. */
public final class UsageJson {
    record JsonUsage(String scenario, JsonMember member, LocalDate at, String reading, List<Choice> choices,
            JsonSummary summary, String note, List<JsonFlow> flows) {}

    record JsonMember(String id, String country, int age, @Nullable List<String> traits) {
        static JsonMember of(Member member) {
            return new JsonMember(member.id(), member.country(), member.age(),
                    member.traits().isEmpty() ? null : member.traits());
        }
    }

    record JsonSummary(String headline, List<UseTotal> uses) {}

    record JsonFlow(String data, String use, UseKind kind, Status status, @Nullable LocalDate since,
            @Nullable Boolean underReview, int perMonth, long itemsUsed, long itemsKept, long itemsComing,
            List<JsonReason> because, @Nullable String note, List<JsonEvidence> evidence) {}

    record JsonReason(String key, List<String> args, String text) {}

    record JsonEvidence(EvidenceKind kind, String source, @Nullable LocalDate date, @Nullable String quote) {}

    private UsageJson() {
    }

    /** The usage as JSON, indented, without a final line break. */
    public static String text(Scenario scenario, Usage usage) {
        return JsonText.of(answer(scenario, usage));
    }

    private static JsonUsage answer(Scenario scenario, Usage usage) {
        ReasonTexts texts = new ReasonTexts(scenario);
        JsonSummary summary = new JsonSummary(Storyteller.summary(scenario, usage),
                scenario.uses().stream().map(use -> usage.total(use.id())).toList());
        return new JsonUsage(usage.scenario(), JsonMember.of(usage.member()), usage.at(),
                CsvTable.name(usage.reading()), usage.choices(), summary, MadeUpNote.counts(scenario, usage.member()),
                usage.flows().stream().map(flow -> flow(flow, scenario, texts)).toList());
    }

    private static JsonFlow flow(FlowUsage flow, Scenario scenario, ReasonTexts texts) {
        return new JsonFlow(flow.data(), flow.use(), flow.kind(), flow.status(), flow.since(),
                flow.underReview() ? Boolean.TRUE : null, flow.perMonth(), flow.itemsUsed(), flow.itemsKept(),
                flow.itemsComing(), flow.because().stream().map(reason -> because(reason, texts)).toList(),
                scenario.flow(flow.data(), flow.use()).note(),
                flow.claims().stream().map(claim -> evidence(scenario.claim(claim), scenario)).toList());
    }

    private static JsonReason because(Reason reason, ReasonTexts texts) {
        return new JsonReason(reason.key(), reason.args(), texts.text(reason));
    }

    private static JsonEvidence evidence(Claim claim, Scenario scenario) {
        Source source = scenario.source(claim.source());
        return new JsonEvidence(claim.kind(), source.title(), claim.date() == null ? source.date() : claim.date(),
                claim.quote());
    }
}
