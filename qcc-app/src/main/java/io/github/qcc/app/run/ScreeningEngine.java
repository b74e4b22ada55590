package io.github.qcc.app.run;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.ScreeningResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Asks about each company of a run that is not settled, and judges it. May be stopped at any moment, also by a power
 * cut: what was answered is in the store, and a new engine on the same store goes on. For one use.
 */
public final class ScreeningEngine {
    private static final int BATCH = 256;

    private final QccPorts ports;
    private final RunStore store;
    private final ScreeningPolicy policy;
    private final Limits limits;
    private final Timekeeper time;
    private final RunProgress progress = new RunProgress();
    private final Gate gate;
    private final Map<String, QccException> errors = new ConcurrentHashMap<>();

    /**
     * An engine that has asked nothing yet.
     *
     * @param store where the run was begun
     * @param before what was spent of the budget before
     */
    public ScreeningEngine(
            QccPorts ports,
            RunStore store,
            ScreeningPolicy policy,
            Limits limits,
            Map<Endpoint, Cost> before,
            Timekeeper time) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.store = Objects.requireNonNull(store, "store");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.time = Objects.requireNonNull(time, "time");
        this.gate = new Gate(limits, before, store, time, progress);
    }

    /** What was done so far. */
    public RunProgress progress() {
        return progress;
    }

    /** Lets the calls in flight finish, and makes no further one. */
    public void interrupt() {
        gate.stop(StopReason.of(StopReason.Cause.INTERRUPTED, "interrupted"));
    }

    /**
     * Goes through the companies that are not settled.
     *
     * @param upTo number of the last company to ask
     * @param judged receives each verdict once it is kept
     * @return how it ended; with {@link StopReason.Cause#DISK} where the store or {@code judged} failed, and then answers that
     *     could not be kept are lost
     */
    public RunEnd run(int upTo, Consumer<ScreeningResult> judged) {
        Run run = store.run().orElseThrow(() -> new IllegalStateException("the store holds no run"));
        Queue<Company> queue = new ArrayDeque<>();
        int[] last = {0};
        ExecutorService threads = Executors.newFixedThreadPool(limits.concurrency());
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < limits.concurrency(); i++) {
                workers.add(threads.submit(() -> work(queue, last, upTo, run, judged)));
            }
            workers.forEach(this::join);
        } finally {
            threads.shutdown();
        }
        return new RunEnd(gate.stopped(), List.copyOf(errors.values()));
    }

    private void work(Queue<Company> queue, int[] last, int upTo, Run run, Consumer<ScreeningResult> judged) {
        try {
            Optional<Company> company = next(queue, last, upTo);
            while (company.isPresent() && gate.stopped().isEmpty()) {
                screen(company.get(), run, judged);
                company = next(queue, last, upTo);
            }
        } catch (DiskException e) {
            gate.stop(StopReason.of(StopReason.Cause.DISK, e.getMessage()));
        } catch (RuntimeException e) {
            // Something unforeseen: the other workers must not go on paying.
            interrupt();
            throw e;
        }
    }

    private Optional<Company> next(Queue<Company> queue, int[] last, int upTo) {
        synchronized (queue) {
            if (queue.isEmpty()) {
                queue.addAll(store.open(last[0], BATCH));
            }
            Company company = queue.poll();
            if (company == null || company.id() > upTo) {
                return Optional.empty();
            }
            last[0] = company.id();
            return Optional.of(company);
        }
    }

    private void screen(Company company, Run run, Consumer<ScreeningResult> judged) {
        try {
            QccPorts recorded =
                    new RecordedPorts(ports, store, company, gate, time, progress, limits.retriesUncertain());
            ScreeningResult screened = new CounterpartyScreening(recorded, policy).screen(company.query(), run.asOf());
            List<QccException> failures = failures(screened.profile());
            store.save(company, screened, failures.stream().allMatch(FinalFailure::isFinal), time.now());
            failures.forEach(error -> errors.putIfAbsent(error.type(), error));
            progress.judged(screened);
            judged.accept(screened);
        } catch (StoppedException e) {
            gate.stop(e.stop());
        }
    }

    private static List<QccException> failures(CounterpartyProfile profile) {
        return Stream.of(profile.importExportCredit(), profile.terminatedCases())
                .flatMap(outcome -> outcome.error().stream())
                .toList();
    }

    private void join(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            interrupt();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
