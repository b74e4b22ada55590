package io.github.qcc.http.internal.okhttp;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs exchanges of virtual threads on platform threads, because an interrupt closes the socket that a virtual thread reads,
 * and with it a response that is charged. There are as many as exchanges under way. Platform threads run theirs themselves.
 */
final class PlatformThreads implements AutoCloseable {
    private static final long IDLE_SECONDS = 10;
    private static final Method IS_VIRTUAL = isVirtual();

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "qcc-exchange");
                thread.setDaemon(true);
                return thread;
            });

    /** From Java 21 on. */
    private static Method isVirtual() {
        try {
            return Thread.class.getMethod("isVirtual");
        } catch (NoSuchMethodException olderJava) {
            return null;
        }
    }

    private static boolean isVirtual(Thread thread) {
        try {
            return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invoke(thread);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Thread.isVirtual is public and throws nothing", impossible);
        }
    }

    <T> T run(Callable<T> exchange) throws Exception {
        return isVirtual(Thread.currentThread()) ? await(threads.submit(exchange)) : exchange.call();
    }

    /** Waits to the end, and sets an interrupt again that came in the meantime. */
    private static <T> T await(Future<T> exchange) throws Exception {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return exchange.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Exception failure) {
                        throw failure;
                    }
                    throw (Error) e.getCause();
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
