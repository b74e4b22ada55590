package io.github.qcc.domain.customs;

import io.github.qcc.domain.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Administrative penalty by customs 海关行政处罚 (wire {@code PunishList}). Customs publishes penalties for five years, so
 * none listed proves nothing beyond.
 *
 * @param no running number (wire {@code No})
 * @param decisionNo number of the decision, opaque (wire {@code DecisionNo} 行政处罚决定书编号)
 * @param party whom it was imposed on, may be a person (wire {@code Party} 当事人)
 * @param penalizedOn date of the penalty (wire {@code PunishDate} 处罚日期)
 * @param caseProperty breach of supervision rules, or smuggling (wire {@code CaseProp} 案件性质)
 */
public record CustomsPenalty(
        Reading<String> no,
        Reading<String> decisionNo,
        Reading<String> party,
        Reading<LocalDate> penalizedOn,
        Reading<CaseProperty> caseProperty) {
    public CustomsPenalty {
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(decisionNo, "decisionNo");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(penalizedOn, "penalizedOn");
        Objects.requireNonNull(caseProperty, "caseProperty");
    }

    /** Reads a penalty from the texts of an answer, each of which may be null. */
    public static CustomsPenalty read(
            String no, String decisionNo, String party, String penalizedOn, String caseProperty) {
        return new CustomsPenalty(
                Reading.ofText(no),
                Reading.ofText(decisionNo),
                Reading.ofText(party),
                Reading.ofDate(penalizedOn),
                Reading.of(caseProperty, CaseProperty::parse));
    }

    /** Fields that state something not understood: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        return Reading.unreadable(
                this, Map.of("penalizedOn", CustomsPenalty::penalizedOn, "caseProperty", CustomsPenalty::caseProperty));
    }

    /** Number, date and kind; the party may be a person and is left out. */
    @Override
    public String toString() {
        return "CustomsPenalty[no=" + no + ", penalizedOn=" + penalizedOn + ", caseProperty=" + caseProperty + "]";
    }
}
