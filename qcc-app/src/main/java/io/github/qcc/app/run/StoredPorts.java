package io.github.qcc.app.run;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;

/** The ports, for one company, answered by what a store keeps. Nothing is ever sent. */
public final class StoredPorts implements QccPorts {
    private final RunStore store;
    private final Company company;

    /** Ports that answer for one company. */
    public StoredPorts(RunStore store, Company company) {
        this.store = store;
        this.company = company;
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return (key, page) -> answer(Endpoint.CREDIT_CHECK, page, AnswerText.CREDIT);
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return answer(Endpoint.CASE_CHECK, page, AnswerText.CASES);
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                throw new UnsupportedOperationException("a run asks no details");
            }
        };
    }

    private <T> CheckResult<T> answer(Endpoint endpoint, PageRequest page, AnswerText<T> text) {
        Question question = new Question(company.id(), endpoint, page.index());
        return store.answer(question)
                .map(kept -> text.read(kept, page))
                .orElseThrow(() -> store.finalFailure(question)
                        .map(FinalFailure::toException)
                        .orElseGet(() -> ServiceUnavailableException.notSent("no answer is kept", null)));
    }
}
