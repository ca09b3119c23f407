package org.defaulton.scenario;

import java.util.List;

/**
 * All that decides in which places of a scenario a member is.
 *
 * @param country country code, ISO 3166-1 alpha-2
 * @param traits ids of the member's traits
 */
public record MemberPlace(String country, List<String> traits) {
    public MemberPlace {
        traits = List.copyOf(traits);
    }

    /** A country, for members of whom nothing else is known. */
    public static MemberPlace of(String country) {
        return new MemberPlace(country, List.of());
    }
}
