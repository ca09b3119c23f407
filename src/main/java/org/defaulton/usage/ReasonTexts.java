package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Trait;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Turns reasons into sentences, with the labels of a scenario. Thread-safe. */
public final class ReasonTexts {
    private final Scenario scenario;
    private final Messages messages = Messages.of(ReasonTexts.class);

    /** With the labels of the scenario. */
    public ReasonTexts(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The reason as one or two sentences.
     *
     * @throws IllegalArgumentException if the engine does not give this reason for this scenario
     */
    public String text(Reason reason) {
        List<ReasonKind.ReasonArgument> kinds = ReasonKind.of(reason).arguments();
        List<Object> words = new ArrayList<>();
        String control = "";
        for (int i = 0; i < kinds.size(); i++) {
            String arg = reason.args().get(i);
            control = kinds.get(i) == ReasonKind.ReasonArgument.CONTROL ? arg : control;
            words.add(words(kinds.get(i), arg, control));
        }
        if (ReasonKind.of(reason) == ReasonKind.NOT_USED) {
            return notUsed(reason.claims());
        }
        words.add(scenario.name());
        return messages.text("reason." + reason.key(), words.toArray());
    }

    /** The first claim says, or assumes, that the data is not used; others may extend it to other times and places. */
    private String notUsed(List<String> claimIds) {
        List<Claim> claims = claimIds.stream().map(scenario::claim).toList();
        if (claims.isEmpty() || claims.getFirst().kind() == EvidenceKind.ASSUMED) {
            return messages.text("reason.not-used.assumed");
        }
        boolean extended = claims.stream().anyMatch(claim -> claim.kind() == EvidenceKind.ASSUMED);
        return messages.text(extended ? "reason.not-used.taken" : "reason.not-used",
                scenario.source(claims.getFirst().source()).publisher());
    }

    /** What a country is called after "in", such as "the United States". */
    public String country(String code) {
        String key = "country." + code;
        return messages.has(key) ? messages.text(key) : messages.country(code);
    }

    /** The member's country after "in" and traits, such as "India with a business account". */
    public String place(Member member) {
        String country = country(member.country());
        List<String> traits = scenario.traits(member).stream().map(Trait::phrase).toList();
        return traits.isEmpty() ? country : messages.text("member.place", country, Language.current().all(traits));
    }

    private Object words(ReasonKind.ReasonArgument kind, String arg, String control) {
        return switch (kind) {
            case CONTROL -> scenario.control(arg).label();
            case VALUE -> scenario.control(control).labelOf(arg);
            case OBJECTION -> sent(arg);
            case REQUEST ->
                kind(arg).map(ObjectionForm.RequestKind::name).orElseGet(() -> scenario.control(arg).label());
            case OUTCOME -> StatusNames.outcomeWithin(RequestState.of(arg));
            case DAY -> LocalDate.parse(arg);
            case COUNTRY -> country(arg);
            case GROUP -> group(MemberGroup.parse(arg));
            case NUMBER -> Integer.valueOf(arg);
            case TEXT -> arg;
        };
    }

    /** The group as it follows "members". */
    private String group(MemberGroup group) {
        if (group.isOfAnyTraits()) {
            return group.country().isEmpty()
                    ? messages.text("members.any")
                    : messages.text("members.in", country(group.country()));
        }
        boolean without = group.with().isEmpty();
        String key = without ? "members.without" : "members.with";
        String traits = without
                ? Language.current().any(phrases(group.without()))
                : Language.current().all(phrases(group.with()));
        return group.country().isEmpty()
                ? messages.text(key, traits)
                : messages.text(key + ".in", country(group.country()), traits);
    }

    private List<String> phrases(List<String> traits) {
        return traits.stream().map(id -> scenario.trait(id).phrase()).toList();
    }

    private String sent(String control) {
        return kind(control)
                .map(kind -> messages.text(kind.isObjection() ? "sent.objection" : "sent.request", kind.name()))
                .orElseGet(() -> messages.text("sent.request", scenario.control(control).label()));
    }

    private Optional<ObjectionForm.RequestKind> kind(String control) {
        return scenario.form().kinds().stream().filter(kind -> kind.control().equals(control)).findFirst();
    }
}
