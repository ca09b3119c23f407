package org.defaulton.ui.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.defaulton.ui.harness.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work off the FX thread. */
class BackgroundTasksTest {
    private static final int JOBS = 200;

    private final BackgroundTasks background = new BackgroundTasks();
    private final List<Object> answers = new CopyOnWriteArrayList<>();
    private final List<Boolean> threads = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @AfterEach
    void close() {
        background.close();
    }

    private <T> void run(Callable<T> work, CountDownLatch answered) {
        background.run(work, result -> answer(result, answered), failure -> answer(failure, answered));
    }

    private void answer(Object answer, CountDownLatch answered) {
        answers.add(answer);
        threads.add(Platform.isFxApplicationThread());
        answered.countDown();
    }

    private static void await(CountDownLatch answered) throws InterruptedException {
        assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void work_leaves_the_fx_thread_free_and_its_result_comes_back_there() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);

        run(() -> {
            await(free);
            return Platform.isFxApplicationThread();
        }, answered);
        Fx.run(free::countDown);
        await(answered);

        assertThat(answers).containsExactly(false);
        assertThat(threads).containsExactly(true);
    }

    @Test
    void a_failure_comes_back_as_it_was_thrown() throws Exception {
        CountDownLatch answered = new CountDownLatch(2);
        IOException expected = new IOException("no room");
        Error error = new StackOverflowError();

        run(() -> {
            throw expected;
        }, answered);
        run(() -> {
            throw error;
        }, answered);
        await(answered);

        assertThat(answers).containsExactly(expected, error);
        assertThat(threads).containsOnly(true);
    }

    @Test
    void one_job_follows_the_other_and_no_answer_is_lost() throws Exception {
        CountDownLatch answered = new CountDownLatch(JOBS);
        List<Integer> begun = new CopyOnWriteArrayList<>();

        for (int job = 0; job < JOBS; job++) {
            int number = job;
            run(() -> {
                begun.add(number);
                if (number % 3 == 0) {
                    throw new IllegalStateException("job " + number);
                }
                return number;
            }, answered);
        }
        await(answered);

        assertThat(begun).isEqualTo(IntStream.range(0, JOBS).boxed().toList());
        assertThat(answers).hasSize(JOBS);
        assertThat(answers.stream().map(answer -> answer instanceof Exception e ? e.getMessage() : "job " + answer))
                .isEqualTo(IntStream.range(0, JOBS).mapToObj(job -> "job " + job).toList());
    }

    @Test
    void a_job_after_a_failed_one_is_done() throws Exception {
        CountDownLatch answered = new CountDownLatch(2);

        run(() -> {
            throw new OutOfMemoryError("on purpose");
        }, answered);
        run(() -> "done", answered);
        await(answered);

        assertThat(answers).last().isEqualTo("done");
    }
}
