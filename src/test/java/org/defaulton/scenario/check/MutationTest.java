package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.LoadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file, the result is a scenario or faults with positions in the file. */
class MutationTest {
    private static final String MARKS = "[]{}:,-?&*!|>'\"%@` \t\n#xa";

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_damaged_file_is_good_or_has_faults_inside_the_file(long seed) {
        assertGoodOrFaultsInside(damaged(Small.text(), new Random(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("overlaySeeds")
    void a_damaged_overlay_is_good_or_has_faults_inside_the_file(long seed) {
        assertGoodOrFaultsInside(damaged(Small.resource("overlay.yaml"), new Random(seed)));
    }

    private static void assertGoodOrFaultsInside(byte[] content) {
        LoadResult<Scenario> loaded = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> ScenarioFiles.scenario("f", content));

        switch (loaded) {
            case LoadResult.ValidFile<Scenario> good -> assertThat(good.value().id()).isNotEmpty();
            case LoadResult.FaultyFile<Scenario> faulty -> assertThat(faulty.faults()).isNotEmpty()
                    .isSortedAccordingTo((a, b) -> new FilePosition(a.line(), a.column())
                            .compareTo(new FilePosition(b.line(), b.column())))
                    .allSatisfy(fault -> assertInside(fault, Small.string(content)));
        }
    }

    /** Fewer, because each of them checks the whole base, too. */
    static LongStream overlaySeeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_random_line_in_a_member_is_survived(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("kind: member\nid: a\nage: 30\ncountry: DE\n");
        random.ints(random.nextInt(30), 0, MARKS.length()).forEach(mark -> text.append(MARKS.charAt(mark)));

        LoadResult<Member> loaded = ScenarioFiles.member("f", Small.bytes(text.toString()));

        assertThat(loaded).isInstanceOfSatisfying(LoadResult.FaultyFile.class,
                faulty -> ((LoadResult.FaultyFile<?>) faulty).faults()
                        .forEach(fault -> assertInside(fault, text.toString())));
    }

    private static void assertInside(Fault fault, String text) {
        List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
        assertThat(fault.line()).isBetween(1, lines.size());
        assertThat(fault.column()).isBetween(1, lines.get(fault.line() - 1).length() + 1);
        assertThat(fault.message()).endsWith(fault.message().endsWith("?") ? "?" : ".")
                .doesNotContainPattern("\\{[0-9]");
    }

    private static byte[] damaged(String text, Random random) {
        byte[] content = Small.bytes(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            content = switch (random.nextInt(4)) {
                case 0 -> lines(content, random);
                case 1 -> bytes(content, random);
                case 2 -> marks(content, random);
                default -> Arrays.copyOf(content, random.nextInt(content.length + 1));
            };
        }
        return content;
    }

    private static byte[] lines(byte[] content, Random random) {
        List<String> lines = new ArrayList<>(Small.string(content).lines().toList());
        int one = random.nextInt(Math.max(1, lines.size()));
        int other = random.nextInt(Math.max(1, lines.size()));
        if (lines.isEmpty()) {
            return content;
        }
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            default -> Collections.swap(lines, one, other);
        }
        return Small.bytes(String.join("\n", lines));
    }

    private static byte[] bytes(byte[] content, Random random) {
        byte[] changed = content.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] marks(byte[] content, Random random) {
        StringBuilder text = new StringBuilder(Small.string(content));
        text.insert(random.nextInt(text.length() + 1), MARKS.charAt(random.nextInt(MARKS.length())));
        return Small.bytes(text.toString());
    }
}
