package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The debtor in the detail of a case has another key of the same kind than the company: a former name, or a case of
 * another company. Only if details were requested.
 */
public record DebtorMismatch() implements ScreeningRule {
    @Override
    public String name() {
        return "debtor-mismatch";
    }

    @Override
    public String chinese() {
        return "被执行人与查询对象不一致";
    }

    @Override
    public String source() {
        return "own practice: the list does not name the debtor";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        List<TerminatedCase> others = profile.details().rows().stream()
                .filter(detail -> isOther(detail, profile.key()))
                .map(TerminatedCaseDetail::terminatedCase)
                .toList();
        if (!others.isEmpty()) {
            findings.add(Finding.of(
                    this,
                    Severity.DATA_QUALITY,
                    "被执行人与查询对象不一致" + others.size() + "件：" + Wording.zhNames(others, Wording::name) + "，请核实是否为曾用名或其他主体",
                    Wording.en(others.size(), "case") + " with another debtor than the company requested: "
                            + Wording.enNames(others, Wording::name) + "; confirm"));
        }
        profile.details()
                .error()
                .ifPresent(error -> findings.add(Finding.of(
                        this,
                        Severity.NOTE,
                        "终本案件详情未能全部取得（" + error.type() + "），部分被执行人未核实",
                        "not all case details could be read (" + error.type()
                                + "), so some debtors are not confirmed")));
        return findings;
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

    /** Before 2015 the certificate was an organisation code, which is now characters 9 to 17 of the credit code. */
    private static boolean isOther(CertificateNumber number, String creditCode) {
        return number.creditCode()
                .map(code -> !code.value().equals(creditCode))
                .or(() -> number.organizationCode().map(code -> !creditCode.startsWith(code.value(), 8)))
                .orElse(false);
    }
}
