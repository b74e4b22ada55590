package io.github.qcc.domain.screening;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.util.Objects;
import java.util.Optional;

/**
 * What both checks found about a company.
 *
 * @param key the search key
 * @param importExportCredit result of the import/export credit check 进出口信用核查
 * @param terminatedCases result of the terminated case check 终本案件核查
 * @param details details of some of the cases, if any were requested 终本案件详情
 * @param registeredCapital registered capital, if the platform or the list states it; neither check returns it
 */
public record CounterpartyProfile(
        SearchKey key,
        CheckOutcome<CustomsRegistration> importExportCredit,
        CheckOutcome<TerminatedCase> terminatedCases,
        CaseDetails details,
        Optional<RegisteredCapital> registeredCapital) {
    public CounterpartyProfile {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(importExportCredit, "importExportCredit");
        Objects.requireNonNull(terminatedCases, "terminatedCases");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(registeredCapital, "registeredCapital");
    }

    /** The profile of the two checks, without details and capital. */
    public CounterpartyProfile(
            SearchKey key,
            CheckOutcome<CustomsRegistration> importExportCredit,
            CheckOutcome<TerminatedCase> terminatedCases) {
        this(key, importExportCredit, terminatedCases, CaseDetails.NONE, Optional.empty());
    }

    /** Returns this profile with the details of some of its cases. */
    public CounterpartyProfile withDetails(CaseDetails asked) {
        return new CounterpartyProfile(key, importExportCredit, terminatedCases, asked, registeredCapital);
    }

    /** Returns this profile with the registered capital. */
    public CounterpartyProfile withRegisteredCapital(RegisteredCapital capital) {
        return new CounterpartyProfile(key, importExportCredit, terminatedCases, details, Optional.of(capital));
    }

    /** Whether both checks have a result and neither has a row, so that the identity of the company is not confirmed. */
    public boolean hasNoRecord() {
        return isEmpty(importExportCredit) && isEmpty(terminatedCases);
    }

    private static boolean isEmpty(CheckOutcome<?> outcome) {
        return outcome.error().isEmpty()
                && outcome.rows().isEmpty()
                && !outcome.listing().isTooMany();
    }

    /** The figures of this profile that a summary or a table shows. */
    public ProfileSummary summary() {
        return ProfileSummary.of(this);
    }

    /** Cost of both checks and the details, including retries and polls. */
    public Cost cost() {
        return importExportCredit.cost().plus(terminatedCases.cost()).plus(details.cost());
    }
}
