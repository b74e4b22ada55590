package com.example.cache;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Receipt;
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

/**
 * Keeps each result and pays for it once. Errors are not kept. A result that was kept says so in its receipt, which costs
 * nothing.
 */
final class CachingQcc implements QccPorts {
    private final QccPorts ports;
    private final Map<List<Object>, CheckResult<?>> pages = new ConcurrentHashMap<>();
    private final Map<CaseId, CaseDetailResult> details = new ConcurrentHashMap<>();

    CachingQcc(QccPorts ports) {
        this.ports = ports;
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        ImportExportCreditCheck check = ports.importExportCredit();
        return (key, page) ->
                this.<CustomsRegistration>page(List.of("credit", key, page), () -> check.check(key, page));
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        TerminatedCaseCheck check = ports.terminatedCases();
        return new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return page(List.of("cases", key, page), () -> check.check(key, page));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                CaseDetailResult kept = details.get(id);
                if (kept != null) {
                    return kept.withReceipt(kept.receipt().from(Receipt.Source.CACHED));
                }
                CaseDetailResult paid = check.detail(id);
                details.put(id, paid);
                return paid;
            }
        };
    }

    @SuppressWarnings("unchecked") // The first part of the question says which rows the page has.
    private <T> CheckResult<T> page(List<Object> question, Supplier<CheckResult<T>> call) {
        CheckResult<T> kept = (CheckResult<T>) pages.get(question);
        if (kept != null) {
            return kept.withReceipt(kept.receipt().from(Receipt.Source.CACHED));
        }
        CheckResult<T> paid = call.get();
        pages.put(question, paid);
        return paid;
    }
}
