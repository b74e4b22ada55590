package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecordFieldTest {
    private static <R> Stream<String> wireNames(List<RecordField<R>> fields) {
        return fields.stream().map(RecordField::wireName);
    }

    @Test
    void wireNamesAreThoseOfTheDocuments() {
        assertThat(wireNames(CustomsRegistration.FIELDS))
                .containsExactly(
                        "Id",
                        "RegGov",
                        "TradeType",
                        "RegDate",
                        "RegNo",
                        "AdminArea",
                        "EconoArea",
                        "SpecialArea",
                        "CancelFlag",
                        "AnnualStatus",
                        "ValidityDate",
                        "IndustryType",
                        "EBusinessType",
                        "IdentifyDate",
                        "IdentifyLevel",
                        "IdentifyCode");
        assertThat(CustomsRegistration.PENALTIES_WIRE_NAME).isEqualTo("PunishList");
        assertThat(wireNames(CustomsPenalty.FIELDS))
                .containsExactly("No", "DecisionNo", "Party", "PunishDate", "CaseProp");
        assertThat(wireNames(TerminatedCase.FIELDS))
                .containsExactly("Id", "CaseNo", "Court", "LianDate", "EndDate", "ExecuteSubject", "UnperformedAmt");
        assertThat(TerminatedCaseDetail.DEBTOR_WIRE_NAME).isEqualTo("OwnerInfo");
        assertThat(wireNames(JudgmentDebtor.FIELDS)).containsExactly("KeyNo", "Name");
        assertThat(wireNames(TerminatedCaseDetail.FIELDS)).containsExactly("CerNo");
    }

    @Test
    void aFieldIsInItsPlace() {
        Stream.of(
                        CustomsRegistration.FIELDS,
                        CustomsPenalty.FIELDS,
                        TerminatedCase.FIELDS,
                        JudgmentDebtor.FIELDS,
                        TerminatedCaseDetail.FIELDS)
                .forEach(fields -> {
                    assertThat(fields.stream().map(RecordField::place))
                            .containsExactlyElementsOf(
                                    IntStream.range(0, fields.size()).boxed().toList());
                    assertThat(fields.stream().map(RecordField::property)).doesNotHaveDuplicates();
                    assertThat(fields).isUnmodifiable();
                });
    }

    @Test
    void aPropertyIsNamedAsItsAccessor() {
        assertThat(CustomsPenalty.FIELDS)
                .extracting(RecordField::property)
                .containsExactly(accessors(CustomsPenalty.class));
        assertThat(TerminatedCase.FIELDS)
                .extracting(RecordField::property)
                .containsExactly(accessors(TerminatedCase.class));
        assertThat(JudgmentDebtor.FIELDS)
                .extracting(RecordField::property)
                .containsExactly(accessors(JudgmentDebtor.class));
    }

    private static String[] accessors(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new);
    }

    private static <R> R record(RecordBuilder<R> builder, List<RecordField<R>> fields, List<String> texts) {
        fields.forEach(field -> builder.set(field, texts.get(field.place())));
        R row = builder.build();
        assertThat(fields).allSatisfy(field -> assertThat(field.raw(row)).isEqualTo(texts.get(field.place())));
        return row;
    }

    @Property(tries = 200)
    void whatABuilderTakesTheRecordStates(
            @ForAll @Size(16) List<@StringLength(max = 12) @CharRange(from = ' ', to = '号') String> texts) {
        CustomsRegistration registration = record(CustomsRegistration.builder(), CustomsRegistration.FIELDS, texts);
        CustomsPenalty penalty = record(CustomsPenalty.builder(), CustomsPenalty.FIELDS, texts);
        TerminatedCase row = record(TerminatedCase.builder(), TerminatedCase.FIELDS, texts);
        JudgmentDebtor debtor = record(JudgmentDebtor.builder(), JudgmentDebtor.FIELDS, texts);
        TerminatedCaseDetail detail = record(
                TerminatedCaseDetail.builder().terminatedCase(row).debtor(debtor), TerminatedCaseDetail.FIELDS, texts);

        assertThat(registration.toBuilder().build()).isEqualTo(registration);
        assertThat(row.toBuilder().build()).isEqualTo(row);
        assertThat(detail.terminatedCase()).isEqualTo(row);
        assertThat(detail.debtor()).isEqualTo(debtor);
        assertThat(penalty)
                .isEqualTo(CustomsPenalty.read(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4)));
    }

    @Test
    void theBuilderOfARegistrationKeepsItsPenalties() {
        CustomsRegistration row = CustomsRegistration.builder()
                .penalties(List.of(CustomsPenalty.read("1", null, null, null, "违规")))
                .build();
        assertThat(row.toBuilder().id("7").build().penalties()).isEqualTo(row.penalties());
    }

    @Test
    void unreadableFieldsAreNamedInTheOrderOfTheirProperties() {
        TerminatedCase row = TerminatedCase.builder()
                .unperformedAmount("若干")
                .filedOn("某日")
                .court("某法院")
                .terminatedOn("—")
                .build();
        Map<String, String> unreadable = RecordField.unreadable(row, TerminatedCase.FIELDS);
        assertThat(List.copyOf(unreadable.entrySet()))
                .containsExactly(Map.entry("filedOn", "某日"), Map.entry("unperformedAmount", "若干"));
        assertThat(unreadable).isUnmodifiable();
    }
}
