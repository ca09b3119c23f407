package org.defaulton.ui.everyone;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.ShareKind;
import org.defaulton.scenario.Population;

/** The claims behind every result of the model. */
final class ModelClaims {
    private ModelClaims() {
    }

    /** Ids of the claims behind the parameters, the speed at which people act, and the assumptions. */
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
