package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a control does.
 *
 * @param value the value with the effect
 * @param kind whether it stops the flow or ends a part of the use
 * @param uses ids of the uses it affects
 * @param data ids of the data categories it affects; empty for all
 * @param part the part that ends, as a noun phrase; null unless the kind is {@link EffectKind#LIMIT}
 * @param claims ids of the claims that support it
 */
public record ControlEffect(String value, EffectKind kind, List<String> uses, List<String> data, @Nullable String part,
        List<String> claims) {
    public ControlEffect {
        uses = OmittedKeys.copyOrEmpty(uses);
        data = OmittedKeys.copyOrEmpty(data);
        claims = OmittedKeys.copyOrEmpty(claims);
    }
}
