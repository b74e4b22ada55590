package io.github.qcc.fake.contract;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** An adapter such as a platform has: pays once for each page. Errors are not kept. */
final class CachingQcc implements QccPorts {
    private final QccPorts ports;
    private final Map<List<Object>, Object> answers = new ConcurrentHashMap<>();

    CachingQcc(QccPorts ports) {
        this.ports = ports;
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        ImportExportCreditCheck check = ports.importExportCredit();
        return (key, page) ->
                this.<CheckResult<CustomsRegistration>>once(List.of("credit", key, page), () -> check.check(key, page));
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        TerminatedCaseCheck check = ports.terminatedCases();
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return once(List.of("cases", key, page), () -> check.check(key, page));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                return once(List.of("detail", id), () -> check.detail(id));
            }
        };
    }

    @SuppressWarnings("unchecked") // The first of the key says which type the answer has.
    private <R> R once(List<Object> question, Supplier<R> call) {
        return (R) answers.computeIfAbsent(question, unasked -> call.get());
    }
}
