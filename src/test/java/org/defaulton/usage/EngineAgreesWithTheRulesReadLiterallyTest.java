package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.scenario.Flow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the engine with {@link DayByDay} on random questions. */
class EngineAgreesWithTheRulesReadLiterallyTest {
    static Stream<RandomCase> cases() {
        return RandomCase.many(300);
    }

    static Stream<RandomCase> casesOnOtherPlatforms() {
        return LongStream.range(1000, 1500).mapToObj(seed -> RandomCase.of(seed, RandomScenario.of(seed)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"cases", "casesOnOtherPlatforms"})
    void both_give_the_same_answer(RandomCase random) {
        DayByDay judge = new DayByDay(random.scenario(), random.member(), random.choices(), random.at(),
                random.reading());

        Usage usage = random.usage();

        for (int i = 0; i < usage.flows().size(); i++) {
            Flow flow = random.scenario().flows().get(i);
            FlowUsage said = usage.flows().get(i);
            assertThat(new DayByDay.Answer(said.status(), said.since(), said.underReview(), said.itemsUsed(),
                    said.itemsComing())).as("%s of %s", flow, random).isEqualTo(judge.answer(flow, random.at()));
        }
    }
}
