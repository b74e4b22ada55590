package io.github.qcc.domain.screening;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Details of some of a company's cases 终本案件详情, each from its own request. They name the debtor, which the list does
 * not.
 *
 * @param results the responses, in the order of the requests; unmodifiable
 * @param error why the requests ended early; empty if all had a result
 */
public record CaseDetails(List<CaseDetailResult> results, Optional<QccException> error) {
    /** No detail was requested. */
    public static final CaseDetails NONE = new CaseDetails(List.of(), Optional.empty());

    public CaseDetails {
        results = List.copyOf(results);
        Objects.requireNonNull(error, "error");
    }

    /** The cases that QCC has. */
    public List<TerminatedCaseDetail> rows() {
        return results.stream().flatMap(result -> result.detail().stream()).toList();
    }

    /** Cost of all requests, including one that failed. */
    public Cost cost() {
        return results.stream()
                .map(CaseDetailResult::cost)
                .reduce(error.map(QccException::cost).orElse(Cost.NONE), Cost::plus);
    }
}
