package org.defaulton.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.story.Story;
import org.defaulton.text.Messages;
import org.defaulton.usage.Usage;
import org.jspecify.annotations.Nullable;

/** The claims that a hand-out rests on: who says so, when, how reliable, and what contradicts it. */
final class HandOutSources {
    private static final Messages TEXTS = Messages.of(HandOutSources.class);

    private final Scenario scenario;

    HandOutSources(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Ids of all claims behind the story and the usage. */
    static Set<String> claims(Story story, Usage usage) {
        Set<String> claims = new TreeSet<>();
        Stream.of(story.below(), story.now().line(), story.changed().line(), story.unchanged().line())
                .forEach(line -> claims.addAll(line.claims()));
        usage.flows().forEach(flow -> claims.addAll(flow.claims()));
        return claims;
    }

    /** The kind of evidence as a word that leads to the first of its claims; nothing without claims. */
    static void word(Markup html, @Nullable EvidenceKind kind, List<String> claims) {
        if (kind != null && !claims.isEmpty()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            html.text(" ").element("a", TEXTS.text("kind." + name), "class", "evidence " + name, "href",
                    "#claim-" + claims.getFirst());
        }
    }

    void write(Markup html, Set<String> behind) {
        // A use's own claims and what contradicts a claim can be led to, too.
        Set<String> all = new TreeSet<>(behind);
        scenario.uses().forEach(use -> all.addAll(use.claims()));
        behind.forEach(claim -> all.addAll(scenario.claim(claim).contradicts()));
        html.open("section").element("h2", TEXTS.text("sources.title"))
                .element("p", TEXTS.text("sources.kinds"), "class", "note").open("ol", "class", "claims");
        scenario.claims().stream().filter(claim -> all.contains(claim.id())).forEach(claim -> claim(html, claim));
        html.close().close();
    }

    private void claim(Markup html, Claim claim) {
        html.open("li", "id", "claim-" + claim.id()).element("p", claim.text(), "class", "claim-text");
        if (claim.quote() != null) {
            html.element("p", TEXTS.quoted(claim.quote()), "class", "quote");
        }
        html.element("p", origin(claim), "class", "origin");
        claim.contradicts().stream().map(scenario::claim).forEach(other -> html.element("p",
                TEXTS.text("claim.contradicted", other.text(), origin(other)), "class", "contradiction"));
        html.close();
    }

    private String origin(Claim claim) {
        Source source = scenario.source(claim.source());
        LocalDate date = claim.date() == null ? source.date() : claim.date();
        Reliability reliability = source.reliability();
        return TEXTS.text("claim.origin", TEXTS.text("kind." + claim.kind().name().toLowerCase(Locale.ROOT)),
                source.title(), source.publisher(),
                date == null ? TEXTS.text("claim.no-date") : TEXTS.date(date))
                + (reliability == null ? "" : " " + TEXTS.text("reliability." + reliability))
                + (source.readIn() == null ? "" : " " + TEXTS.text("claim.read-in", source.readIn()))
                + (source.address() == null ? "" : " " + source.address());
    }
}
