package io.github.qcc.app.run;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Clock;
import java.time.Instant;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks about each company of a run that is not settled, and judges it. May be stopped at any moment, also by a power
 * cut: what was answered is in the store, and a new engine on the same store goes on. For one use.
 */
public final class ScreeningEngine {
    private static final int BATCH = 256;

    /** More than a response of twenty rows and the verdict take in the store, with the pages that are written for them. */
    private static final long BYTES_OF_A_RESPONSE = 256 * 1024;

    /** How often a call is made that cost nothing: as long as an outage may last that does not end the run. */
    private static final int MOST_ROUNDS = 8;

    private final QccPorts ports;
    private final RunStore store;
    private final CallRecorder recorder;
    private final ScreeningPolicy policy;
    private final int concurrency;
    private final boolean retriesUncertain;
    private final Clock clock;
    private final RunProgress progress;
    private final RunControl control;
    private final Map<String, QccException> errors = new ConcurrentHashMap<>();

    /**
     * An engine that has asked nothing yet.
     *
     * @param ports who is asked; they limit, repeat and budget calls, and report to the recorder
     * @param store the store in which the run has begun
     * @param settings settings of its calls
     * @param spent says what counts against the budget of the settings so far
     */
    public ScreeningEngine(
            QccPorts ports,
            RunStore store,
            CallRecorder recorder,
            ScreeningPolicy policy,
            RunSettings settings,
            Supplier<Map<Endpoint, Cost>> spent,
            Clock clock) {
        this(
                ports,
                store,
                recorder,
                policy,
                settings,
                spent,
                clock,
                time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()));
    }

    ScreeningEngine(
            QccPorts ports,
            RunStore store,
            CallRecorder recorder,
            ScreeningPolicy policy,
            RunSettings settings,
            Supplier<Map<Endpoint, Cost>> spent,
            Clock clock,
            RunControl.Sleeper sleeper) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.store = Objects.requireNonNull(store, "store");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.concurrency = settings.concurrency();
        this.retriesUncertain = settings.retriesUncertain();
        this.clock = Objects.requireNonNull(clock, "clock");
        this.progress = recorder.progress();
        this.control =
                new RunControl(clock, sleeper, progress, () -> settings.exhausted(spent.get()), recorder::endWaits);
    }

    /** What was done so far. */
    public RunProgress progress() {
        return progress;
    }

    /** Lets the calls in flight finish, and makes no further one. */
    public void interrupt() {
        control.stop(StopReason.of(StopReason.StopCause.INTERRUPTED, "interrupted"));
    }

    /**
     * Goes through the companies that are not settled.
     *
     * @param upTo number of the last company to ask
     * @param judged receives each verdict once it is kept
     * @return how it ended; with {@link StopReason.StopCause#DISK} where the store or {@code judged} failed, and then answers that
     *     could not be kept are lost
     */
    public RunEnd run(int upTo, Consumer<ScreeningResult> judged) {
        Run run = store.run().orElseThrow(() -> new IllegalStateException("the store holds no run"));
        Companies companies = new Companies(upTo);
        ExecutorService threads = Executors.newFixedThreadPool(concurrency);
        try {
            // The first company goes alone: a wrong secret or a used-up day shows in one call instead of one of each
            // worker,
            // and after a refusal has ended the first call is the probe that lifts it.
            join(threads.submit(() -> work(companies, 1, run, judged)));
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < concurrency; i++) {
                workers.add(threads.submit(() -> work(companies, Long.MAX_VALUE, run, judged)));
            }
            workers.forEach(this::join);
        } finally {
            threads.shutdown();
        }
        return new RunEnd(control.stopped(), List.copyOf(errors.values()));
    }

    /** Screens one company after the other, as long as there are more and the run goes on. */
    private void work(Companies companies, long most, Run run, Consumer<ScreeningResult> judged) {
        try {
            for (long done = 0; done < most && control.stopped().isEmpty(); done++) {
                Optional<Company> company = companies.next();
                if (company.isEmpty()) {
                    return;
                }
                screen(company.get(), run, judged);
            }
        } catch (DiskException e) {
            control.stop(StopReason.of(StopReason.StopCause.DISK, e.getMessage()));
        } catch (RuntimeException e) {
            // Something unforeseen: the other workers must not go on paying.
            interrupt();
            throw e;
        }
    }

    /** The companies that are not settled, read from the store little by little. Thread-safe. */
    private final class Companies {
        private final Queue<Company> queue = new ArrayDeque<>();
        private final int upTo;
        private int last;

        Companies(int upTo) {
            this.upTo = upTo;
        }

        synchronized Optional<Company> next() {
            if (queue.isEmpty()) {
                queue.addAll(store.open(last, BATCH));
            }
            Optional<Company> next = Optional.ofNullable(queue.poll()).filter(company -> company.id() <= upTo);
            next.ifPresent(company -> last = company.id());
            return next;
        }
    }

    private void screen(Company company, Run run, Consumer<ScreeningResult> judged) {
        try {
            QccPorts asked = new CompanyPorts(ports, company, this::ask);
            ScreeningResult screened = new CounterpartyScreening(asked, policy).screen(company.query(), run.asOf());
            List<QccException> failures = failures(screened.profile());
            store.save(company, screened, failures.stream().allMatch(this::isFinal), clock.instant());
            failures.forEach(error -> errors.putIfAbsent(error.type(), error));
            progress.judged(screened);
            judged.accept(screened);
        } catch (StoppedException e) {
            // The company is asked when the run goes on.
        }
    }

    /** Whether the same command does not ask again. */
    private boolean isFinal(QccException error) {
        return FinalFailure.isFinal(error) || !retriesUncertain && error.cost().uncertain() > 0;
    }

    /** Makes a call, and after a pause again if it cost nothing and its failure may pass. */
    private <T> CheckResult<T> ask(CheckPage page, Supplier<CheckResult<T>> call) {
        store.finalFailure(page).ifPresent(failure -> {
            throw failure.toException();
        });
        if (!retriesUncertain && store.isUncertain(page)) {
            throw ServiceUnavailableException.notSent(
                            "Not sent: an earlier call may have been charged and brought no response; --again or"
                                    + " --retry-uncertain once makes it one more time",
                            null)
                    .withCost(store.cost(page));
        }
        for (int round = 1; ; round++) {
            control.awaitEndOfPause();
            store.requireRoom(BYTES_OF_A_RESPONSE * concurrency);
            Instant askedAt = clock.instant();
            try {
                CheckResult<T> result = recorder.asking(page, call);
                if (result.receipt().source() == Receipt.Source.SENT) {
                    control.answered();
                }
                // A page that an interrupted run paid for is a page of this run, with all that it cost.
                return result.withReceipt(result.receipt().withCost(store.cost(page)));
            } catch (QccException error) {
                control.failed(askedAt, error);
                boolean isFree = error.cost().atMost() == 0;
                if (round == MOST_ROUNDS || !isFree || !FinalFailure.mayPass(error)) {
                    throw error.withCost(store.cost(page));
                }
            }
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
