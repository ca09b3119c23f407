package org.defaulton.scenario;

import java.util.List;
import java.util.Optional;
import org.defaulton.text.Messages;

/**
 * The age below which a platform has no members.
 *
 * @param age in whole years
 * @param claims ids of the claims that it rests on
 */
public record MinimumAge(int age, List<String> claims) {
    public MinimumAge {
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Why somebody of so many years cannot be a member of the platform with the name; empty where they can. */
    Optional<String> refusal(String platform, long years) {
        return years < age
                ? Optional.of(Messages.of(MinimumAge.class).text("too-young", platform, age, years))
                : Optional.empty();
    }
}
