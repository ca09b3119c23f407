package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data category going into one use: the unit that a choice starts or stops.
 *
 * @param data id of the {@link DataCategory}
 * @param use id of the {@link Use}
 * @param used whether it is used; false if the sources say that it is not
 * @param consentIn country codes, region ids or trait ids for which it needs a consent, which members have not given
 * @param consentFrom first day on which it needs the consent, null for always
 * @param claims ids of the claims that support it, at least one
 * @param note what readers should know about this flow, null for nothing
 */
public record Flow(String data, String use, boolean used, List<String> consentIn, @Nullable LocalDate consentFrom,
        List<String> claims, @Nullable String note) {
    public Flow {
        consentIn = OmittedKeys.copyOrEmpty(consentIn);
        claims = OmittedKeys.copyOrEmpty(claims);
    }
}
