package org.defaulton.scenario;

import java.util.List;
import java.util.Optional;
import org.defaulton.text.Messages;

/**
 * The minimum age for members of a platform.
 *
 * @param age in whole years
 * @param claims ids of the claims that support it
 */
public record MinimumAge(int age, List<String> claims) {
    public MinimumAge {
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Why a person of this age cannot be a member of the platform, as a sentence; empty if they can. */
    Optional<String> refusal(String platform, long years) {
        return years < age
                ? Optional.of(Messages.of(MinimumAge.class).text("too-young", platform, age, years))
                : Optional.empty();
    }
}
