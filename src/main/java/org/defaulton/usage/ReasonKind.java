package org.defaulton.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every kind of reason, and what its arguments are. */
enum ReasonKind {
    NOT_USED,
    NOT_JOINED(ReasonArgument.DAY),
    AGE(ReasonArgument.NUMBER, ReasonArgument.NUMBER),
    COUNTRY_NEVER(ReasonArgument.GROUP),
    OUTSIDE_NOTE(ReasonArgument.TEXT),
    COUNTRY_FROM(ReasonArgument.GROUP, ReasonArgument.DAY),
    PAUSED(ReasonArgument.GROUP, ReasonArgument.DAY, ReasonArgument.DAY),
    ENDED(ReasonArgument.GROUP, ReasonArgument.DAY),
    CONSENT(ReasonArgument.COUNTRY),
    CONSENT_SINCE(ReasonArgument.COUNTRY, ReasonArgument.DAY),
    CONSENT_OF(ReasonArgument.GROUP),
    CONSENT_OF_SINCE(ReasonArgument.GROUP, ReasonArgument.DAY),
    ON_BY_DEFAULT(ReasonArgument.CONTROL, ReasonArgument.VALUE),
    CHOSEN_ON(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.DAY),
    /** The administrator set it. */
    SET_BY_ADMIN(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.DAY),
    LEFT_BY_ADMIN(ReasonArgument.CONTROL, ReasonArgument.VALUE),
    UNDECIDED(ReasonArgument.CONTROL),
    FIXED(ReasonArgument.CONTROL, ReasonArgument.VALUE),
    NO_CONTROL,
    OBJECTION_ONLY(ReasonArgument.REQUEST),
    NOTE(ReasonArgument.TEXT),
    OBJECTION_ALWAYS(ReasonArgument.REQUEST),
    OBJECTION_PROMISED(ReasonArgument.REQUEST),
    PART_ONLY(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.TEXT),
    PART_BY_ADMIN(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.TEXT),
    OBJECTION_TOO(ReasonArgument.REQUEST),
    OBJECTION_ALWAYS_TOO(ReasonArgument.REQUEST),
    OBJECTION_PROMISED_TOO(ReasonArgument.REQUEST),
    PART_ENDED(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.TEXT),
    UNDER_REVIEW(ReasonArgument.OBJECTION, ReasonArgument.DAY),
    STOPPED_BY(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.DAY),
    TURNED(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.DAY),
    TURNED_UNANSWERED(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.DAY),
    TURNED_AFTER(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.DAY, ReasonArgument.NUMBER,
            ReasonArgument.VALUE),
    STOPPED_BY_DEFAULT(ReasonArgument.CONTROL, ReasonArgument.VALUE),
    NOT_ASKED(ReasonArgument.CONTROL),
    HELD_BY(ReasonArgument.CONTROL, ReasonArgument.VALUE, ReasonArgument.CONTROL, ReasonArgument.VALUE),
    OBJECTION_AT_ONCE(ReasonArgument.OBJECTION, ReasonArgument.DAY),
    OBJECTION_GRANTED(ReasonArgument.OBJECTION, ReasonArgument.DAY),
    OBJECTION_PARTLY(ReasonArgument.OBJECTION, ReasonArgument.DAY),
    OBJECTION_LEAVES(ReasonArgument.OBJECTION, ReasonArgument.DAY),
    OBJECTION_REFUSED(ReasonArgument.OBJECTION, ReasonArgument.DAY),
    OBJECTION_BY_RULE(ReasonArgument.OBJECTION, ReasonArgument.OUTCOME, ReasonArgument.DAY),
    OBJECTION_AS_PROMISED(ReasonArgument.OBJECTION, ReasonArgument.DAY);

    /** What an argument is. */
    enum ReasonArgument {
        /** Id of a control. */
        CONTROL,
        /** Value of the control before it. */
        VALUE,
        /** Id of an objection control, named as the beginning of a sentence: an objection, or another request. */
        OBJECTION,
        /** Id of an objection control, by the name of its kind of request alone. */
        REQUEST,
        /** Outcome of an objection. */
        OUTCOME,
        /** ISO date. */
        DAY,
        /** Country code. */
        COUNTRY,
        /** The words of a {@link MemberGroup}: a country code, ids of traits, or both. */
        GROUP,
        /** Whole number. */
        NUMBER,
        /** Text of the scenario. */
        TEXT
    }

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that cannot change
    private final List<ReasonArgument> arguments;

    ReasonKind(ReasonArgument... arguments) {
        this.arguments = List.of(arguments);
    }

    static ReasonKind of(Reason reason) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(reason.key()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no kind of reason \"" + reason.key() + "\"."));
    }

    List<ReasonArgument> arguments() {
        return arguments;
    }

    String key() {
        return key;
    }

    Reason with(List<String> claims, Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return new Reason(key, List.of(words), claims);
    }
}
