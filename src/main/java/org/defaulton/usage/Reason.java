package org.defaulton.usage;

import java.util.List;

/**
 * Why a flow has its status, as key and arguments; {@code ReasonTexts} makes the sentence.
 *
 * @param key one of the keys of {@code reason.*} in the bundle of this package, without that prefix
 * @param args arguments by position: ids, ISO dates, country codes, numbers, a text of the scenario, or whom it is about:
 * "DE", "+business" or "DE -premium -team"
 * @param claims ids of the claims that it rests on
 */
public record Reason(String key, List<String> args, List<String> claims) {
    public Reason {
        args = List.copyOf(args);
        claims = List.copyOf(claims);
    }

    boolean saysTheSameAs(Reason reason) {
        return key.equals(reason.key) && args.equals(reason.args);
    }

    Reason restingAlsoOn(List<String> more) {
        return new Reason(key, args, ClaimUnion.together(claims, more));
    }

    /** Whether it is about the member only and says nothing about the platform. */
    public boolean isOfTheMember() {
        return key.equals(ReasonKind.NOT_JOINED.key());
    }
}
