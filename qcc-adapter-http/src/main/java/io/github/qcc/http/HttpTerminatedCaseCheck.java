package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.http.call.Question;
import io.github.qcc.http.wire.CaseReader;
import io.github.qcc.http.wire.Envelope;
import java.util.Objects;

/** 终本案件核查 and 终本案件详情 over HTTP. */
final class HttpTerminatedCaseCheck implements TerminatedCaseCheck {
    private final ListCheck<TerminatedCase> list;
    private final Caller caller;
    private final QccService service;
    private final String detailAddress;

    HttpTerminatedCaseCheck(ListCheck<TerminatedCase> list, Caller caller, QccService service, String detailAddress) {
        this.list = list;
        this.caller = caller;
        this.service = service;
        this.detailAddress = detailAddress;
    }

    @Override
    public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(page, "page");
        return list.check(key, page);
    }

    @Override
    public CaseDetailResult detail(CaseId id) {
        Objects.requireNonNull(id, "id");
        return caller.ask(
                Question.ofCase(id),
                new Caller.Way<>(
                        id.value(),
                        attempt -> service.detail(detailAddress, id.value(), attempt),
                        new Answer<>(
                                CaseReader::readDetail,
                                answer -> judge(id, answer),
                                result -> result.detail()
                                        .map(detail -> detail.unreadable().size())
                                        .orElse(0))));
    }

    private static CaseDetailResult judge(CaseId id, Envelope<TerminatedCaseDetail> answer) {
        answer.result()
                .flatMap(detail -> detail.terminatedCase().id().value())
                .filter(other -> !other.value().equalsIgnoreCase(id.value()))
                .ifPresent(other -> {
                    throw answer.contradiction("$.Result.Id is that of another case than the one asked for");
                });
        return new CaseDetailResult(answer.result(), answer.receipt());
    }
}
