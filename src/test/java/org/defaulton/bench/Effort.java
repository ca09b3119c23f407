package org.defaulton.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The cost of running a program.
 *
 * @param wall time from its start to its end, in milliseconds
 * @param processor time on all processors, in milliseconds; 0 if the system does not tell
 * @param peak peak memory in MB; 0 if the system does not tell
 */
record Effort(double wall, double processor, double peak) {
    private static final double MILLIS_PER_TICK = 10;
    private static final String MARK = "effort ";

    /** A line with the cost of this process so far, for its parent process; only Linux tells. */
    static String line() {
        Path self = Path.of("/proc/self");
        if (!Files.exists(self)) {
            return MARK + "0 0";
        }
        try {
            // The program name in parentheses can contain spaces.
            String[] stat = Files.readString(self.resolve("stat")).replaceFirst(".*\\) ", "").split(" ");
            double ticks = Double.parseDouble(stat[11]) + Double.parseDouble(stat[12]);
            double kilobytes = Files.readAllLines(self.resolve("status"))
                    .stream()
                    .filter(l -> l.startsWith("VmHWM"))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
            return MARK + ticks * MILLIS_PER_TICK + " " + kilobytes / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the line from a program's output. */
    static Effort of(double wall, String output) {
        String[] said = output.lines()
                .filter(line -> line.startsWith(MARK))
                .findFirst()
                .orElse(MARK + "0 0")
                .substring(MARK.length())
                .split(" ");
        return new Effort(wall, Double.parseDouble(said[0]), Double.parseDouble(said[1]));
    }

    /** The median of each value. */
    static Effort median(List<Effort> all) {
        return new Effort(median(all, Effort::wall), median(all, Effort::processor), median(all, Effort::peak));
    }

    private static double median(List<Effort> all, ToDoubleFunction<Effort> what) {
        double[] sorted = all.stream().mapToDouble(what).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return "%.0f ms, processors %.0f ms, at most %.0f MB".formatted(wall, processor, peak);
    }
}
