package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An enforcement case whose current round the court ended because it found nothing more to execute 终本案件: a row of
 * the terminated case check (wire {@code Data} of {@code EndExecuteCaseCheck/GetList}). The debt remains.
 *
 * @param id QCC's key of the row, with which its detail is asked (wire {@code Id} 案件 ID)
 * @param caseNumber number of the case; not unique among rows, because each debtor of a case has its own (wire {@code
 *     CaseNo} 案号)
 * @param court court of enforcement, as QCC spells it (wire {@code Court} 执行法院)
 * @param filedOn when this round was filed (wire {@code LianDate} 立案日期)
 * @param terminatedOn when it was ended (wire {@code EndDate} 终本日期)
 * @param executionSubject claim of this round in yuan (wire {@code ExecuteSubject} 执行标的)
 * @param unperformedAmount what remains unpaid of it in yuan (wire {@code UnperformedAmt} 未履行金额)
 */
public record TerminatedCase(
        Reading<CaseId> id,
        Reading<CaseNumber> caseNumber,
        Reading<String> court,
        Reading<LocalDate> filedOn,
        Reading<LocalDate> terminatedOn,
        Reading<ExecutionSubject> executionSubject,
        Reading<UnperformedAmount> unperformedAmount) {
    private static final Map<String, Function<TerminatedCase, Reading<?>>> MAY_BE_UNREADABLE = Map.of(
            "id", TerminatedCase::id,
            "caseNumber", TerminatedCase::caseNumber,
            "filedOn", TerminatedCase::filedOn,
            "terminatedOn", TerminatedCase::terminatedOn,
            "executionSubject", TerminatedCase::executionSubject,
            "unperformedAmount", TerminatedCase::unperformedAmount);

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

    /** Fields that state something not understood: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        return Reading.unreadable(this, MAY_BE_UNREADABLE);
    }

    /** Takes the texts of an answer, each of which may be null or left out. */
    public static final class Builder {
        private String id;
        private String caseNumber;
        private String court;
        private String filedOn;
        private String terminatedOn;
        private String executionSubject;
        private String unperformedAmount;

        private Builder() {}

        public Builder id(String text) {
            id = text;
            return this;
        }

        public Builder caseNumber(String text) {
            caseNumber = text;
            return this;
        }

        public Builder court(String text) {
            court = text;
            return this;
        }

        public Builder filedOn(String text) {
            filedOn = text;
            return this;
        }

        public Builder terminatedOn(String text) {
            terminatedOn = text;
            return this;
        }

        public Builder executionSubject(String text) {
            executionSubject = text;
            return this;
        }

        public Builder unperformedAmount(String text) {
            unperformedAmount = text;
            return this;
        }

        public TerminatedCase build() {
            return new TerminatedCase(
                    Reading.of(id, CaseId::parse),
                    Reading.of(caseNumber, CaseNumber::parse),
                    Reading.ofText(court),
                    Reading.ofDate(filedOn),
                    Reading.ofDate(terminatedOn),
                    Reading.of(executionSubject, ExecutionSubject::parse),
                    Reading.of(unperformedAmount, UnperformedAmount::parse));
        }
    }
}
