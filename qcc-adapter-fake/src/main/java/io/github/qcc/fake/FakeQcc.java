package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * QCC in memory: both ports answered from companies given beforehand, at no cost and without a network. What it answers
 * never changes; instances share nothing. Thread-safe.
 *
 * <pre>{@code
 * QccPorts qcc = FakeQcc.builder()
 *         .company(FakeCompany.named("虚构贸易有限公司").cases(List.of(aCase)))
 *         .build();
 * }</pre>
 */
public final class FakeQcc implements QccPorts {
    private final Clock clock;
    private final List<FakeCompany> companies;
    private final Map<SearchKey, FakeCompany> byKey;
    private final Map<CaseId, TerminatedCaseDetail> details;
    private final Optional<String> refusal;
    private final boolean outage;
    private final OrderNumbers orderNumbers;

    private FakeQcc(Builder builder) {
        clock = builder.clock;
        companies = List.copyOf(builder.companies);
        byKey = unambiguous(company -> {
            Map<SearchKey, FakeCompany> keys = new HashMap<>();
            company.keys().forEach(key -> keys.put(key, company));
            return keys;
        });
        details = unambiguous(FakeCompany::detailsById);
        refusal = builder.refusal;
        outage = builder.outage;
        orderNumbers = new OrderNumbers(clock);
    }

    private <K, V> Map<K, V> unambiguous(Function<FakeCompany, Map<K, V>> entriesOf) {
        Map<K, V> all = new HashMap<>();
        for (FakeCompany company : companies) {
            entriesOf.apply(company).forEach((key, value) -> {
                if (all.putIfAbsent(key, value) != null) {
                    throw new IllegalArgumentException(
                            company.name() + " has a search key or case id that an earlier company has: " + key
                                    + "; answers would depend on the order of the companies");
                }
            });
        }
        return Map.copyOf(all);
    }

    /** The example rows of both interface documents, and invented companies that show every kind of answer. */
    public static FakeQcc examples() {
        Builder builder = builder();
        Examples.companies().forEach(builder::company);
        return builder.build();
    }

    /** Starts a fake that knows no company and so has no record of anybody. */
    public static Builder builder() {
        return new Builder();
    }

    /** The companies it knows, in the order given; unmodifiable. */
    public List<FakeCompany> companies() {
        return companies;
    }

    /** {@inheritDoc} A KeyNo is refused, as QCC does, before it costs anything. */
    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> {
            if (key.kind() == SearchKey.Kind.KEY_NO) {
                throw new InvalidQueryException("the import/export credit check takes no KeyNo:"
                        + " give a company name, registration number or unified social credit code");
            }
            return result(registrations(key, page), OrderNumbers.CREDIT_CHECK);
        };
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return result(cases(key, page), OrderNumbers.CASE_CHECK);
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                return called(OrderNumbers.CASE_CHECK, caseDetail(id), CaseDetailResult::new);
            }
        };
    }

    /** What the credit check answers for one page. */
    public Answer<Page<CustomsRegistration>> registrations(SearchKey key, PageRequest page) {
        return page(key, page, FakeCompany::registrations);
    }

    /** What the case check answers for one page. */
    public Answer<Page<TerminatedCase>> cases(SearchKey key, PageRequest page) {
        return page(key, page, FakeCompany::cases);
    }

    /** What the case check answers for one case. */
    public Answer<TerminatedCaseDetail> caseDetail(CaseId id) {
        Objects.requireNonNull(id, "id");
        return unlessDown(() -> details.containsKey(id)
                ? new Answer.Given<>(details.get(id))
                : new Answer.Nothing<>(EmptyForm.STATUS_201));
    }

    private <T> Answer<Page<T>> page(SearchKey key, PageRequest page, Function<FakeCompany, List<T>> list) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(page, "page");
        return unlessDown(() -> {
            FakeCompany company = byKey.get(key);
            if (company == null) {
                return new Answer.Nothing<>(EmptyForm.STATUS_201);
            }
            List<T> rows = list.apply(company);
            return rows.isEmpty() ? new Answer.Nothing<>(company.emptyForm()) : new Answer.Given<>(slice(rows, page));
        });
    }

    private <A> Answer<A> unlessDown(Supplier<Answer<A>> published) {
        if (outage) {
            return new Answer.Outage<>();
        }
        return refusal.<Answer<A>>map(Answer.Refused::new).orElseGet(published);
    }

    /** The rows of one page; none past the end, where the total still says how many there are. */
    private static <T> Page<T> slice(List<T> rows, PageRequest page) {
        int from = (int) Math.min((page.index() - 1L) * page.size(), rows.size());
        int to = Math.min(from + page.size(), rows.size());
        return new Page<>(rows.subList(from, to), page, OptionalInt.of(rows.size()));
    }

    private <T> CheckResult<T> result(Answer<Page<T>> answer, String interfaceName) {
        return called(
                interfaceName,
                answer,
                (page, orderNumber, now) -> page.<CheckResult<T>>map(
                                rows -> new CheckResult.Found<>(rows, orderNumber, now))
                        .orElseGet(() -> new CheckResult.NoRecord<>(orderNumber, now)));
    }

    private <A, R> R called(String interfaceName, Answer<A> answer, Result<A, R> result) {
        Instant now = clock.instant();
        Optional<OrderNumber> orderNumber = Optional.of(orderNumbers.next(interfaceName));
        return answer.fold(
                content -> result.of(Optional.of(content), orderNumber, now),
                form -> result.of(Optional.empty(), orderNumber, now),
                code -> {
                    throw new Refusal(code, "", orderNumber, now).toException();
                },
                () -> {
                    throw new ServiceUnavailableException(
                            "HTTP 503: the fake is set to an outage", Billing.NONE, null, null);
                });
    }

    @FunctionalInterface
    private interface Result<A, R> {
        R of(Optional<A> content, Optional<OrderNumber> orderNumber, Instant answeredAt);
    }

    @Override
    public String toString() {
        return "FakeQcc[" + companies.size() + " companies]";
    }

    /** Says what a fake knows and how it behaves. */
    public static final class Builder {
        private final List<FakeCompany> companies = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private Optional<String> refusal = Optional.empty();
        private boolean outage;

        private Builder() {}

        /** Where the time of answers comes from; the system's clock unless set. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /** One more company. */
        public Builder company(FakeCompany company) {
            companies.add(Objects.requireNonNull(company, "company"));
            return this;
        }

        /**
         * Every call fails as if a gateway turned it away: HTTP 503, nothing charged. Over the sandbox, every call that keeps
         * the rules of the protocol; others are still told which they broke.
         */
        public Builder outage() {
            outage = true;
            return this;
        }

        /**
         * Every call is answered by this status, unless there is an {@linkplain #outage() outage}. Over the sandbox, every
         * call that keeps the rules of the protocol.
         *
         * @param statusCode any code, documented or not
         * @throws IllegalArgumentException if it is blank, 200 or 201
         */
        public Builder refuseAll(String statusCode) {
            refusal = Optional.of(new Answer.Refused<>(statusCode).statusCode());
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
