package io.github.qcc.fake.record;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Records the results of other ports as a scenario: rows as companies, and errors as faults that affect the same call
 * again. Missing rows before a recorded one are generated; missing rows after the last are only counted. A query that
 * was refused before it was sent is not recorded. Thread-safe.
 *
 * <pre>{@code
 * Recorder recorder = Recorder.of(qccHttp);
 * screening(recorder).screen(key, today);
 * recorder.writeDisguised(Path.of("scenario.json"));
 * }</pre>
 */
public final class Recorder implements QccPorts {
    private final QccPorts ports;
    private final Map<SearchKey, PseudonymSubject> subjects = new LinkedHashMap<>();
    private final Map<Object, Integer> calls = new HashMap<>();
    private final List<TerminatedCaseDetail> details = new ArrayList<>();
    private final Map<CaseId, List<Fault>> detailFaults = new LinkedHashMap<>();

    private Recorder(QccPorts ports) {
        this.ports = ports;
    }

    /** Records the results of these ports. */
    public static Recorder of(QccPorts ports) {
        return new Recorder(Objects.requireNonNull(ports, "ports"));
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        ImportExportCreditCheck check = ports.importExportCredit();
        return (key, page) -> recorded(
                Endpoint.CREDIT_CHECK,
                key,
                () -> check.check(key, page),
                result -> subject(key).registrations.add(result),
                fault -> subject(key).add(fault.on(key.value())));
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        TerminatedCaseCheck check = ports.terminatedCases();
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return recorded(
                        Endpoint.CASE_CHECK,
                        key,
                        () -> check.check(key, page),
                        result -> subject(key).cases.add(result),
                        fault -> subject(key).add(fault.on(key.value())));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                return recorded(
                        Endpoint.CASE_DETAIL,
                        id,
                        () -> check.detail(id),
                        result -> result.detail().filter(Recorder::hasId).ifPresent(details::add),
                        fault -> detailFaults
                                .computeIfAbsent(id, unknown -> new ArrayList<>())
                                .add(fault.on(id.value())));
            }
        };
    }

    private static boolean hasId(TerminatedCaseDetail detail) {
        return detail.terminatedCase().id().value().isPresent();
    }

    private PseudonymSubject subject(SearchKey key) {
        return subjects.computeIfAbsent(key, PseudonymSubject::new);
    }

    private <R> R recorded(
            Endpoint endpoint, Object asked, Supplier<R> call, Consumer<R> keep, Consumer<Fault> keepFault) {
        R result;
        try {
            result = call.get();
        } catch (QccException e) {
            faultOf(e).ifPresent(fault -> {
                synchronized (this) {
                    keepFault.accept(fault.at(endpoint).onCall(number(endpoint, asked)));
                }
            });
            throw e;
        }
        synchronized (this) {
            number(endpoint, asked);
            keep.accept(result);
        }
        return result;
    }

    private int number(Endpoint endpoint, Object asked) {
        return calls.merge(List.of(endpoint, asked), 1, Integer::sum);
    }

    /** The fault that makes the fake fail in the same way; empty if nothing was sent. */
    private static Optional<Fault> faultOf(QccException e) {
        if (e instanceof UnreadableAnswerException) {
            return Optional.of(e.billing() == Billing.UNCERTAIN ? Fault.htmlPage() : Fault.wrongPage());
        }
        if (e.statusCode().isPresent()) {
            return e.statusCode().map(Fault::status);
        }
        return e instanceof ServiceUnavailableException
                ? Optional.of(e.billing() == Billing.NONE ? Fault.outage() : Fault.timeout())
                : Optional.empty();
    }

    /** The companies recorded so far; unmodifiable. */
    public synchronized List<FakeCompany> companies() {
        List<PseudonymSubject> companies = new ArrayList<>();
        for (PseudonymSubject seen : subjects.values()) {
            sameAs(seen, companies).absorb(seen);
        }
        for (TerminatedCaseDetail detail : details) {
            CaseId id = detail.terminatedCase().id().value().orElseThrow();
            PseudonymSubject seen = caseAlone(id);
            seen.add(detail);
            sameAs(seen, companies).add(detail);
        }
        detailFaults.forEach((id, faults) -> {
            PseudonymSubject seen = caseAlone(id);
            faults.forEach(seen::add);
            companies.add(seen);
        });
        return companies.stream().map(PseudonymSubject::toCompany).toList();
    }

    /** Returns the company among these that has a row in common, or adds one. */
    private static PseudonymSubject sameAs(PseudonymSubject seen, List<PseudonymSubject> companies) {
        for (PseudonymSubject company : companies) {
            if (company.isSameAs(seen)) {
                return company;
            }
        }
        PseudonymSubject company = new PseudonymSubject(seen.firstKey());
        companies.add(company);
        return company;
    }

    /** Represents the debtor of a case that no recorded list contains. */
    private static PseudonymSubject caseAlone(CaseId id) {
        return new PseudonymSubject(SearchKey.of("案件" + id.value()));
    }

    /** Writes the scenario as it was recorded. Only for data that may be stored. */
    public void write(Path file) throws IOException {
        Files.writeString(file, ScenarioFile.json(companies()));
    }

    /**
     * Writes the scenario with invented names and numbers, which are consistent throughout: names, credit codes,
     * registration numbers, KeyNos, ids, case numbers, courts, customs offices, and numbers of certificates and
     * decisions. Dates, amounts and labels stay, because tests need them.
     */
    public void writeDisguised(Path file) throws IOException {
        Files.writeString(file, ScenarioFile.json(new Pseudonymizer().of(companies())));
    }
}
