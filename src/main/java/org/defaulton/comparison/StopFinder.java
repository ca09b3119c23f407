package org.defaulton.comparison;

import java.util.Comparator;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EffectKind;

/** Finds the effect by which a control stops a use. */
final class StopFinder {
    private StopFinder() {
    }

    /** The effect that stops most of the use, preferably all of its data; empty if none stops anything. */
    static Optional<ControlEffect> of(Control control, String use) {
        return control.effects()
                .stream()
                .filter(effect -> effect.kind() == EffectKind.STOP)
                .filter(effect -> effect.uses().contains(use))
                .min(Comparator.comparing(effect -> !effect.data().isEmpty()));
    }
}
