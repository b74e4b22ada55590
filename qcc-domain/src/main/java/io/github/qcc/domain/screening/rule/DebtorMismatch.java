package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The debtor in the detail of a case is not the company asked for, by the same kind of key: a former name, or another
 * company's case. Only where details were asked for.
 */
public record DebtorMismatch() implements ScreeningRule {
    @Override
    public String name() {
        return "debtor-other-than-asked";
    }

    @Override
    public String source() {
        return "own practice: the list does not name the debtor";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.details().stream()
                .filter(detail -> isOther(detail, profile.key()))
                .map(detail -> Wording.name(detail.terminatedCase()))
                .map(name -> new Finding(
                        name(),
                        Severity.DATA_QUALITY,
                        name + " 的被执行人与查询对象不一致，请核实",
                        name + ": the debtor is not the one asked for, confirm"))
                .toList();
    }

    private static boolean isOther(TerminatedCaseDetail detail, SearchKey key) {
        return switch (key.kind()) {
            case NAME ->
                detail.debtor()
                        .name()
                        .value()
                        .filter(name -> !key.matches(name))
                        .isPresent();
            case KEY_NO ->
                detail.debtor()
                        .keyNo()
                        .value()
                        .filter(keyNo -> !key.matches(keyNo.value()))
                        .isPresent();
            case CREDIT_CODE ->
                detail.certificateNumber()
                        .value()
                        .filter(number -> isOther(number, key.value()))
                        .isPresent();
            case REGISTRATION_NUMBER -> false;
        };
    }

    /** A certificate of before 2015 is an organisation code, which went into the credit code as characters 9 to 17. */
    private static boolean isOther(CertificateNumber number, String creditCode) {
        return number.creditCode()
                .map(code -> !code.value().equals(creditCode))
                .or(() -> number.organizationCode().map(code -> !creditCode.startsWith(code.value(), 8)))
                .orElse(false);
    }
}
