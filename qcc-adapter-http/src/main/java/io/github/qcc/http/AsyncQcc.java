package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.internal.call.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ports without waiting. At most {@code concurrency} requests are under way, further ones queue. A future fails with the
 * {@link io.github.qcc.domain.QccException} that the port would throw.
 *
 * <p>{@link CompletableFuture#cancel} cancels a request that was not sent, at no cost. Once the request is sent it returns
 * false, ends only the retries, and the future completes with the result that was paid for.
 */
public final class AsyncQcc {
    private final Executor threads;
    private final Function<Cancellation, QccPorts> ports;

    AsyncQcc(Executor threads, Function<Cancellation, QccPorts> ports) {
        this.threads = threads;
        this.ports = ports;
    }

    /** Requests one page of a company's customs registrations 进出口信用核查. */
    public CompletableFuture<CheckResult<CustomsRegistration>> importExportCredit(SearchKey key, PageRequest page) {
        return begin(qcc -> qcc.importExportCredit().check(key, page));
    }

    /** Requests one page of a company's terminated cases 终本案件核查. */
    public CompletableFuture<CheckResult<TerminatedCase>> terminatedCases(SearchKey key, PageRequest page) {
        return begin(qcc -> qcc.terminatedCases().check(key, page));
    }

    /** Requests one case with its debtor 终本案件详情. */
    public CompletableFuture<CaseDetailResult> caseDetail(CaseId id) {
        return begin(qcc -> qcc.terminatedCases().detail(id));
    }

    private <R> CompletableFuture<R> begin(Function<QccPorts, R> call) {
        Pending<R> pending = new Pending<>();
        QccPorts qcc = ports.apply(pending.cancellation);
        try {
            threads.execute(() -> pending.run(() -> call.apply(qcc)));
        } catch (RejectedExecutionException closed) {
            pending.completeExceptionally(new IllegalStateException("this QccHttp is closed"));
        }
        return pending;
    }

    private static final class Pending<R> extends CompletableFuture<R> {
        private final Cancellation cancellation = new Cancellation();
        private Thread worker;

        private void run(Supplier<R> call) {
            if (isDone()) {
                return;
            }
            setWorker(Thread.currentThread());
            try {
                complete(call.get());
            } catch (Throwable failure) {
                completeExceptionally(failure);
            } finally {
                setWorker(null);
                // The interrupt of a cancellation ends with its request.
                Thread.interrupted();
            }
        }

        private synchronized void setWorker(Thread thread) {
            worker = thread;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            // What was sent may be charged: an interrupt could lose its response, so it ends waits before the first
            // sending
            // only.
            if (!cancellation.cancel()) {
                return false;
            }
            synchronized (this) {
                if (worker != null) {
                    worker.interrupt();
                }
            }
            return super.cancel(mayInterrupt);
        }
    }
}
