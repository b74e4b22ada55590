package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import java.util.List;
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
    private static final RecordField.FieldTable<TerminatedCaseDetail> TABLE = new RecordField.FieldTable<>();
    private static final RecordField<TerminatedCaseDetail> CERTIFICATE_NUMBER =
            TABLE.field("CerNo", "certificateNumber", "证件号/组织机构代码", TerminatedCaseDetail::certificateNumber);

    /** The text field that a detail adds to those of the case and of the debtor. */
    public static final List<RecordField<TerminatedCaseDetail>> FIELDS = TABLE.fields();

    /** Wire name of the debtor. */
    public static final String DEBTOR_WIRE_NAME = "OwnerInfo";

    public TerminatedCaseDetail {
        Objects.requireNonNull(terminatedCase, "terminatedCase");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(certificateNumber, "certificateNumber");
    }

    /** Starts a detail in which nothing is stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fields whose text is not understood: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        Map<String, String> all = new TreeMap<>(terminatedCase.unreadable());
        all.putAll(RecordField.unreadable(debtor, JudgmentDebtor.FIELDS));
        all.putAll(RecordField.unreadable(this, FIELDS));
        return all;
    }

    /** Takes what a response states; what is not given is absent. */
    public static final class Builder extends RecordBuilder<TerminatedCaseDetail> {
        private TerminatedCase terminatedCase = TerminatedCase.builder().build();
        private JudgmentDebtor debtor = JudgmentDebtor.builder().build();

        private Builder() {
            super(FIELDS);
        }

        public Builder terminatedCase(TerminatedCase row) {
            terminatedCase = row;
            return this;
        }

        public Builder debtor(JudgmentDebtor person) {
            debtor = person;
            return this;
        }

        public Builder certificateNumber(String text) {
            set(CERTIFICATE_NUMBER, text);
            return this;
        }

        @Override
        public TerminatedCaseDetail build() {
            return new TerminatedCaseDetail(
                    terminatedCase, debtor, Reading.of(text(CERTIFICATE_NUMBER), CertificateNumber::parse));
        }
    }
}
