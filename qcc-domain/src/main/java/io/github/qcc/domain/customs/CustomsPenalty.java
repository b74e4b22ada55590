package io.github.qcc.domain.customs;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.text.WireText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Administrative penalty by customs 海关行政处罚 (wire {@code PunishList}). Customs publishes penalties for five years, so an
 * empty list proves nothing about earlier years.
 *
 * @param no running number (wire {@code No})
 * @param decisionNo number of the decision, opaque (wire {@code DecisionNo} 行政处罚决定书编号)
 * @param party the party it was imposed on, may be a person (wire {@code Party} 当事人)
 * @param penalizedOn date of the penalty (wire {@code PunishDate} 处罚日期)
 * @param caseProperty breach of supervision rules, or smuggling (wire {@code CaseProp} 案件性质)
 */
public record CustomsPenalty(
        Reading<String> no,
        Reading<String> decisionNo,
        Reading<String> party,
        Reading<LocalDate> penalizedOn,
        Reading<CaseProperty> caseProperty) {
    private static final RecordField.FieldTable<CustomsPenalty> TABLE = new RecordField.FieldTable<>();
    private static final RecordField<CustomsPenalty> NO = TABLE.field("No", "no", "序号", CustomsPenalty::no);
    private static final RecordField<CustomsPenalty> DECISION_NO =
            TABLE.field("DecisionNo", "decisionNo", "行政处罚决定书编号", CustomsPenalty::decisionNo);
    private static final RecordField<CustomsPenalty> PARTY =
            TABLE.field("Party", "party", "当事人", CustomsPenalty::party);
    private static final RecordField<CustomsPenalty> PENALIZED_ON =
            TABLE.field("PunishDate", "penalizedOn", "处罚日期", CustomsPenalty::penalizedOn);
    private static final RecordField<CustomsPenalty> CASE_PROPERTY =
            TABLE.field("CaseProp", "caseProperty", "案件性质", CustomsPenalty::caseProperty);

    /** The fields. */
    public static final List<RecordField<CustomsPenalty>> FIELDS = TABLE.fields();

    public CustomsPenalty {
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(decisionNo, "decisionNo");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(penalizedOn, "penalizedOn");
        Objects.requireNonNull(caseProperty, "caseProperty");
    }

    /** Reads a penalty from the texts of a response, each of which may be null. */
    public static CustomsPenalty read(
            String no, String decisionNo, String party, String penalizedOn, String caseProperty) {
        return new CustomsPenalty(
                Reading.ofText(no),
                Reading.ofText(decisionNo),
                Reading.ofText(party),
                Reading.ofDate(penalizedOn),
                Reading.of(caseProperty, CaseProperty::parse));
    }

    /** Starts a penalty in which nothing is stated. */
    public static RecordBuilder<CustomsPenalty> builder() {
        return new RecordBuilder<>(FIELDS) {
            @Override
            public CustomsPenalty build() {
                return read(text(NO), text(DECISION_NO), text(PARTY), text(PENALIZED_ON), text(CASE_PROPERTY));
            }
        };
    }

    /**
     * Penalties of several registrations, each decision once: a penalty is listed under every registration of its party. A
     * decision is identified by its number and date; a penalty without a number, by all its fields.
     *
     * @return the penalties in the order of the rows; unmodifiable
     */
    public static List<CustomsPenalty> distinct(Collection<CustomsRegistration> registrations) {
        Map<Object, CustomsPenalty> decisions = new LinkedHashMap<>();
        registrations.stream()
                .flatMap(registration -> registration.penalties().stream())
                .forEach(penalty -> decisions.merge(penalty.key(), penalty, CustomsPenalty::weightier));
        return List.copyOf(decisions.values());
    }

    private Object key() {
        return decisionNo
                .value()
                .<Object>map(number -> List.of(
                        WireText.normalized(number).replaceAll("\\s", ""),
                        penalizedOn.value().map(LocalDate::toString).orElseGet(penalizedOn::raw)))
                .orElse(this);
    }

    /** Of two entries of one decision the one that names smuggling counts. */
    private static CustomsPenalty weightier(CustomsPenalty first, CustomsPenalty again) {
        return again.isForSmuggling() ? again : first;
    }

    /** Whether the penalty is for smuggling 走私. */
    public boolean isForSmuggling() {
        return caseProperty.is(CaseProperty.SMUGGLING);
    }

    /** Fields whose text is not understood: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        return RecordField.unreadable(this, FIELDS);
    }

    /** Number, date and kind. The party is left out because it may be a person. */
    @Override
    public String toString() {
        return "CustomsPenalty[no=" + no + ", penalizedOn=" + penalizedOn + ", caseProperty=" + caseProperty + "]";
    }
}
