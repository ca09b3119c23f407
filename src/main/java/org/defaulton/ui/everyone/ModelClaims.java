package org.defaulton.ui.everyone;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.ShareKind;
import org.defaulton.scenario.Population;

/** What every number that comes out of the model rests on. */
final class ModelClaims {
    private ModelClaims() {
    }

    /** Ids of the claims behind what goes in, how fast people act, and what is taken for granted. */
    static List<String> of(PopulationAssumptions assumptions) {
        Population population = assumptions.population();
        Stream<String> shares = Stream.of(ShareKind.values()).flatMap(share -> assumptions.claims(share).stream());
        return Stream
                .of(shares, population.calibration().claims().stream(),
                        population.calibration().studies().stream().flatMap(study -> study.claims().stream()),
                        population.adoption().claims().stream(), population.assumptions().stream())
                .flatMap(claims -> claims)
                .distinct()
                .toList();
    }
}
