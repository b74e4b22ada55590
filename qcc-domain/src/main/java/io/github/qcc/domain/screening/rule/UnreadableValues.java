package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field has a text that is not understood. Such a value is neither guessed nor counted; its text is shown. If another
 * rule reads the field it is a data quality finding, otherwise a note.
 */
public record UnreadableValues() implements ScreeningRule {
    /** Fields that a rule reads. Other fields do not affect the decision. */
    private static final Set<String> DECISIVE = Set.of(
            "status",
            "annualReport",
            "caseProperty",
            "penalizedOn",
            "caseNumber",
            "terminatedOn",
            "executionSubject",
            "unperformedAmount");

    /** Chinese names by property. The id of a registration is an opaque text, which is never unreadable. */
    private static final Map<String, String> CHINESE = Stream.of(
                    TerminatedCase.FIELDS,
                    JudgmentDebtor.FIELDS,
                    TerminatedCaseDetail.FIELDS,
                    CustomsRegistration.FIELDS,
                    CustomsPenalty.FIELDS)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(RecordField::property, RecordField::chinese, (first, next) -> first));

    @Override
    public String name() {
        return "unreadable-value";
    }

    @Override
    public String chinese() {
        return "字段无法识别";
    }

    @Override
    public String source() {
        return "own practice: read tolerantly, represent strictly";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        Stream<Unreadable> registrations = profile.importExportCredit().rows().stream()
                .flatMap(row -> unreadable(Wording.zh(row), Wording.en(row), row.unreadable()));
        Stream<Unreadable> penalties = CustomsPenalty.distinct(
                        profile.importExportCredit().rows())
                .stream()
                .flatMap(penalty ->
                        unreadable("处罚 " + number(penalty), "penalty " + number(penalty), penalty.unreadable()));
        Stream<Unreadable> cases = profile.terminatedCases().rows().stream()
                .flatMap(row -> unreadable(Wording.name(row), Wording.name(row), row.unreadable()));
        Stream<Unreadable> details = profile.details().rows().stream()
                .flatMap(detail -> unreadable(
                        Wording.name(detail.terminatedCase()),
                        Wording.name(detail.terminatedCase()),
                        detail.unreadable()));
        return Stream.of(registrations, penalties, cases, details)
                .flatMap(rows -> rows)
                .distinct()
                .collect(Collectors.groupingBy(Unreadable::field, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::finding)
                .toList();
    }

    private static String number(CustomsPenalty penalty) {
        return penalty.decisionNo().rawIfStated().map(Wording::shortened).orElse("—");
    }

    private static Stream<Unreadable> unreadable(String zh, String en, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> new Unreadable(field.getKey(), zh, en, Wording.shortened(field.getValue())));
    }

    /** One finding for each field, because a long list would hide what matters. */
    private Finding finding(List<Unreadable> values) {
        String field = values.get(0).field;
        return Finding.of(
                this,
                DECISIVE.contains(field) ? Severity.DATA_QUALITY : Severity.NOTE,
                "“" + CHINESE.get(field) + "”无法识别" + values.size() + "项：" + Wording.zhNames(values, Unreadable::zhText),
                Wording.en(values.size(), "value") + " of " + field + " not understood: "
                        + Wording.enNames(values, Unreadable::enText));
    }

    /** A value that is not understood, and the row that states it. */
    private record Unreadable(String field, String zh, String en, String text) {
        String zhText() {
            return zh + " 为“" + text + "”";
        }

        String enText() {
            return en + " \"" + text + "\"";
        }
    }
}
