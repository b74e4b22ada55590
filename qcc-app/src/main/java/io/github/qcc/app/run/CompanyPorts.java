package io.github.qcc.app.run;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.util.function.Supplier;

/** The ports for one company of a run, so that each call is known by its company and page. */
public final class CompanyPorts implements QccPorts {
    private final QccPorts ports;
    private final Company company;
    private final Asking asking;

    /** Ports that pass each call through {@code asking}. */
    public CompanyPorts(QccPorts ports, Company company, Asking asking) {
        this.ports = ports;
        this.company = company;
        this.asking = asking;
    }

    /** What is done around a call. */
    public interface Asking {
        <T> CheckResult<T> ask(CheckPage page, Supplier<CheckResult<T>> call);
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> asking.ask(
                page(Endpoint.CREDIT_CHECK, page),
                () -> ports.importExportCredit().check(key, page));
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return asking.ask(
                        page(Endpoint.CASE_CHECK, page),
                        () -> ports.terminatedCases().check(key, page));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                throw new UnsupportedOperationException("a run asks no details");
            }
        };
    }

    private CheckPage page(Endpoint endpoint, PageRequest page) {
        return new CheckPage(company.id(), endpoint, page.index());
    }
}
