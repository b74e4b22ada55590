package io.github.qcc.http;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.internal.call.PageSet;
import io.github.qcc.http.internal.wire.CaseReader;
import io.github.qcc.http.internal.wire.Envelope;
import io.github.qcc.http.internal.wire.Redaction;
import io.github.qcc.http.internal.wire.ValueReader;
import java.util.Locale;

/** Request for one case with its debtor 终本案件详情. */
final class CaseDetailRequest extends WireRequest<TerminatedCaseDetail, CaseDetailResult> {
    private static final PageRequest NO_PAGES = new PageRequest(1, 1);

    CaseDetailRequest(CaseId id, Redaction redaction) {
        super(
                Endpoint.CASE_DETAIL,
                id.value(),
                id.value().toLowerCase(Locale.ROOT),
                NO_PAGES,
                PageSet.ofOnePage(),
                redaction);
    }

    @Override
    ValueReader<TerminatedCaseDetail> resultReader() {
        return CaseReader::readDetail;
    }

    @Override
    CaseDetailResult judge(Envelope<TerminatedCaseDetail> envelope) {
        envelope.result()
                .flatMap(detail -> detail.terminatedCase().id().value())
                .filter(other -> !other.value().equalsIgnoreCase(subject()))
                .ifPresent(other -> {
                    throw envelope.contradiction("$.Result.Id is that of another case than the one asked for");
                });
        return new CaseDetailResult(envelope.result(), envelope.receipt());
    }

    @Override
    public Receipt receipt(CaseDetailResult result) {
        return result.receipt();
    }

    @Override
    public CaseDetailResult withReceipt(CaseDetailResult result, Receipt receipt) {
        return result.withReceipt(receipt);
    }

    @Override
    public int unreadableValues(CaseDetailResult result) {
        return result.detail().map(detail -> detail.unreadable().size()).orElse(0);
    }

    @Override
    public boolean isNoRecord(CaseDetailResult result) {
        return result.detail().isEmpty();
    }

    @Override
    public int pageCount(CaseDetailResult result) {
        return 1;
    }
}
