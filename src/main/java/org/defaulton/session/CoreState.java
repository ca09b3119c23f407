package org.defaulton.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.usage.Choice;

/**
 * The undoable part of the state: the member, the day and the choices.
 *
 * @param member id of the member
 * @param country country code, ISO 3166-1 alpha-2
 * @param age in whole years
 * @param traits ids of the member's traits
 * @param date the simulated day
 * @param made the choices, in the order in which they were made, including an objection's "sent"
 * @param sent the objections sent, oldest first
 * @param opened the members from files that were opened, oldest first
 * @param declined the pop-ups closed without an answer, oldest first
 */
public record CoreState(String member, String country, int age, List<String> traits, LocalDate date,
        PersistentList<Choice> made, PersistentList<SentRequest> sent, PersistentList<Member> opened,
        PersistentList<DeclinedPopUp> declined) {
    private static final DateTimeFormatter REFERENCE_DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** No member has been opened, and no pop-up has been closed. */
    public CoreState(String member, String country, int age, List<String> traits, LocalDate date,
            PersistentList<Choice> made, PersistentList<SentRequest> sent) {
        this(member, country, age, traits, date, made, sent, new PersistentList<>(), new PersistentList<>());
    }

    /** The choices, in the order in which they were made, including an objection's "sent". */
    public List<Choice> choices() {
        return made.toList();
    }

    /** The objections sent, oldest first. */
    public List<SentRequest> requests() {
        return sent.toList();
    }

    /**
     * The members to choose from: those given and those opened, of which the latest replaces any with the same id.
     *
     * @param others the members of the platform
     */
    public List<Member> members(List<Member> others) {
        if (opened.isEmpty()) {
            return others;
        }
        Map<String, Member> all = new LinkedHashMap<>();
        Stream.concat(others.stream(), opened.toList().stream()).forEach(person -> all.put(person.id(), person));
        return List.copyOf(all.values());
    }

    /**
     * The state after one more event.
     *
     * @param draft the content of a request that is sent, with its kind
     */
    CoreState apply(HistoryEvent.Undoable event, FormState draft) {
        return switch (event) {
            case HistoryEvent.MemberChosen(String newMember, String newCountry, int newAge, List<String> newTraits) ->
                new CoreState(newMember, newCountry, newAge, newTraits, date, made, sent, opened, declined);
            case HistoryEvent.MemberOpened(OpenedMember file) -> new CoreState(file.id(), file.country(), file.age(),
                    file.traits(), date, made, sent, opened.plus(file.member()), declined);
            case HistoryEvent.DateMoved(LocalDate to) ->
                new CoreState(member, country, age, traits, to, made, sent, opened, declined);
            case HistoryEvent.Chosen(String control, String value, LocalDate at) ->
                plus(new Choice(control, value, at), sent);
            case HistoryEvent.PromptAnswered(String control, String value, LocalDate at) ->
                plus(new Choice(control, value, at), sent);
            case HistoryEvent.PopUpDeclined(String control, LocalDate asksFrom, LocalDate at) ->
                new CoreState(member, country, age, traits, date, made, sent, opened,
                        declined.plus(new DeclinedPopUp(new PopUp(control, asksFrom), at)));
            case HistoryEvent.RequestSent(LocalDate at) -> send(draft, at);
        };
    }

    private CoreState send(FormState draft, LocalDate day) {
        String control = draft.field(FormState.KIND);
        String reference = String.format(Locale.ROOT, "OBJ-%s-%04d", REFERENCE_DAY.format(day), sent.size() + 1);
        return plus(new Choice(control, RequestState.SENT.word(), day),
                sent.plus(new SentRequest(reference, control, day, draft.fields())));
    }

    private CoreState plus(Choice choice, PersistentList<SentRequest> requests) {
        return new CoreState(member, country, age, traits, date, made.plus(choice), requests, opened, declined);
    }
}
