package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.http.internal.call.PageSet;
import io.github.qcc.http.internal.wire.CaseReader;
import io.github.qcc.http.internal.wire.ListResultReader;
import java.util.Objects;

/** 终本案件核查 and 终本案件详情 over HTTP. */
final class HttpTerminatedCaseCheck implements TerminatedCaseCheck {
    private static final ListRequest.RowType<TerminatedCase> ROWS = new ListRequest.RowType<>(
            Endpoint.CASE_CHECK,
            new ListResultReader<>(CaseReader::read),
            row -> row.unreadable().size());

    private final RequestSender sender;

    HttpTerminatedCaseCheck(RequestSender sender) {
        this.sender = sender;
    }

    @Override
    public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
        return check(key, page, PageSet.ofOnePage());
    }

    @Override
    public PageIterator<TerminatedCase> pages(SearchKey key) {
        PageSet pages = PageSet.ofIteration();
        return new PageIterator<>(page -> check(key, page, pages), TerminatedCase::id);
    }

    private CheckResult<TerminatedCase> check(SearchKey key, PageRequest page, PageSet pages) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(page, "page");
        return sender.send(new ListRequest<>(ROWS, key, page, pages, sender.redaction()));
    }

    @Override
    public CaseDetailResult detail(CaseId id) {
        Objects.requireNonNull(id, "id");
        return sender.send(new CaseDetailRequest(id, sender.redaction()));
    }
}
