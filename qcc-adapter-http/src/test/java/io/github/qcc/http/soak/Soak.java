package io.github.qcc.http.soak;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.meter.QccMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Calls a sandbox whose faults change, at 50 calls a second in 16 threads, for an hour or for the seconds given. Fails if memory
 * grows, if a thread or a file remains after the close, or if the costs told do not agree with the sandbox's books.
 */
public final class Soak {
    private static final int THREADS = 16;
    private static final int RATE = 50;
    private static final int STOCKTAKINGS = 10;
    private static final long MOST_GROWTH = 8L << 20;
    private static final long MOST_FILES = 4;
    private static final int SECONDS_TO_END = 90;

    private final AtomicReference<Cost> cost = new AtomicReference<>(Cost.NONE);
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();

    private Soak() {}

    /** Argument: seconds, an hour if it is missing. */
    public static void main(String[] args) throws Exception {
        long seconds = args.length > 0 ? Long.parseLong(args[0]) : 3600;
        try (FaultySandbox sandbox = FaultySandbox.start()) {
            new Soak().run(sandbox, seconds);
        }
    }

    private void run(FaultySandbox sandbox, long seconds) throws Exception {
        int threadsBefore = Thread.activeCount();
        long filesBefore = files();
        List<Long> heap = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        QccHttp qcc = QccHttp.builder(QccCredentials.of(sandbox.key, sandbox.secretKey))
                .baseUrl(sandbox.baseUrl)
                .callTimeout(Duration.ofSeconds(2))
                .calls(CallSettings.builder()
                        .rate(RATE)
                        .concurrency(THREADS)
                        .operationTimeout(Duration.ofSeconds(10))
                        .build())
                .listener(QccMeters.of(new SimpleMeterRegistry()))
                .build();
        try (qcc) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Thread thread = new Thread(() -> call(qcc, end), "soak-" + i);
                thread.start();
                threads.add(thread);
            }
            for (int i = 0; i < STOCKTAKINGS; i++) {
                TimeUnit.MILLISECONDS.sleep(seconds * 1000 / STOCKTAKINGS);
                heap.add(heap());
                open.add(files());
                System.out.printf(
                        "%3d%%: %d operations, %d failures, %s, heap %d KiB, %d files%n",
                        (i + 1) * 100 / STOCKTAKINGS,
                        operations.get(),
                        failures.get(),
                        cost.get(),
                        heap.get(i) >> 10,
                        open.get(i));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        long charged = sandbox.charged();
        System.out.println("books: " + cost.get() + " told, " + charged + " charged by the sandbox");
        require(charged >= cost.get().charged() && charged <= cost.get().atMost(), "the books do not agree");
        // The first fifth warms up.
        require(heap.get(STOCKTAKINGS - 1) - heap.get(1) < MOST_GROWTH, "memory grows: " + heap);
        require(operations.get() > 0, "nothing was asked");
        // The libraries' own threads end after a minute without work.
        for (int i = 0; i < SECONDS_TO_END && Thread.activeCount() > threadsBefore; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        require(
                Thread.activeCount() <= threadsBefore,
                "threads remain: " + Thread.getAllStackTraces().keySet());
        require(files() <= filesBefore + MOST_FILES, "files remain: " + filesBefore + " before, " + files() + " after");
        System.out.println("memory, threads, files and books agree");
    }

    private void call(QccPorts qcc, long end) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        while (System.nanoTime() - end < 0) {
            SearchKey company = SearchKey.of(FaultySandbox.company(random.nextInt(FaultySandbox.COMPANIES)));
            Cost spent;
            try {
                spent = random.nextBoolean()
                        ? qcc.importExportCredit()
                                .check(company, PageRequest.first())
                                .receipt()
                                .cost()
                        : qcc.terminatedCases()
                                .check(company, PageRequest.first())
                                .receipt()
                                .cost();
            } catch (QccException failure) {
                failures.incrementAndGet();
                spent = failure.cost();
            }
            operations.incrementAndGet();
            cost.accumulateAndGet(spent, Cost::plus);
            if (spent.equals(Cost.NONE)) {
                // An open circuit breaker refuses at once.
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() - java.freeMemory();
    }

    /** Open files and connections, without the jars on the class path, which open as their classes are needed. */
    private static long files() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.map(Soak::target)
                    .filter(target -> !target.endsWith(".jar"))
                    .count();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalStateException(fault);
        }
    }
}
