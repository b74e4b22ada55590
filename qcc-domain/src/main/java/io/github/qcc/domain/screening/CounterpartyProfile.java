package io.github.qcc.domain.screening;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a company after both checks.
 *
 * @param key what it was looked up by
 * @param importExportCredit what customs says 进出口信用核查
 * @param terminatedCases what the courts say 终本案件核查
 * @param details details of terminated cases, where they were asked for 终本案件详情; unmodifiable
 * @param registeredCapital registered capital in yuan, where the platform knows it; neither check gives it
 */
public record CounterpartyProfile(
        SearchKey key,
        CheckOutcome<CustomsRegistration> importExportCredit,
        CheckOutcome<TerminatedCase> terminatedCases,
        List<TerminatedCaseDetail> details,
        Optional<BigDecimal> registeredCapital) {
    public CounterpartyProfile {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(importExportCredit, "importExportCredit");
        Objects.requireNonNull(terminatedCases, "terminatedCases");
        details = List.copyOf(details);
        registeredCapital.ifPresent(capital -> {
            if (capital.signum() <= 0) {
                throw new IllegalArgumentException("registered capital must be above 0 yuan but was " + capital);
            }
        });
    }

    /** What the two checks say, and nothing else. */
    public CounterpartyProfile(
            SearchKey key,
            CheckOutcome<CustomsRegistration> importExportCredit,
            CheckOutcome<TerminatedCase> terminatedCases) {
        this(key, importExportCredit, terminatedCases, List.of(), Optional.empty());
    }

    /** This profile with the details of some of its cases, each a paid call of its own. */
    public CounterpartyProfile withDetails(List<TerminatedCaseDetail> asked) {
        return new CounterpartyProfile(key, importExportCredit, terminatedCases, asked, registeredCapital);
    }

    /** This profile with the registered capital, in yuan. */
    public CounterpartyProfile withRegisteredCapital(BigDecimal yuan) {
        return new CounterpartyProfile(key, importExportCredit, terminatedCases, details, Optional.of(yuan));
    }

    /** What both checks cost together, retries and polls included. */
    public Cost cost() {
        return importExportCredit.cost().plus(terminatedCases.cost());
    }
}
