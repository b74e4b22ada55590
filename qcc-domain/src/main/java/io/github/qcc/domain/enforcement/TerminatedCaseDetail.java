package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.Reading;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A terminated case with its debtor 终本案件详情 (wire {@code Result} of {@code EndExecuteCaseCheck/GetDetail}): the seven
 * fields of the list, and the two that the detail adds.
 *
 * @param terminatedCase the case as the list has it
 * @param debtor the debtor it is enforced against (wire {@code OwnerInfo} 被执行人信息)
 * @param certificateNumber number of the debtor's certificate, personal for persons (wire {@code CerNo} 证件号/组织机构代码)
 */
public record TerminatedCaseDetail(
        TerminatedCase terminatedCase, JudgmentDebtor debtor, Reading<CertificateNumber> certificateNumber) {
    public TerminatedCaseDetail {
        Objects.requireNonNull(terminatedCase, "terminatedCase");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(certificateNumber, "certificateNumber");
    }

    /** Fields that state something not understood: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        Map<String, String> all = new TreeMap<>(terminatedCase.unreadable());
        all.putAll(Reading.unreadable(debtor, Map.of("keyNo", JudgmentDebtor::keyNo)));
        return all;
    }
}
