package io.github.qcc.http.internal.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Many threads that each do one thing. */
public final class Threads {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final List<Thread> threads = new ArrayList<>();
    private final List<CompletableFuture<Object>> results = new ArrayList<>();

    public static Threads of(int number, Callable<?> each) {
        Threads crowd = new Threads();
        for (int i = 0; i < number; i++) {
            crowd.add(each);
        }
        return crowd;
    }

    public Thread add(Callable<?> one) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(one.call());
                    } catch (Throwable e) {
                        result.complete(e);
                    }
                },
                "crowd-" + threads.size());
        thread.setDaemon(true);
        threads.add(thread);
        results.add(result);
        thread.start();
        return thread;
    }

    /** Until all but some wait with a time limit, as those do who are joined, queue or pause. */
    public void awaitWaiting(int number) {
        awaitState(number, Thread.State.TIMED_WAITING);
    }

    /** Until all but some wait without a time limit, as those do who share virtual time. */
    public void awaitWaitingForEver(int number) {
        awaitState(number, Thread.State.WAITING);
    }

    private void awaitState(int number, Thread.State state) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (threads.stream().filter(thread -> thread.getState() == state).count() < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so many wait after " + LONGEST);
            }
            Thread.onSpinWait();
        }
    }

    /** What each of them returned or threw. */
    public List<Object> results() {
        return results.stream()
                .map(result ->
                        result.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join())
                .toList();
    }
}
