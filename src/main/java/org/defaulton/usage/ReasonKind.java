package org.defaulton.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every kind of reason, and what its arguments are. */
enum ReasonKind {
    NOT_USED,
    NOT_JOINED(Argument.DAY),
    AGE(Argument.NUMBER, Argument.NUMBER),
    COUNTRY_NEVER(
            Argument.COUNTRY),
    OUTSIDE_NOTE(Argument.TEXT),
    COUNTRY_FROM(Argument.COUNTRY, Argument.DAY),
    PAUSED(
            Argument.COUNTRY, Argument.DAY,
            Argument.DAY),
    ENDED(Argument.COUNTRY, Argument.DAY),
    CONSENT(Argument.COUNTRY),
    CONSENT_SINCE(Argument.COUNTRY, Argument.DAY),
    ON_BY_DEFAULT(
            Argument.CONTROL, Argument.VALUE),
    CHOSEN_ON(Argument.CONTROL, Argument.VALUE,
            Argument.DAY),
    NO_CONTROL,
    OBJECTION_ONLY(Argument.REQUEST),
    NOTE(Argument.TEXT),
    OBJECTION_ALWAYS(Argument.REQUEST),
    PART_ONLY(
            Argument.CONTROL, Argument.VALUE,
            Argument.TEXT),
    OBJECTION_TOO(Argument.REQUEST),
    OBJECTION_ALWAYS_TOO(Argument.REQUEST),
    PART_ENDED(
            Argument.CONTROL, Argument.VALUE,
            Argument.TEXT),
    UNDER_REVIEW(Argument.OBJECTION, Argument.DAY),
    STOPPED_BY(
            Argument.CONTROL, Argument.VALUE,
            Argument.DAY),
    STOPPED_BY_DEFAULT(Argument.CONTROL,
            Argument.VALUE),
    NOT_ASKED(Argument.CONTROL),
    HELD_BY(
            Argument.CONTROL, Argument.VALUE, Argument.CONTROL,
            Argument.VALUE),
    OBJECTION_AT_ONCE(
            Argument.OBJECTION,
            Argument.DAY),
    OBJECTION_GRANTED(
            Argument.OBJECTION,
            Argument.DAY),
    OBJECTION_PARTLY(
            Argument.OBJECTION,
            Argument.DAY),
    OBJECTION_LEAVES(
            Argument.OBJECTION,
            Argument.DAY),
    OBJECTION_REFUSED(
            Argument.OBJECTION,
            Argument.DAY),
    OBJECTION_BY_RULE(
            Argument.OBJECTION,
            Argument.OUTCOME,
            Argument.DAY);

    /** What an argument is. */
    enum Argument {
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
        /** Whole number. */
        NUMBER,
        /** Text of the scenario. */
        TEXT
    }

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that cannot change
    private final List<Argument> arguments;

    ReasonKind(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    static ReasonKind of(Reason reason) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(reason.key())).findFirst().orElseThrow(
                () -> new IllegalArgumentException("There is no kind of reason \"" + reason.key() + "\"."));
    }

    List<Argument> arguments() {
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
