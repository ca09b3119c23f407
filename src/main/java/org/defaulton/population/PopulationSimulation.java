package org.defaulton.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.scenario.Population;

/**
 * Every member one by one: where they live, how much they care, whether they notice, what they would rather have,
 * whether they get it done, and when. It counts what {@link PopulationShares.ShareValues} and {@link PopulationModel}
 * compute, for one value of each share.
 *
 * <p>Members are simulated in blocks of a fixed size, and each block has its own generator, split off in order, so that
 * the same seed gives the same counts on any number of threads.
 */
public final class PopulationSimulation {
    private static final int BLOCK = 1 << 16;
    private static final String GENERATOR = "L64X128MixRandom";

    private final double trait;
    private final double chance;
    private final double notices;
    private final double objects;
    private final double wants;
    private final double completes;
    private final double accepts;
    private final double[] acted;
    private final double[] upTo;

    /**
     * A simulation.
     *
     * @param shares one value for each share
     * @param groups where members live; one of them at least has members
     */
    public PopulationSimulation(PopulationShares.ShareValues shares, Population.AdoptionCurve adoption,
            List<CountryGroup> groups) {
        trait = Math.sqrt(shares.of(ShareKind.DEPENDENCE));
        chance = Math.sqrt(1 - shares.of(ShareKind.DEPENDENCE));
        notices = OneFactorCopula.threshold(shares.of(ShareKind.NOTICES));
        objects = OneFactorCopula.threshold(shares.of(ShareKind.PREFERS_OFF));
        wants = -OneFactorCopula.threshold(shares.prefersOn());
        completes = OneFactorCopula.threshold(shares.of(ShareKind.COMPLETES));
        accepts = shares.of(ShareKind.ACCEPTS);
        acted = adoption.byMonth().stream().mapToDouble(percent -> percent / 100.0).toArray();
        upTo = new double[groups.size()];
        double all = groups.stream().mapToLong(CountryGroup::count).sum();
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += groups.get(i).count();
            upTo[i] = sum / all;
        }
    }

    /**
     * Simulates members.
     *
     * @param members how many, from 1
     * @param threads how many work at the same time, from 1
     * @param progress is told the share done, 0 to 1, from the working threads
     * @param canceled asked before every block
     * @throws CancellationException if it was canceled
     * @throws InterruptedException if the calling thread was interrupted
     */
    public SimulationResult run(long members, long seed, int threads, DoubleConsumer progress, BooleanSupplier canceled)
            throws InterruptedException {
        SplittableGenerator root = RandomGeneratorFactory.<SplittableGenerator>of(GENERATOR).create(seed);
        AtomicLong done = new AtomicLong();
        ActionCounts sum = new ActionCounts();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<ActionCounts>> blocks = new ArrayList<>();
            for (long begin = 0; begin < members; begin += BLOCK) {
                RandomGenerator random = root.split();
                int size = (int) Math.min(BLOCK, members - begin);
                blocks.add(pool.submit(() -> {
                    ActionCounts counts = block(size, random, canceled);
                    progress.accept((double) done.addAndGet(size) / members);
                    return counts;
                }));
            }
            try {
                for (Future<ActionCounts> block : blocks) {
                    sum.add(result(block));
                }
            } catch (InterruptedException e) {
                // Otherwise the pool would work through the queued blocks.
                pool.shutdownNow();
                throw e;
            }
        }
        return new SimulationResult(members, seed, sum.tallies());
    }

    /** The same on one thread with one generator: the baseline for blocks and threads. */
    public SimulationResult plain(long members, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        ActionCounts counts = new ActionCounts();
        for (long i = 0; i < members; i++) {
            counts.member(random);
        }
        return new SimulationResult(members, seed, counts.tallies());
    }

    private static ActionCounts result(Future<ActionCounts> block) throws InterruptedException {
        try {
            return block.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CancellationException canceled ? canceled : new IllegalStateException(e);
        }
    }

    private ActionCounts block(int size, RandomGenerator random, BooleanSupplier canceled) {
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
        ActionCounts counts = new ActionCounts();
        for (int i = 0; i < size; i++) {
            counts.member(random);
        }
        return counts;
    }

    /** Counts by group and by the first day of a month on which a member has acted. */
    private final class ActionCounts {
        private final long[] members = new long[upTo.length];
        private final long[][] leaving = new long[upTo.length][acted.length];
        private final long[][] joining = new long[upTo.length][acted.length];
        private final long[][] agreeing = new long[upTo.length][acted.length];
        private final long[][] accepting = new long[upTo.length][acted.length];

        /** Every member draws the same number of random values, so that none depends on another. */
        private void member(RandomGenerator random) {
            int home = place(upTo, random.nextDouble());
            int when = place(acted, random.nextDouble());
            double caring = trait * random.nextGaussian();
            double wish = caring + chance * random.nextGaussian();
            boolean noticed = caring + chance * random.nextGaussian() > notices;
            boolean acts = caring + chance * random.nextGaussian() > completes && noticed;
            members[home]++;
            accepting[home][when] += random.nextDouble() < accepts ? 1 : 0;
            if (wish > objects) {
                leaving[home][when] += acts ? 1 : 0;
            } else if (wish < wants) {
                joining[home][when] += acts ? 1 : 0;
                agreeing[home][when]++;
            }
        }

        private void add(ActionCounts added) {
            for (int i = 0; i < members.length; i++) {
                members[i] += added.members[i];
                add(leaving[i], added.leaving[i]);
                add(joining[i], added.joining[i]);
                add(agreeing[i], added.agreeing[i]);
                add(accepting[i], added.accepting[i]);
            }
        }

        private static void add(long[] to, long[] more) {
            Arrays.setAll(to, i -> to[i] + more[i]);
        }

        private List<SimulationResult.GroupTally> tallies() {
            List<SimulationResult.GroupTally> tallies = new ArrayList<>();
            for (int i = 0; i < members.length; i++) {
                tallies.add(new SimulationResult.GroupTally(members[i], list(leaving[i]), list(joining[i]),
                        list(agreeing[i]), list(accepting[i])));
            }
            return tallies;
        }

        private static List<Long> list(long[] counts) {
            return Arrays.stream(counts).boxed().toList();
        }
    }

    /** The first index whose bound exceeds the draw. */
    private static int place(double[] bounds, double chance) {
        int low = 0;
        int high = bounds.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle] > chance) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
