package io.github.qcc.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Turns Ctrl-C, and a polite kill, into an orderly end: the process stays until the work is done. */
final class Interruption {
    /** Longer than a call may take; anyone who cannot wait kills again. */
    private static final long LONGEST_SECONDS = 120;

    private Interruption() {}

    /**
     * Does some work; a process that is asked to end in the meantime stays until it is done.
     *
     * @param hurry what makes the work end soon
     */
    static <T> T guarding(Runnable hurry, Supplier<T> work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            hurry.run();
            try {
                done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already: that is what the hook was for.
            }
        }
    }
}
