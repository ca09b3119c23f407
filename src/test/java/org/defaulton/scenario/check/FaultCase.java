package org.defaulton.scenario.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edit of the small scenario and the faults that it must cause.
 *
 * @param piece the text to replace
 * @param replacement the text that replaces it
 * @param faults all faults; one that ends in an ellipsis gives only the beginning
 */
public record FaultCase(String piece, String replacement, List<String> faults) {
    static Stream<FaultCase> in(String resource) {
        return Arrays.stream(Small.resource(resource).split("\n\n"))
                .filter(block -> block.startsWith("replace"))
                .map(FaultCase::of);
    }

    private static FaultCase of(String block) {
        List<String> lines = block.lines().toList();
        return new FaultCase(rest(lines.get(0)).translateEscapes(), rest(lines.get(1)).translateEscapes(),
                lines.stream().skip(2).map(FaultCase::rest).toList());
    }

    private static String rest(String line) {
        return line.length() <= 8 ? "" : line.substring(8);
    }

    /** Whether the fault equals the expected one, or starts with it. */
    public static boolean fits(String fault, String expected) {
        return expected.endsWith("…")
                ? fault.startsWith(expected.substring(0, expected.length() - 1))
                : fault.equals(expected);
    }

    @Override
    public String toString() {
        return "\"" + piece.strip() + "\" becomes \"" + replacement.strip() + "\"";
    }
}
