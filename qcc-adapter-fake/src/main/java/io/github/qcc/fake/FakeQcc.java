package io.github.qcc.fake;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * QCC in memory: both ports over companies that you define, with faults on demand, free and without a network. It
 * records every call. It is deterministic, never waits, and shares nothing between instances. Thread-safe.
 *
 * <pre>{@code
 * FakeQcc qcc = FakeQcc.builder()
 *         .company(FakeCompany.named("虚构贸易有限公司").cases(45).resumed(2))
 *         .fault(Fault.status(QccStatus.TRAFFIC_ABNORMAL).onCall(3))
 *         .build();
 * }</pre>
 */
public final class FakeQcc implements QccPorts {
    private final Clock clock;
    private final FakeBackend backend;

    private FakeQcc(Builder builder) {
        clock = builder.clock;
        List<Fault> faults = new ArrayList<>(builder.faults);
        builder.companies.forEach(company -> faults.addAll(company.faultsOnItself()));
        backend = new FakeBackend(
                new CompanyIndex(builder.companies), builder.limits, faults, new OrderNumbers(builder.firstNumber));
    }

    /**
     * Returns a fake with the example rows of both interface documents, and with invented companies for every kind of
     * response, every status and every fault.
     */
    public static FakeQcc examples() {
        Builder builder = builder();
        Examples.companies().forEach(builder::company);
        return builder.build();
    }

    /** Starts a fake without companies. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@inheritDoc} A KeyNo is refused, as QCC does, before it costs anything. */
    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> {
            Endpoint.CREDIT_CHECK.requireTaken(key);
            return list(registrations(key.value(), page, clock.instant()));
        };
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return list(cases(key.value(), page, clock.instant()));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                return InMemory.result(caseDetail(id.value(), clock.instant()), CaseDetailResult::new);
            }
        };
    }

    private static <T> CheckResult<T> list(FakeExchange<Page<T>> exchange) {
        return InMemory.result(
                exchange,
                (page, receipt) -> page.<CheckResult<T>>map(rows -> new CheckResult.Found<>(rows, receipt))
                        .orElseGet(() -> isTooMany(exchange)
                                ? new CheckResult.TooMany<>(receipt)
                                : new CheckResult.NoRecord<>(receipt)));
    }

    private static boolean isTooMany(FakeExchange<?> exchange) {
        return exchange.call()
                .statusCode()
                .filter(QccStatus.TOO_MANY_ROWS.code()::equals)
                .isPresent();
    }

    /** The calls in their order, at most the latest 10,000; an unmodifiable copy. */
    public List<RecordedCall> calls() {
        return backend.latest();
    }

    /** The cost that all calls so far would have had. */
    public Cost cost() {
        return backend.cost();
    }

    /** Adds a fault from now on. It takes precedence over those before it. */
    public void fail(Fault fault) {
        backend.fail(Objects.requireNonNull(fault, "fault"));
    }

    /** Removes all faults, those of the builder too. Limits stay. */
    public void recover() {
        backend.recover();
    }

    /**
     * Adds the company from now on, or replaces the one of its name. Faults of the company itself are ignored.
     *
     * @throws IllegalArgumentException if another company has one of its search keys or case ids
     */
    public void publish(FakeCompany company) {
        backend.publish(Objects.requireNonNull(company, "company"));
    }

    /** The companies in the order given; unmodifiable. */
    public List<FakeCompany> companies() {
        return backend.directory().companies();
    }

    /** The clock. */
    public Clock clock() {
        return clock;
    }

    /** Takes a call to the credit check for one page. A text that is not a search key finds no company. */
    public FakeExchange<Page<CustomsRegistration>> registrations(String searchKey, PageRequest page, Instant now) {
        return backend.take(
                FakeRequest.of(Endpoint.CREDIT_CHECK, searchKey, Optional.of(page)),
                now,
                (directory, question) -> directory.page(question, FakeCompany::publishedRegistrations));
    }

    /** Takes a call to the case check for one page. A text that is not a search key finds no company. */
    public FakeExchange<Page<TerminatedCase>> cases(String searchKey, PageRequest page, Instant now) {
        return backend.take(
                FakeRequest.of(Endpoint.CASE_CHECK, searchKey, Optional.of(page)),
                now,
                (directory, question) -> directory.page(question, FakeCompany::publishedCases));
    }

    /** Takes a call to the case check for one case. */
    public FakeExchange<TerminatedCaseDetail> caseDetail(String id, Instant now) {
        return backend.take(
                FakeRequest.of(Endpoint.CASE_DETAIL, id, Optional.empty()),
                now,
                (directory, question) -> directory.detail(question));
    }

    /**
     * Takes a call that broke a rule of the protocol. Ports cannot do that, but a client of the sandbox can.
     *
     * @param asked search key or case id; empty if it was missing
     * @param status the status of the response, unless a limit applies first
     */
    public FakeExchange<?> reject(Endpoint endpoint, String asked, QccStatus status, Instant now) {
        return backend.reject(new FakeRequest(endpoint, asked, asked, Optional.empty()), now, status);
    }

    @Override
    public String toString() {
        return "FakeQcc[" + companies().size() + " companies, " + calls().size() + " calls]";
    }

    /** Defines companies and behaviour of a fake. */
    public static final class Builder {
        private final List<FakeCompany> companies = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private Limits limits = Limits.NONE;
        private int firstNumber = 1;

        private Builder() {}

        /** Sets the clock. Default: the system's. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /** Adds a company. */
        public Builder company(FakeCompany company) {
            companies.add(Objects.requireNonNull(company, "company"));
            return this;
        }

        /**
         * Adds a fault. If several match a call, the first one given takes effect, and faults of companies come last;
         * all of them count the call. In the sandbox, a call that breaks a rule of the protocol gets the status of the
         * rule, and no fault counts it.
         */
        public Builder fault(Fault fault) {
            faults.add(Objects.requireNonNull(fault, "fault"));
            return this;
        }

        /** Makes every call fail as if a gateway rejected it. */
        public Builder outage() {
            return fault(Fault.outage());
        }

        /**
         * Makes every response have this status.
         *
         * @param statusCode any code, documented or not
         * @throws IllegalArgumentException if it is blank, 200 or 201
         */
        public Builder refuseAll(String statusCode) {
            return fault(Fault.status(statusCode));
        }

        /** Sets the limits of the account. Default {@link Limits#NONE}. Limits apply before faults. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets the last eight digits of the first order number. Default 1.
         *
         * @throws IllegalArgumentException if it has more digits, or is negative
         */
        public Builder firstOrderNumber(int digits) {
            if (digits < 0 || digits >= OrderNumbers.LIMIT) {
                throw new IllegalArgumentException("an order number ends in eight digits but was to end in " + digits);
            }
            firstNumber = digits;
            return this;
        }

        /**
         * The fake.
         *
         * @throws IllegalArgumentException if two companies have a search key or a case id in common
         */
        public FakeQcc build() {
            return new FakeQcc(this);
        }
    }
}
