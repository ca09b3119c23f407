package org.defaulton.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.StatusNames;
import org.jspecify.annotations.Nullable;

/** The claims that a hand-out cites: who says so, when, how reliable, and what contradicts it. */
final class HandoutSourceList {
    private static final Messages TEXTS = Messages.of(HandoutSourceList.class);

    private final Scenario scenario;
    private final Set<String> cited = new HashSet<>();

    HandoutSourceList(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The kind of evidence as a link to the first of its claims, if there are any. */
    void word(MarkupWriter html, @Nullable EvidenceKind kind, List<String> claims) {
        if (kind == null) {
            return;
        }
        cited.addAll(claims);
        String style = "evidence " + kind.name().toLowerCase(Locale.ROOT);
        html.text(" ");
        if (claims.isEmpty()) {
            html.element("span", StatusNames.kind(kind), "class", style);
        } else {
            html.element("a", StatusNames.kind(kind), "class", style, "href", "#claim-" + claims.getFirst());
        }
    }

    /** All claims cited so far, in the scenario's order, and those that contradict them. */
    void write(MarkupWriter html) {
        Set<String> all = new HashSet<>(cited);
        cited.forEach(claim -> all.addAll(scenario.claim(claim).contradicts()));
        html.open("section")
                .element("h2", TEXTS.text("sources.title"))
                .element("p", TEXTS.text("sources.kinds"), "class", "note")
                .open("ol", "class", "claims");
        scenario.claims().stream().filter(claim -> all.contains(claim.id())).forEach(claim -> claim(html, claim));
        html.close().close();
    }

    private void claim(MarkupWriter html, Claim claim) {
        html.open("li", "id", "claim-" + claim.id()).element("p", claim.text(), "class", "claim-text");
        if (claim.quote() != null) {
            html.element("p", TEXTS.quoted(claim.quote()), "class", "quote");
        }
        html.element("p", origin(claim), "class", "origin");
        claim.contradicts()
                .stream()
                .map(scenario::claim)
                .forEach(contradicted -> html.element("p",
                        TEXTS.text("claim.contradicted", contradicted.text(), origin(contradicted)), "class",
                        "contradiction"));
        html.close();
    }

    private String origin(Claim claim) {
        Source source = scenario.source(claim.source());
        LocalDate date = claim.date() == null ? source.date() : claim.date();
        Reliability reliability = source.reliability();
        List<String> sentences = new ArrayList<>();
        sentences.add(TEXTS.text("claim.origin", StatusNames.kind(claim.kind()), source.title(), source.publisher(),
                date == null ? TEXTS.text("claim.no-date") : TEXTS.date(date)));
        if (reliability != null) {
            sentences.add(TEXTS.text("claim.reliability", StatusNames.reliability(reliability)));
        }
        if (source.readIn() != null) {
            sentences.add(TEXTS.text("claim.read-in", source.readIn()));
        }
        if (source.address() != null) {
            sentences.add(source.address());
        }
        return Language.current().sentences(sentences);
    }
}
