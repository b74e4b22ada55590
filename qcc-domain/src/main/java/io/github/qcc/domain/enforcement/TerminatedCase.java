package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An enforcement case whose current round the court ended because it found no more assets 终本案件: a row of the terminated
 * case check (wire {@code Data} of {@code EndExecuteCaseCheck/GetList}). The debt remains.
 *
 * @param id QCC's key of the row, with which its detail is requested (wire {@code Id} 案件 ID)
 * @param caseNumber number of the case; not unique among rows, because each debtor of a case has its own (wire {@code
 *     CaseNo} 案号)
 * @param court court of enforcement, as QCC spells it (wire {@code Court} 执行法院)
 * @param filedOn when this round was filed (wire {@code LianDate} 立案日期)
 * @param terminatedOn when it was ended (wire {@code EndDate} 终本日期)
 * @param executionSubject claim of this round in yuan (wire {@code ExecuteSubject} 执行标的)
 * @param unperformedAmount unpaid part of it in yuan (wire {@code UnperformedAmt} 未履行金额)
 */
public record TerminatedCase(
        Reading<CaseId> id,
        Reading<CaseNumber> caseNumber,
        Reading<String> court,
        Reading<LocalDate> filedOn,
        Reading<LocalDate> terminatedOn,
        Reading<ExecutionSubject> executionSubject,
        Reading<UnperformedAmount> unperformedAmount) {
    private static final RecordField.FieldTable<TerminatedCase> TABLE = new RecordField.FieldTable<>();
    private static final RecordField<TerminatedCase> ID = TABLE.field("Id", "id", "案件 Id", TerminatedCase::id);
    private static final RecordField<TerminatedCase> CASE_NUMBER =
            TABLE.field("CaseNo", "caseNumber", "案号", TerminatedCase::caseNumber);
    public static final RecordField<TerminatedCase> COURT =
            TABLE.field("Court", "court", "执行法院", TerminatedCase::court);
    public static final RecordField<TerminatedCase> FILED_ON =
            TABLE.field("LianDate", "filedOn", "立案日期", TerminatedCase::filedOn);
    public static final RecordField<TerminatedCase> TERMINATED_ON =
            TABLE.field("EndDate", "terminatedOn", "终本日期", TerminatedCase::terminatedOn);
    private static final RecordField<TerminatedCase> EXECUTION_SUBJECT =
            TABLE.field("ExecuteSubject", "executionSubject", "执行标的", TerminatedCase::executionSubject);
    private static final RecordField<TerminatedCase> UNPERFORMED_AMOUNT =
            TABLE.field("UnperformedAmt", "unperformedAmount", "未履行金额", TerminatedCase::unperformedAmount);

    /** The fields. */
    public static final List<RecordField<TerminatedCase>> FIELDS = TABLE.fields();

    public TerminatedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(filedOn, "filedOn");
        Objects.requireNonNull(terminatedOn, "terminatedOn");
        Objects.requireNonNull(executionSubject, "executionSubject");
        Objects.requireNonNull(unperformedAmount, "unperformedAmount");
    }

    /** Starts a case in which nothing is stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a case with the texts of this one. */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.setAll(this);
        return builder;
    }

    /** Fields whose text is not understood: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        return RecordField.unreadable(this, FIELDS);
    }

    /** Takes the texts of a response, each of which may be null or left out. */
    public static final class Builder extends RecordBuilder<TerminatedCase> {
        private Builder() {
            super(FIELDS);
        }

        public Builder id(String text) {
            set(ID, text);
            return this;
        }

        public Builder caseNumber(String text) {
            set(CASE_NUMBER, text);
            return this;
        }

        public Builder court(String text) {
            set(COURT, text);
            return this;
        }

        public Builder filedOn(String text) {
            set(FILED_ON, text);
            return this;
        }

        public Builder terminatedOn(String text) {
            set(TERMINATED_ON, text);
            return this;
        }

        public Builder executionSubject(String text) {
            set(EXECUTION_SUBJECT, text);
            return this;
        }

        public Builder unperformedAmount(String text) {
            set(UNPERFORMED_AMOUNT, text);
            return this;
        }

        @Override
        public TerminatedCase build() {
            return new TerminatedCase(
                    Reading.of(text(ID), CaseId.PARSER),
                    Reading.of(text(CASE_NUMBER), CaseNumber.PARSER),
                    Reading.ofText(text(COURT)),
                    Reading.ofDate(text(FILED_ON)),
                    Reading.ofDate(text(TERMINATED_ON)),
                    Reading.of(text(EXECUTION_SUBJECT), ExecutionSubject.PARSER),
                    Reading.of(text(UNPERFORMED_AMOUNT), UnperformedAmount.PARSER));
        }
    }
}
